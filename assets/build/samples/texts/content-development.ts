import { LAST_TRAM } from './exhibits/last-tram.ts'
import { LIGHT_AND_SOUND, SCENE_CHANGE } from './exhibits/theatre-stage.ts'
import type { SampleText } from './sample-text.ts'

export const CONTENT_DEVELOPMENT: SampleText = {
  directionId: 'content-development',
  lead: { name: '上海示例浸演戏剧制作有限公司（示例）', nature: 'foreign' },
  scenarioName: '《末班电车》沉浸式互动剧场',
  address: '上海市静安区示例恒丰路27号（示例地址）',
  responsible: { name: '贺示声', position: '艺术总监' },
  contact: { name: '温样幕', position: '技术制作经理' },
  legalRepresentative: '费示岚',
  joint: [
    {
      name: '上海样例戏剧学院创作中心（示例）',
      nature: 'public-institution',
      strengths: '提供剧本工作坊与演员训练，有三部互动戏剧的编剧与排演经验。',
    },
    {
      name: '上海示例演出装备有限公司（示例）',
      nature: 'private',
      strengths: '自制转台与演出总控，已为19座剧场交付舞台机械，具备演出机械安全评测能力。',
    },
  ],
  technology: ['xr', 'agent', 'sensing', 'cloud-rendering', 'large-model'],
  unitProfile:
    '公司专营小剧场互动戏剧的制作与驻场演出，员工74人，其中编导演39人、技术制作22人。在静安运营一处由旧厂房改建的驻演剧场，面积1850平方米，2024年演出412场、观众3.6万人次，上座率83%。原创剧目6部，均已登记著作权；与两家出版社、一家唱片公司签有内容授权。',
  overview: [
    '一、背景。驻场互动戏剧靠演员临场带动，观众多是跟着走；分支一多就难排练、难复现，一部戏两年后复购不到一成。线上直播只能看固定机位，谈不上参与。',
    '二、总体目标。把《末班电车》做成观众人人有角色、选择真正改变结局的互动剧场，现场96人与线上300人同演一夜，形成可换剧目的制作平台。',
    '三、建设内容。（1）旋转舞台：直径14米，车站、舞厅、弄堂三景各占120度，带载转动。（2）分支剧本引擎：27个抉择点、6种结局，智能体按各组进度提示演员与场控。（3）角色与感知：观众持灯入戏，定位误差不大于15厘米，举灯即表决。（4）虚拟演唱会：舞厅一场由数字人歌手与真人乐队同台，弧幕云渲染。（5）线上同演：线上观众点亮弧幕上的窗，参与三次表决。（6）数字纪念票：记录本人结局，只作留念，不可转卖。',
    '四、创新点。分支由全场共同作出，每一场都有可回放的抉择图；剧目与机械、灯光解耦，同一场地12小时内可换另一部戏。',
    '五、预期成效。年演出400场，二刷率由9%升至22%；线上参与9万人次；单部新剧制作周期由14个月缩至9个月，输出互动剧本格式与转台安全规程。',
  ],
  foundation:
    '剧场主厅净高9.2米、无柱面积620平方米，楼面荷载与消防已按演出场所验收。《末班电车》文本已完成四稿，试演28场、观众1700人次，满意度4.5（满分5分）。已有摇头灯14台、定位基站24套，缩比转台样机连续运行600次无故障。舞厅一场的三首原创歌曲已获词曲授权。',
  needs: [
    '功能性能：现场96人、线上300人同演；举灯到表决结果不大于1.5秒；线上画面端到端时延不大于800毫秒；一次120度换景不超过25秒。',
    '系统集成：转台、灯光、音响、弧幕、定位与剧本引擎由同一时间线驱动，任一子系统失联自动回到安全场景。',
    '数据：不采集人脸，定位数据散场即删；抉择记录匿名保存，供编剧复盘。',
    '运行环境：剧场本地机房加云端渲染，断网时现场演出不受影响；主控双机热备。',
    '安全：转台配红外围栏与急停，合缝不大于8毫米；观众处声级不超过95分贝；生成内容须标识，上演前由编剧审定。',
  ],
  partners: ['内容开发企业', '数字人企业', '演出装备企业', '定位感知企业', '云渲染服务商'],
  schedule: [
    '2025年9月—2025年12月：定稿分支剧本，完成转台设计与安全评审',
    '2026年1月—2026年4月：安装转台、弧幕与定位系统',
    '2026年5月—2026年7月：剧本引擎与数字人歌手联排',
    '2026年8月—2026年10月：内部试演与线上同演压力测试',
    '2026年11月—2027年1月：公开驻演、评估与验收',
  ],
  milestones: [
    '2025年12月：27个抉择点、6种结局的剧本通过内容审查',
    '2026年4月：转台带载连续换景300次，单次不超过25秒',
    '2026年7月：举灯表决时延不大于1.5秒，准确率不低于99%',
    '2026年10月：试演40场，线上300人同演时延不大于800毫秒',
    '2027年1月：公开驻演60场，二刷率不低于18%，满意度不低于4.6',
  ],
  funding: {
    own: 980,
    joint: 240,
    grant: 260,
    uses: [
      ['舞台机械与灯光音响', 520],
      ['剧本与内容制作', 430],
      ['互动与定位平台', 290],
      ['线上同演与云渲染', 150],
      ['安全评测与试演', 90],
    ],
    remark: '自筹资金来自驻演票房与股东增资，已签订三年场地租约，建设期演出不中断。',
  },
  english: {
    scenarioName: '“The Last Tram”, an immersive interactive theatre',
    summary:
      'A resident play in which everybody has a part. Stop, ballroom and lane share a 14 m turning stage; 96 people with lanterns and 300 online decide at 27 points between six endings. A digital singer performs with a live band, keepsake tickets cannot be sold on, and tracking data is deleted after each show. Target: returning visitors from 9 to 22 %, a new play made in nine months instead of fourteen, and a published format for branching scripts.',
  },
  model: {
    title: { zh: '旋转舞台剧场模型', en: 'Model of the turning-stage theatre' },
    caption: {
      zh: '比例1:50。转台三景为车站、舞厅、弄堂，钟塔居中；外圈是分组入戏的观众，后方为LED弧幕与固定座席，电车可动。',
      en: 'Scale 1:50. Stop, ballroom and lane on the turning stage round a clock; the audience plays in groups round it, LED arc and seats behind. The tram moves.',
    },
  },
  modelUse: {
    metresPerUnit: 50,
    layers: [
      {
        id: 'rig',
        title: { zh: '灯架与光束', en: 'Rig and beams' },
        nodes: ['lighting-rig', 'beam-left', 'beam-right', 'beam-lane', 'beam-ballroom'],
      },
      { id: 'screen', title: { zh: '弧幕', en: 'LED arc' }, nodes: ['led-arc'] },
      {
        id: 'audience',
        title: { zh: '入戏观众', en: 'Playing audience' },
        nodes: ['audience-conductors', 'audience-reporters', 'audience-neighbours'],
      },
    ],
  },
  diagram: {
    kind: 'loop',
    title: '一场戏怎样分岔',
    subtitle: '现场96人与线上300人，共同走完一夜',
    centre: '分支剧本引擎',
    centreNote: '27个抉择点',
    nodes: [
      { name: '领灯入戏', note: '三组角色，各知一角' },
      { name: '剧情推进', note: '演员带动，智能体提示' },
      { name: '举灯表决', note: '定位感知，1.5秒出结果' },
      { name: '换景联动', note: '转台、灯光、弧幕同拍' },
      { name: '线上同演', note: '点窗参与三次表决' },
      { name: '抉择复盘', note: '匿名抉择图，回到剧本' },
    ],
  },
  diagramCaption: {
    zh: '从领灯入戏到抉择复盘的六步，每一场都回到剧本。',
    en: 'How one show branches: six steps from the lantern to the review of choices.',
  },
  diagramAlt: {
    zh: '环形图：领灯入戏、剧情推进、举灯表决、换景联动、线上同演、抉择复盘，中心为分支剧本引擎。',
    en: 'Circular diagram of one show round the engine of the branching script.',
  },
  exhibits: [LAST_TRAM, LIGHT_AND_SOUND, SCENE_CHANGE],
}
