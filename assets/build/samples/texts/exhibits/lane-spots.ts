/** What one sees in the two halves of the lane: the state it is in, and what is planned there. */
const spot = (
  id: string,
  at: readonly [number, number, number],
  title: { zh: string; en: string },
  text: { zh: string; en: string },
) => ({ id, title, text, at })

export const LANE_SPOTS = {
  kind: 'hotspots',
  id: 'now-and-plan',
  on: 'model',
  title: { zh: '左看现状，右看方案', en: 'Now on the left, planned on the right' },
  caption: {
    zh: '同一条弄堂的两半：每处现状都对应一处方案，附测量依据。',
    en: 'Two halves of one lane: each finding has its answer, with the measurement behind it.',
  },
  spots: [
    spot(
      'sheds',
      [-0.22, 0.18, 0.11],
      { zh: '屋顶搭建', en: 'Sheds on roofs' },
      {
        zh: '扫描得违法搭建47处、1130平方米，其中31处压在木屋架上，屋面挠度最大9厘米。',
        en: 'The scan found 47 sheds of 1,130 m²; 31 rest on timber trusses that sag by up to 9 cm.',
      },
    ),
    spot(
      'wires',
      [-0.05, 0.17, -0.02],
      { zh: '飞线与电箱', en: 'Wires' },
      {
        zh: '弄内架空线2.4公里，电表箱多为木质；夏季单户用电超容63户。',
        en: '2.4 km of wires overhead and wooden meter boxes; 63 households overload them in summer.',
      },
    ),
    spot(
      'kitchens',
      [-0.27, 0.09, 0.26],
      { zh: '合用灶间', en: 'Kitchens in common' },
      {
        zh: '286户中198户合用厨房、221户没有独立卫生间，最多9户一间。',
        en: 'Of 286 households 198 share a kitchen, up to nine in one, and 221 have no bathroom.',
      },
    ),
    spot(
      'lift',
      [0.27, 0.23, 0.027],
      { zh: '合用电梯', en: 'Shared lift' },
      {
        zh: '一部电梯以连廊接两排，服务48户；不贴山墙，冬至日遮挡时间增加不超过20分钟。',
        en: 'One lift serves two rows, 48 households; it stands free and takes at most 20 minutes of winter sun.',
      },
    ),
    spot(
      'roof',
      [0.34, 0.19, -0.1],
      { zh: '天窗与光伏', en: 'Skylights and solar' },
      {
        zh: '按原坡度修缮，内侧坡设天窗与瓦式光伏，沿街面不可见；三层阁采光系数由0.6%提高到2.1%。',
        en: 'The old pitch is kept; skylights and solar tiles face inwards. Daylight under the roof goes from 0.6 to 2.1 %.',
      },
    ),
    spot(
      'shared',
      [0.42, 0.1, 0.305],
      { zh: '共享厨房', en: 'Shared kitchen' },
      {
        zh: '替代原搭建用地，不新增面积；由居民公约管理，一周排班公开。',
        en: 'It takes the place of sheds and adds no area; neighbours run it by their own rules.',
      },
    ),
    spot(
      'lane',
      [0.02, 0.07, 0.3],
      { zh: '四米通道', en: 'Four metres clear' },
      {
        zh: '主弄保持4米净宽，消防车可达每一排；沙盘上压线的摆放会被当场指出。',
        en: 'The main lane keeps 4 m for fire engines to every row; what stands on it is seen at once on the table.',
      },
    ),
  ],
}
