import { CORNER_PEOPLE } from './exhibits/corner-people.ts'
import { CORNER_WAYS } from './exhibits/corner-ways.ts'
import { MODE_SHIFT } from './exhibits/mode-shift.ts'
import type { SampleText } from './sample-text.ts'

export const MAAS: SampleText = {
  directionId: 'maas',
  lead: { name: '上海示例出行服务有限公司（示例）', nature: 'private' },
  scenarioName: '一码通行的门到门元宇宙出行服务',
  address: '上海市长宁区示例虹桥东路18号（示例地址）',
  responsible: { name: '贺示遥', position: '首席产品官' },
  contact: { name: '康样捷', position: '政企合作经理' },
  legalRepresentative: '单示途',
  joint: [
    {
      name: '上海示例公共交通卡有限公司（示例）',
      nature: 'state-owned',
      strengths: '负责乘车码与清分结算，已覆盖地铁、公交、轮渡三种方式。',
    },
    {
      name: '上海样例单车科技有限公司（示例）',
      nature: 'private',
      strengths: '在片区投放共享单车2.6万辆，具备电子围栏与车辆调度能力。',
    },
  ],
  technology: ['agent', 'large-model', 'xr', 'digital-twin', 'cloud-computing'],
  unitProfile:
    '公司运营出行服务平台，整合地铁、公交、轮渡、单车、出租、停车六类服务，注册用户860万，日均服务72万人次。员工410人，其中算法与产品人员190人，设出行算法、适老服务、数据合规三个实验室。平台通过等级保护三级与个人信息保护认证，连续三年用户满意度在92%以上，拥有软件著作权118项、发明专利31件。',
  overview: [
    '一、背景。一次跨方式出行要打开3个应用、付3次钱；换乘等待平均6分钟，出站后找不到车、车来了找不到人各占投诉的两成；长者和残障乘客看不懂推荐路线，四成仍靠家人电话指路。',
    '二、总体目标。以示范片区12平方公里、3座地铁站、86个公交站为范围，做到一个入口、一个码、一张单，从家门到目的地一步到位。',
    '三、建设内容。（1）一体化入口：六类服务统一检索、预订、支付与售后。（2）增强现实导航：站内外连续指引，误差小于2米，支持手机、眼镜与盲杖震动三种提示。（3）电子客票：按行程而非按方式计价，跨方式自动优惠，中断自动改签。（4）方案找人：智能体依据天气、拥挤与个人偏好，出门前15分钟主动给出方案，可一键关闭。（5）同屏掌握：片区三维孪生显示到站、余座、余车、余位，运营方据此调度。（6）适老与无障碍：大字、方言语音、一键叫车与无台阶路径。',
    '四、创新点。以行程为单位的清分规则；推荐理由可见、可改；位置数据在手机端计算，平台只留行程起止与票价。',
    '五、预期成效。换乘等待由6分钟缩至3.5分钟，片区小汽车出行占比下降4个百分点，日均减排二氧化碳约9吨，长者独立出行成功率由61%升至90%；形成跨方式客票接口与清分规则，可推广到五个新城。',
  ],
  foundation:
    '平台已接入地铁闸机、公交到站、单车锁控与出租调派接口，片区公交到站预测误差1.2分钟。2024年在一座车站试点站内外连续导航，3100人参与，找路时间缩短38%。清分系统日处理交易190万笔，差错率低于百万分之三。片区内86个公交站已设二维站牌，停车场余位接入率82%。',
  needs: [
    '功能性能：方案计算不超过1.5秒；导航定位误差不大于2米；高峰并发30万人，可用性99.95%。',
    '系统集成：与票务、到站、锁控、调派、停车五类系统对接；清分每日对账，争议48小时内处理。',
    '数据：轨迹在终端计算，平台不保存连续位置；统计数据不少于50人聚合；票款数据保存不少于五年。',
    '运行环境：公有云双地域部署；弱网下乘车码离线可用30分钟；支持安卓、鸿蒙、苹果三类终端与轻量眼镜。',
    '安全：等级保护三级；推荐算法备案并可关闭；未成年人与代付行程单独授权。',
  ],
  partners: [
    '公共交通运营企业',
    '地图与定位企业',
    'AR终端企业',
    '大模型与智能体企业',
    '支付与清分机构',
  ],
  schedule: [
    '2025年9月—2025年11月：接口与清分规则签约，片区三维孪生建成',
    '2025年12月—2026年3月：统一入口与按行程客票内测',
    '2026年4月—2026年7月：连续导航与方案找人公测，开放5万人',
    '2026年8月—2026年10月：适老与无障碍服务、运营调度上线',
    '2026年11月—2027年1月：第三方评估、推广方案与验收',
  ],
  milestones: [
    '2025年11月：五类系统接口联调通过，清分规则由六方签署',
    '2026年3月：按行程客票完成1万人内测，差错率低于百万分之五',
    '2026年7月：公测5万人，导航误差不大于2米，找路时间缩短35%',
    '2026年10月：长者独立出行成功率不低于85%',
    '2027年1月：换乘等待3.5分钟，小汽车占比下降4个百分点',
  ],
  funding: {
    own: 980,
    joint: 240,
    grant: 280,
    uses: [
      ['平台与客票', 520],
      ['导航与孪生', 410],
      ['智能体与算法', 270],
      ['适老与无障碍', 180],
      ['运营与评估', 120],
    ],
    remark: '换乘优惠由联合单位按原有补贴渠道列支，不占用本项目资金。',
  },
  english: {
    scenarioName: 'One code from door to door: a metaverse mobility service',
    summary:
      'Metro, bus, ferry, bicycle, taxi and parking behind one entrance, one code and one bill in a district of 12 km². Guidance runs without a break from door to platform on phone, glasses or a vibrating cane; an agent offers a plan fifteen minutes before one leaves and says why; fares count the trip, not the mode. Tracks stay on the phone. Target: waiting at changes from 6 minutes to 3.5, four points fewer trips by car, nine in ten older people travelling on their own.',
  },
  model: {
    title: { zh: '街角换乘模型', en: 'Model of a street corner' },
    caption: {
      zh: '比例1:110。立起的手机为统一入口，蓝线由家门引向地铁口、公交站与单车；公交与出租可动。',
      en: 'Scale 1:110. The standing phone is the one entrance; blue lines lead from the door to metro, bus and bicycles. Bus and taxi move.',
    },
  },
  modelUse: {
    metresPerUnit: 110,
    layers: [
      { id: 'way', title: { zh: '增强现实指引', en: 'AR guidance' }, nodes: ['ar-way'] },
      { id: 'phone', title: { zh: '统一入口', en: 'The one entrance' }, nodes: ['phone'] },
      { id: 'buildings', title: { zh: '沿街建筑', en: 'Buildings' }, nodes: ['buildings'] },
    ],
  },
  diagram: {
    kind: 'flow',
    title: '一次出行，一个码、一张单',
    subtitle: '推荐理由可见、可改，位置数据在手机端计算',
    steps: [
      { name: '出门前', notes: ['方案找人', '天气拥挤', '偏好可改'] },
      { name: '走到站', notes: ['连续指引', '误差2米', '无台阶路径'] },
      { name: '乘坐', notes: ['一个码', '余座余车', '离线可用'] },
      { name: '换乘', notes: ['接驳预留', '等待3.5分', '中断改签'] },
      { name: '到达', notes: ['最后一程', '停放引导', '语音确认'] },
      { name: '结算', notes: ['按行程计价', '自动优惠', '日清对账'] },
    ],
    base: ['片区三维孪生', '跨方式清分规则', '出行智能体', '终端侧位置计算'],
  },
  diagramCaption: {
    zh: '从出门前到结算的六步服务与四项支撑。',
    en: 'Six steps from before one leaves to the bill, and four supports.',
  },
  diagramAlt: {
    zh: '流程图：出门前、走到站、乘坐、换乘、到达、结算。',
    en: 'Flow chart of one trip from planning to settlement.',
  },
  exhibits: [CORNER_WAYS, CORNER_PEOPLE, MODE_SHIFT],
}
