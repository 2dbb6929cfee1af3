import { GARDEN_GUIDE } from './exhibits/garden-guide.ts'
import { GARDEN_CROWD, GARDEN_WALKS } from './exhibits/garden-walks.ts'
import type { SampleText } from './sample-text.ts'

export const SMART_SERVICE: SampleText = {
  directionId: 'smart-service',
  lead: { name: '上海示例古典园林管理所（示例）', nature: 'public-institution' },
  scenarioName: '江南古典园林元宇宙智慧导览',
  address: '上海市嘉定区示例园林街12号（示例地址）',
  responsible: { name: '顾示漪', position: '所长' },
  contact: { name: '苏样庭', position: '游客服务部主任' },
  legalRepresentative: '顾示漪',
  joint: [
    {
      name: '上海样例导航科技有限公司（示例）',
      nature: 'private',
      strengths: '提供视觉定位与室外增强现实导航，在6处历史园区运行两年以上。',
    },
    {
      name: '上海示例园林史学会（示例）',
      nature: 'social-organisation',
      strengths: '收藏园林测绘图与旧影，承担讲解内容审校与古今对照考证。',
    },
  ],
  technology: ['xr', 'sensing', 'large-model', 'agent', 'cloud-rendering'],
  unitProfile:
    '我所管理一处始建于明代的江南园林，占地1.9万平方米，游览面积6200平方米，为市级文物保护单位。在编41人，其中讲解与游客服务18人、古建与园艺12人。2024年接待62万人次，单日最高7200人次。完成全园激光测绘与古树名木建档，编印讲解词四个语种。近三年无文物安全责任事故。',
  overview: [
    '一、背景。园小人多，节假日九曲桥平均等候26分钟；讲解员18人，只能覆盖一成游客。石刻、匾额、借景看得见却读不懂，老人与外宾尤其吃力；园中不宜增设标牌与设备。',
    '二、总体目标。不动文物、不加标牌，以增强现实导览、数字人讲解与错峰路线，让游客看得懂、走得开、等得少。',
    '三、建设内容。（1）实景导航：视觉定位误差不大于0.5米，眼镜与手机两种入口，语音为先。（2）数字人导览员：四个语种，回答只依据审校过的讲解词，标明出处，答不上就请人。（3）古今对照：临水轩内叠合三个年份的旧图旧影，存疑部分以虚线表示。（4）智慧游线：按停留时间、体力与兴趣生成路线，随客流每5分钟调整。（5）客流推演：入口、桥、亭三处不含人脸的计数，提前20分钟预判拥堵。（6）远程游园：云渲染全景，供行动不便者随导览员同游。',
    '四、创新点。导览与客流合为一体：讲解长短随桥上等候伸缩；讲解词由学会逐条审校，存疑即说存疑。',
    '五、预期成效。九曲桥高峰等候由26分钟降至10分钟，导览覆盖率由一成升至六成，满意度不低于95%；形成小型文保园区可照搬的导览规范。',
  ],
  foundation:
    '已有全园点云（平均间距5毫米）与1:50测绘图，古建数字档案47处。讲解词612条已由学会审校。入口、桥、亭三处客流计数运行14个月，准确率96%。2024年试用眼镜30副、体验3100人次，平均佩戴22分钟。园区光纤与5G已覆盖，机房在管理用房内，不占文物建筑。',
  needs: [
    '功能性能：同时在线导览不少于600人；定位误差不大于0.5米、初次定位不超过3秒；数字人首句应答不超过1.5秒。',
    '系统集成：与票务预约、客流计数、广播及应急系统对接；路线每5分钟更新一次。',
    '数据：讲解内容逐条留出处与审校人；客流只计数，不采集人脸；位置数据当日匿名归并。',
    '运行环境：不在文物本体上安装任何设备；眼镜单次续航不少于2小时，断网可离线讲解。',
    '安全：大客流时自动切换单行路线并人工确认；水边、桥面不弹出遮挡画面；生成内容须标识。',
    '其他：语音入口、大字界面与低位屏，照顾老年人、儿童与轮椅使用者。',
  ],
  partners: ['XR终端企业', '数字人企业', '导航定位企业', '内容开发企业', '云服务商'],
  schedule: [
    '2025年9月—2025年11月：讲解词整理审校与定位底图制作',
    '2025年12月—2026年2月：实景导航与数字人首版，园内试走',
    '2026年3月—2026年5月：古今对照内容上线，客流推演接入',
    '2026年6月—2026年8月：错峰路线试行，远程游园开放',
    '2026年9月—2026年11月：国庆客流实测、评估与验收',
  ],
  milestones: [
    '2025年11月：讲解词不少于800条，审校率100%',
    '2026年2月：全园定位误差不大于0.5米，试走500人次',
    '2026年5月：三个年份古今对照完成，考证报告公开',
    '2026年8月：导览覆盖率不低于45%，桥上等候不超过15分钟',
    '2026年11月：桥上高峰等候不超过10分钟，满意度不低于95%',
  ],
  funding: {
    own: 460,
    joint: 180,
    grant: 160,
    uses: [
      ['定位与感知设备', 190],
      ['导览平台与数字人', 280],
      ['古今对照内容', 180],
      ['客流推演', 90],
      ['测试与培训', 60],
    ],
    remark: '自筹资金列入2025—2026年度部门预算，后续运维由门票收入按年安排。',
  },
  english: {
    scenarioName: 'Smart visitor service of a classical Jiangnan garden',
    summary:
      'A small Ming garden that 620,000 people visit a year, explained without touching it. AR navigation to half a metre in glasses or phone, a digital guide in four languages who quotes checked texts and calls a person when at a loss, walks that follow the crowd every five minutes, and old views laid over the new ones with doubts dashed. No faces, no new signs. Target: the wait at the zigzag bridge from 26 minutes to 10, guidance for six visitors in ten instead of one.',
  },
  model: {
    title: { zh: '江南园林导览模型', en: 'Model of the garden and its guide' },
    caption: {
      zh: '比例1:60。湖心亭与九曲桥居中，东为临水轩，北墙开月洞门；地面与桥面的光标、亭上的浮牌为增强现实导览，锦鲤可动。',
      en: 'Scale 1:60. Pavilion and zigzag bridge in the middle, the hall to the east, the moon gate to the north; chevrons and floating names are the AR guide. The carp move.',
    },
  },
  modelUse: {
    metresPerUnit: 60,
    layers: [
      { id: 'marks', title: { zh: '增强现实标记', en: 'AR marks' }, nodes: ['ar-marks'] },
      { id: 'roofs', title: { zh: '屋面', en: 'Roofs' }, nodes: ['pavilion-roof', 'hall-roof'] },
      { id: 'planting', title: { zh: '树木', en: 'Trees' }, nodes: ['planting'] },
    ],
  },
  diagram: {
    kind: 'flow',
    title: '一次游园怎样被照顾到',
    subtitle: '讲解随人走，路线随客流走',
    steps: [
      { name: '预约', notes: ['选时段', '说明需要', '领取路线'] },
      { name: '入园', notes: ['眼镜或手机', '三秒定位', '报等候时间'] },
      { name: '导览', notes: ['数字人讲解', '框景提示', '出处可查'] },
      { name: '错峰', notes: ['五分钟一调', '桥面单行', '人工确认'] },
      { name: '回看', notes: ['古今对照', '远程同游', '意见归并'] },
    ],
    base: ['审校讲解词', '视觉定位底图', '不含人脸的计数', '离线可用'],
  },
  diagramCaption: {
    zh: '从预约到回看的五步，下方为四项公共支撑。',
    en: 'How a visit is looked after: five steps from booking to looking back, on four common supports.',
  },
  diagramAlt: {
    zh: '流程图：预约、入园、导览、错峰、回看，底部为讲解词、定位底图、计数与离线能力。',
    en: 'Flow of a visit in five steps with four supports below.',
  },
  exhibits: [GARDEN_GUIDE, GARDEN_WALKS, GARDEN_CROWD],
}
