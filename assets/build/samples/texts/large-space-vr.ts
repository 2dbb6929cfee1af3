import { ARENA_CAPACITY, ARENA_TOUCH, ARENA_TURNOVER } from './exhibits/arena-safety.ts'
import type { SampleText } from './sample-text.ts'

export const LARGE_SPACE_VR: SampleText = {
  directionId: 'large-space-vr',
  lead: { name: '上海示例航海文化传播有限公司（示例）', nature: 'private' },
  scenarioName: '沙船入港·大空间多人互动体验',
  address: '上海市浦东新区示例滨江路6号（示例地址）',
  responsible: { name: '江示帆', position: '制作人' },
  contact: { name: '罗样舟', position: '技术经理' },
  legalRepresentative: '邵示远',
  joint: [
    {
      name: '上海样例动作捕捉技术有限公司（示例）',
      nature: 'private',
      strengths: '自研光学定位与多人骨骼解算，单场地同时追踪40人。',
    },
  ],
  technology: ['xr', 'sensing', 'cloud-rendering', 'agent'],
  unitProfile:
    '公司从事航海与港口题材的展览策划与沉浸内容制作，团队68人，其中编导、美术与引擎开发46人。运营滨江展厅1处、面积2600平方米，年接待观众28万人次。累计制作多人VR作品5部，原创脚本均已登记著作权。与两家博物馆建立史料授权合作，设有声音、触感两个小型实验室。',
  overview: [
    '一、背景。大空间VR市场以闯关射击为主，题材雷同、复游率低；多人同场时穿模、眩晕、走散问题突出，定位与内容脱节，实体空间只当空地用。',
    '二、总体目标。以沙船入港为题材，建设一处320平方米、24人同场的大空间互动体验：脚下是真甲板，眼前是旧江面，大家一起把船开进港。',
    '三、建设内容。（1）虚实空间对位：实体甲板、船舵、绳索、货箱与虚拟船体逐件配准，触到即所见。（2）全身动作捕捉：光学与惯性融合，识别拉帆、摇橹、搬货等14种协作动作。（3）实时渲染：江面、风帆、灯火随剧情变化，一体机本地渲染与边缘渲染自动切换。（4）空间音频：号子、风浪、汽笛按位置发声，队友说话随距离衰减。（5）触感：甲板小幅六向起伏，船舵有阻力，浪来有水雾与风。（6）智能船老大：数字人依据队伍进度给提示、调难度。',
    '四、创新点。任务必须多人配合才能完成，八种结局由全队动作合成决定；实体道具可在20分钟内换装，同一场地可上演不同剧目。',
    '五、预期成效。单场时长35分钟，日接待能力310人，眩晕主诉率低于3%，复游率达到18%；输出大空间场地建设与内容适配指南，两年内复制到3座城市。',
  ],
  foundation:
    '展厅现有净高5.2米、无柱场地400平方米，供电与消防满足改造要求。已有定位基站32套、一体机30台；完成8分钟样片与甲板样机，内测1100人次，平均评分4.6（满分5分）。取得沙船图谱与号子录音授权，联合单位的骨骼解算模块已稳定运行两年。',
  needs: [
    '功能性能：24人同场，定位误差不大于5毫米，动作到画面时延不大于20毫秒；头显稳定90帧；任意两人虚实距离偏差不大于3厘米。',
    '系统集成：定位、渲染、音频、起伏平台、灯光与水雾由统一场控时间线驱动，单键复位不超过90秒。',
    '数据：动作数据仅场次内使用，不存储可识别个人的姿态；场次统计匿名导出。',
    '运行环境：温度18至28摄氏度，地面平整度2毫米；设备每场消毒，备件可热替换。',
    '安全：三级防碰撞提示，陪同人员可一键暂停；起伏平台限幅5度；儿童与不适人群提供静态座席版本。',
  ],
  partners: [
    'XR终端企业',
    '动作捕捉企业',
    '触感设备企业',
    '空间音频企业',
    '内容开发企业',
    '场馆运营方',
  ],
  schedule: [
    '2025年9月—2025年11月：完成剧本、动线与安全评估',
    '2025年12月—2026年3月：建成场地、甲板与定位系统',
    '2026年4月—2026年7月：完成内容制作与虚实对位',
    '2026年8月—2026年10月：内测、调优与压力测试',
    '2026年11月—2026年12月：公开试演与验收',
  ],
  milestones: [
    '2025年11月：剧本通过内容审查，场地方案通过消防审核',
    '2026年3月：24人定位连续运行8小时，误差不大于5毫米',
    '2026年7月：主线35分钟全部可玩',
    '2026年10月：内测3000人次，眩晕主诉率低于3%',
    '2026年12月：公开试演60场，观众评分不低于4.5',
  ],
  funding: {
    own: 520,
    joint: 120,
    grant: 160,
    uses: [
      ['场地与触感装置', 230],
      ['定位与终端设备', 210],
      ['内容制作', 280],
      ['测试与安全评估', 50],
      ['推广与培训', 30],
    ],
    remark: '门票定价128元，按日均300人次测算，运营20个月收回自筹投入。',
  },
  english: {
    scenarioName: 'Bringing the junk into port: a large-space shared VR play',
    summary:
      'Twenty-four people in 320 square metres sail a sand junk up an old river together. A real deck, helm, ropes and crates are registered to the virtual ship; bodies are tracked within 5 mm, sound and touch come from their places, and a digital-human skipper tunes the difficulty. Only teamwork reaches one of eight endings. Target: 310 visitors a day, fewer than 3 % feeling sick, 18 % coming again.',
  },
  model: {
    title: { zh: '大空间场地与虚拟沙船模型', en: 'Model of the arena and the virtual junk' },
    caption: {
      zh: '比例1:27。前半为实体甲板、船舵与定位桁架，后半为玩家所见的江面与沙船；船与舵可动。',
      en: 'Scale 1:27. In front the real deck, helm and tracking truss; behind, the river and junk that the players see. Ship and helm move.',
    },
  },
  modelUse: { metresPerUnit: 27 },
  diagram: {
    kind: 'layers',
    title: '虚实对位技术架构',
    subtitle: '一条场控时间线，驱动画面、声音与触感',
    layers: [
      { name: '体验', items: ['24人同场', '协作动作14种', '八种结局', '智能船老大'] },
      { name: '呈现', items: ['本地渲染', '边缘渲染', '空间音频', '水雾与风', '起伏平台'] },
      { name: '场控', items: ['统一时间线', '剧情状态机', '一键复位', '安全暂停'] },
      { name: '感知', items: ['光学定位', '惯性融合', '手部与道具', '骨骼解算'] },
      { name: '场地', items: ['实体甲板', '船舵绳索', '定位桁架', '防碰撞边界'] },
    ],
    sides: ['低时延防眩晕', '姿态不存储·静态座席'],
  },
  diagramCaption: {
    zh: '从场地到体验五层，时延与隐私两项约束贯穿始终。',
    en: 'Five layers from the arena to the play, bound by latency and privacy.',
  },
  diagramAlt: {
    zh: '大空间VR五层技术架构图。',
    en: 'Five-layer architecture diagram of the large-space VR play.',
  },
  exhibits: [ARENA_CAPACITY, ARENA_TOUCH, ARENA_TURNOVER],
}
