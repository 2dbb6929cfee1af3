/** Findings of the last design review, pinned to the cut-away engine of virtual-rnd. */
import { AXIS } from '../../models/virtual-rnd/scale.ts'

/** A place by its distance along the axis, above it, and towards the viewer. */
const at = (x: number, up: number, front: number) => [AXIS[0] + x, AXIS[1] + up, AXIS[2] + front]

export const ENGINE_REVIEW = {
  kind: 'hotspots',
  id: 'review',
  on: 'model',
  title: { zh: '设计评审意见', en: 'Findings of the design review' },
  caption: {
    zh: '第四轮方案评审的七条意见：谁提出、依据什么、现在到哪一步。',
    en: 'Seven findings of round four: who raised them, on what ground, and where they stand.',
  },
  spots: [
    {
      id: 'spinner',
      title: { zh: '帽罩结冰', en: 'Ice on the spinner' },
      text: {
        zh: '总体（上海）：锥角38°在过冷水滴下积冰偏厚。已改为32°并加橡胶尖，待冰风洞验证。',
        en: 'Systems, Shanghai: a 38° cone gathers too much ice. Changed to 32° with a rubber tip; icing tunnel due.',
      },
      at: at(0.29, 0.01, 0.02),
    },
    {
      id: 'blade',
      title: { zh: '叶片掠型与颤振', en: 'Blade sweep and flutter' },
      text: {
        zh: '强度（沈阳）：85%转速下一阶扭转裕度仅7%，低于要求的10%。前掠减小4毫米后为11%，关闭。',
        en: 'Strength, Shenyang: torsion margin 7 % at 85 % speed, 10 % wanted. With 4 mm less sweep it is 11 %. Closed.',
      },
      at: at(0.2, 0.12, 0.06),
    },
    {
      id: 'vanes',
      title: { zh: '导叶数与单音', en: 'Vanes and the tone' },
      text: {
        zh: '声学：导叶由36片增至44片，叶片通过频率单音截止；质量增加11千克，总体同意。',
        en: 'Acoustics: from 36 to 44 vanes the blade tone is cut off, for 11 kg more. Accepted.',
      },
      at: at(0.1, -0.02, 0.15),
    },
    {
      id: 'bleed',
      title: { zh: '引气管可达性', en: 'Reaching the bleed pipe' },
      text: {
        zh: '装配（成都）：扳手空间差6毫米。虚拟装配复现，卡箍转15°后通过，工艺卡已改。',
        en: 'Assembly, Chengdu: 6 mm too little for the wrench. Reproduced virtually; the clamp turned by 15°. Work card changed.',
      },
      at: at(-0.02, -0.07, 0.12),
    },
    {
      id: 'combustor',
      title: { zh: '燃烧室壁温', en: 'Liner temperature' },
      text: {
        zh: '燃烧：降阶模型给出1190±40开尔文，高精度复算1178，偏差在标注范围内，可用于下一轮。',
        en: 'Combustion: the reduced model says 1190 ± 40 K, the full one 1178 K; within its stated error, good for the next round.',
      },
      at: at(-0.07, 0.06, 0.06),
    },
    {
      id: 'turbine',
      title: { zh: '低压涡轮叶尖间隙', en: 'Tip gap of the low turbine' },
      text: {
        zh: '热分析：爬升末段间隙比设计大0.18毫米，油耗增0.4%。主动间隙控制方案未关闭。',
        en: 'Thermal: 0.18 mm too wide at the end of climb, 0.4 % more fuel. Active clearance control still open.',
      },
      at: at(-0.17, 0.06, 0.07),
    },
    {
      id: 'seal',
      title: { zh: '短舱对缝', en: 'Seam of the nacelle' },
      text: {
        zh: '短舱：进气道与风扇罩台阶0.9毫米，超出0.5毫米。供应商下一件改模，先以填缝过渡。',
        en: 'Nacelle: a step of 0.9 mm where 0.5 is allowed. The supplier changes the tool; filled until then.',
      },
      at: at(0.233, 0.196, 0.03),
    },
  ],
}
