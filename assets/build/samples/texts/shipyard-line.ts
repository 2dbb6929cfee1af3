import { BLOCK_LIFT } from './exhibits/block-lift.ts'
import { SHIPYARD_LIVE } from './exhibits/shipyard-live.ts'
import { SHIPYARD_TAKT } from './exhibits/shipyard-takt.ts'
import type { SampleText } from './sample-text.ts'

export const SHIPYARD_LINE: SampleText = {
  directionId: 'metaverse-factory',
  lead: { name: '上海示例船舶制造有限公司（示例）', nature: 'state-owned' },
  scenarioName: '船舶分段车间与船坞元宇宙工厂',
  address: '上海市崇明区样例长兴江南路1号（示例地址）',
  responsible: { name: '滕示海', position: '总工艺师' },
  contact: { name: '鲁样帆', position: '智能制造部部长' },
  legalRepresentative: '龚示舸',
  joint: [
    {
      name: '上海示例船舶工艺研究所（示例）',
      nature: 'public-institution',
      strengths: '从事分段建造工艺、精度控制与焊接变形研究，持有船板热弹塑性计算方法。',
    },
    {
      name: '上海样例重型机器人有限公司（示例）',
      nature: 'private',
      strengths: '提供门架式与爬行式焊接机器人，累计在船厂投用210台。',
    },
  ],
  technology: ['digital-twin', 'agent', 'xr', 'sensing', 'large-model'],
  unitProfile:
    '公司建造大型集装箱船、液化气船与豪华客滚船，年造船120万载重吨、手持订单46艘。厂区设船坞2座、900吨龙门吊2台、分段车间6跨、涂装房14间，员工7600人，其中工艺与设计人员980人。建有企业技术中心与焊接、精度两个实验室，主持行业标准14项，专利320件，近三年研发投入占营收的4.6%。',
  overview: [
    '一、背景。一艘大型船舶有分段280余个、图纸3.1万张，现场以纸图和经验组织；分段合拢尺寸超差9%，每次修割占坞1.5天；吊装方案靠二维排布，去年因干涉和大风改期63次；焊接与涂装占全厂用电的58%，不能按分段核算。',
    '二、总体目标。以一座船坞、两跨分段车间为对象，建成与实物同步的元宇宙工厂：先在虚拟船坞里合拢一遍，再在真实船坞里吊一次。',
    '三、建设内容。（1）工厂模型与资源库：厂房、吊机、工装、分段、管系统一编码，模型随设计变更自动更新。（2）全要素虚实映射：接入设备、测量、人员定位点位8600个，更新不慢于2秒。（3）工厂大脑：智能体排定分段流、场地、吊车与运输车，人工确认后下发。（4）仿真中试与产线规划：焊接变形、翻身吊运、流水线节拍先行验证。（5）供应链协同：78家配套厂按分段到货。（6）远程运维与工艺优化：专家在头显中与现场同看一道焊缝。（7）能源管理：用电、气体按分段计量。',
    '四、创新点。激光测量点云与变形预测逐段比对，下一段的余量据此修正；吊装方案与实时风速联动，超限自动锁定。',
    '五、预期成效。坞期由112天缩至95天，合拢修割减少六成，焊接一次合格率升至98%，吨钢能耗下降9%；形成分段建造模型库与精度数据规范，可供中型船厂和海工企业复用。',
  ],
  foundation:
    '三维设计与生产管理系统已贯通，两跨车间完成1:1建模；龙门吊、焊机联网率84%，分段激光测量覆盖主船体。2024年在11个分段上试行变形预测，余量修正后超差由9%降到4%。厂区已覆盖5G专网，设有虚拟焊接培训室，现有头显40台。船坞风速、吊重、应变数据积累5年，可直接用于标定。',
  needs: [
    '功能性能：整船场景4亿面片分级加载，头显端不低于72帧；吊装干涉计算不超过60秒；排程一次求解不超过5分钟。',
    '系统集成：与设计、生产管理、测量、吊机监控、能源计量五类系统对接，控制指令须经原系统执行。',
    '数据：分段、场地、吊次统一编码；点云与模型偏差随分段归档，保存至船舶退役；模型采用开放格式。',
    '运行环境：厂内机房与5G边缘节点部署，船坞、车间、平台三处弱网可用；终端防尘防溅。',
    '安全：生产网与展示网隔离，等级保护二级；吊装锁定逻辑独立于本系统。',
    '其他：中标方派驻现场人员不少于6名，周期不少于一艘船的完整坞期。',
  ],
  partners: ['数字孪生平台商', '船舶工业软件企业', '焊接机器人企业', '激光测量企业', 'XR终端企业'],
  schedule: [
    '2025年9月—2025年12月：资源库、统一编码与船坞高精度测量',
    '2026年1月—2026年5月：8600个点位接入，虚拟合拢首版',
    '2026年6月—2026年9月：一艘船全程虚实同步，工厂大脑试排',
    '2026年10月—2027年1月：流水线规划、供应链与能源上线',
    '2027年2月—2027年5月：第二艘船验证、第三方测试与验收',
  ],
  milestones: [
    '2025年12月：280个分段入库，编码一致率不低于98%',
    '2026年5月：点位映射率不低于95%，更新不慢于2秒',
    '2026年9月：首船坞期不超过104天，改期次数减少四成',
    '2027年1月：78家配套厂在线，吨钢能耗下降5%',
    '2027年5月：坞期95天，修割减少60%，吨钢能耗下降9%',
  ],
  funding: {
    own: 2100,
    joint: 400,
    grant: 480,
    uses: [
      ['感知与测量', 860],
      ['孪生平台与工厂大脑', 980],
      ['焊接机器人改造', 620],
      ['集成与安全', 340],
      ['培训与验证', 180],
    ],
    remark: '机器人本体列入年度技改，本项目只计改造与接入费用。',
  },
  english: {
    scenarioName: 'Metaverse factory of a block shop and its dock',
    summary:
      'A dock and two bays of a shipyard run in step with their twin: every block is joined virtually before it is lifted once. Laser scans are compared with predicted welding distortion block by block, the next allowance is corrected, lifting plans lock when the wind is too strong, and power is metered by block. People confirm what the factory brain schedules. Target: dock time from 112 days to 95, trimming down by 60 %, energy per tonne of steel down by 9 %.',
  },
  model: {
    title: { zh: '船坞与分段车间模型', en: 'Model of a dock and its block shop' },
    caption: {
      zh: '比例1:400。橙色龙门吊正把总段吊入船体缺口，后为分段车间与平面流水线；龙门吊、焊接门架与运输车可动。',
      en: 'Scale 1:400. The orange goliath lowers a block into the gap of the hull; the block shop with its panel line behind. Crane, welding portals and transporter move.',
    },
  },
  modelUse: {
    metresPerUnit: 400,
    sections: true,
    layers: [
      { id: 'roof', title: { zh: '车间屋面', en: 'Roof of the shop' }, nodes: ['shop-roof'] },
      { id: 'crane', title: { zh: '龙门吊', en: 'Goliath' }, nodes: ['goliath'] },
      { id: 'deck', title: { zh: '甲板', en: 'Deck' }, nodes: ['deck-panels'] },
      { id: 'hull', title: { zh: '船体', en: 'Hull' }, nodes: ['hull'] },
    ],
  },
  diagram: {
    kind: 'layers',
    title: '船舶元宇宙工厂总体架构',
    subtitle: '先在虚拟船坞里合拢一遍，再在真实船坞里吊一次',
    layers: [
      {
        name: '应用',
        items: ['虚拟合拢', '吊装仿真', '流水线规划', '供应链', '远程运维', '能源管理'],
      },
      { name: '工厂大脑', items: ['分段流排程', '场地调度', '变形修正', '人工确认'] },
      { name: '孪生', items: ['资源库', '虚实映射', '点云比对', '热弹塑性'] },
      { name: '数据', items: ['三维设计', '生产管理', '激光测量', '能源计量'] },
      { name: '现场', items: ['船坞2座', '龙门吊2台', '分段车间6跨', '点位8600个'] },
    ],
    sides: ['分段统一编码', '吊装锁定独立'],
  },
  diagramCaption: {
    zh: '自下而上五层：现场、数据、孪生、工厂大脑与应用。',
    en: 'Five layers from the yard to the applications.',
  },
  diagramAlt: {
    zh: '船舶元宇宙工厂的五层架构图，两侧为编码与吊装锁定要求。',
    en: 'Five-layer architecture of the shipyard with coding and lifting interlock at the sides.',
  },
  exhibits: [SHIPYARD_LIVE, SHIPYARD_TAKT, BLOCK_LIFT],
}
