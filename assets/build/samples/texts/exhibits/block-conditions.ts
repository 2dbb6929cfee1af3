/** Planning conditions of the block in city-planning, each at the place where it bites. */
import { PLINTH_Y } from '../../models/city-planning/scale.ts'

export const BLOCK_CONDITIONS = {
  kind: 'hotspots',
  id: 'conditions',
  on: 'model',
  title: { zh: '规划条件与意见', en: 'Conditions and objections' },
  caption: {
    zh: '出让条件、公示意见与模型结论并列，逐条可追到图纸版本。',
    en: 'Conditions, public objections and what the model says side by side, each traceable to a version of the drawings.',
  },
  spots: [
    {
      id: 'ratio',
      title: { zh: '容积率上限2.5', en: 'Plot ratio at most 2.5' },
      text: {
        zh: '第三版方案2.28，北侧大寒日日照约2.2小时；山墙间距若再减2米，就不足2小时。',
        en: 'Version 3 has 2.28 and leaves about 2.2 hours of sun to the north; with gaps 2 m narrower it would be less than two.',
      },
      at: [-0.05, PLINTH_Y + 0.16, -0.023],
    },
    {
      id: 'school',
      title: { zh: '小学日照', en: 'Sun for the school' },
      text: {
        zh: '教学楼按大寒日满窗日照不少于2小时控制。公示收到家长意见214条，占全部意见六成。',
        en: 'Classrooms need two hours on the day of Great Cold. 214 objections came from parents, six in ten of all.',
      },
      at: [-0.12, PLINTH_Y + 0.03, -0.29],
    },
    {
      id: 'halls',
      title: { zh: '保留厂房', en: 'Halls to keep' },
      text: {
        zh: '两座1958年砖厂房为保护建筑，檐口8米内不得贴建，现为社区食堂与图书馆方案。',
        en: 'Two brick halls of 1958 are listed: nothing within 8 m of their eaves. Planned as canteen and library.',
      },
      at: [-0.08, PLINTH_Y + 0.03, 0.14],
    },
    {
      id: 'park',
      title: { zh: '公共绿地', en: 'Public green' },
      text: {
        zh: '不少于5000平方米并全天开放；方案为6000平方米，兼作调蓄，可蓄雨水900立方米。',
        en: 'At least 5,000 m² and always open; the plan has 6,000 m², which also hold 900 m³ of rain.',
      },
      at: [0.12, PLINTH_Y + 0.02, 0.12],
    },
    {
      id: 'garage',
      title: { zh: '机动车出入口', en: 'Garage entrance' },
      text: {
        zh: '距路口不少于70米。西侧为公交走廊，不得开口，故设在东侧。',
        en: 'At least 70 m from the corner. The west side is a bus corridor, so it lies in the east.',
      },
      at: [0.2, PLINTH_Y + 0.01, 0.06],
    },
    {
      id: 'station',
      title: { zh: '轨道站连通', en: 'Link to the metro' },
      text: {
        zh: '东南角地下连通道须与站厅同标高，并承诺与首期同步建成。',
        en: 'The passage at the corner meets the concourse at its level and opens with the first phase.',
      },
      at: [0.275, PLINTH_Y + 0.03, 0.275],
    },
  ],
}
