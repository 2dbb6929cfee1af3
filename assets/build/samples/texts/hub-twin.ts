import { HUB_PASSENGERS } from './exhibits/hub-passengers.ts'
import { HUB_WAYS } from './exhibits/hub-ways.ts'
import type { SampleText } from './sample-text.ts'

export const HUB_TWIN: SampleText = {
  directionId: 'hub-twin',
  lead: { name: '上海示例枢纽运营管理有限公司（示例）', nature: 'state-owned' },
  scenarioName: '轨道与市域铁路换乘枢纽数字孪生',
  address: '上海市闵行区样例枢纽路1号（示例地址）',
  responsible: { name: '金示通', position: '总工程师' },
  contact: { name: '潘样达', position: '运营调度经理' },
  legalRepresentative: '武示衢',
  joint: [
    {
      name: '上海示例轨道交通设计院（示例）',
      nature: 'state-owned',
      strengths: '掌握枢纽全专业建筑信息模型与客流仿真方法。',
    },
    {
      name: '上海样例感知科技有限公司（示例）',
      nature: 'private',
      strengths: '提供不含人脸的客流密度与轨迹感知设备。',
    },
  ],
  technology: ['digital-twin', 'sensing', 'agent', 'cloud-computing'],
  unitProfile:
    '公司负责一处两线地铁、一线市域铁路与公交、出租场站合一的综合枢纽，建筑面积11.6万平方米，工作日客流31万人次，节假日峰值46万人次。员工520人，设调度、设施、安全、信息四个中心。承担多主体协调职责，与7家运营单位建立联席机制，近三年未发生客流踩踏与重大设备责任事故。',
  overview: [
    '一、背景。枢纽由七家单位分区管理，各看各的屏；大客流时通道封控靠对讲机，从发现到联动平均11分钟；电扶梯、空调故障以报修为主，换乘步行时间高峰达9分钟。',
    '二、总体目标。建设覆盖街面、站厅、站台三层的枢纽数字孪生，实现状态精准感知、运行精确分析、管理精细调控，整体提高枢纽效能。',
    '三、建设内容。（1）精准感知：接入客流、列车、公交、电扶梯、环控、消防等23类数据，客流密度每5秒更新一次，网格2米×2米。（2）精确分析：在线客流仿真提前15分钟预测通道与站台拥挤，识别瓶颈及成因。（3）精细管理：限流、导流、加车、扶梯换向等12类措施先在孪生体上比选，再由值班长一键下达到各单位。（4）联动接驳：末班车晚点自动联动公交与出租运力。（5）应急演练：火灾、停电、恶劣天气等8类预案可沉浸式推演，多单位同场。（6）设施健康：电扶梯等460台设备预测性维护。',
    '四、创新点。同一孪生体对七家单位分级授权，责任界面清楚；措施效果自动复盘，形成可学习的处置知识。',
    '五、预期成效。大客流联动时间由11分钟缩至3分钟，高峰换乘时间缩短20%，电扶梯故障停机减少35%，综合能耗下降10%；形成枢纽孪生数据接口与分级授权规范。',
  ],
  foundation:
    '枢纽全专业建筑信息模型已竣工交付并通过复核，重点区域点云误差不大于3厘米。现有视频1900路、客流感知点86处、设备监控点4.2万个。2024年完成换乘大厅客流预测试点，15分钟预测误差12%。七家单位已签署数据共享清单，枢纽自建机房与双路供电可用。',
  needs: [
    '功能性能：三层场景同时在线200人；态势更新不大于5秒，15分钟客流预测误差不大于10%；方案比选一次不超过60秒。',
    '系统集成：与行车、公交、出租、环控、消防、票务系统对接，只读为主，控制指令须经原系统执行。',
    '数据：统一空间编码与时间基准；客流数据不含人脸与个人标识；历史数据保存两年。',
    '运行环境：本地机房部署，关键模块双机热备，可用性99.9%；大屏、桌面、平板、头显四端。',
    '安全：等级保护三级；七家单位分级授权、操作留痕；外网中断不影响调度。',
  ],
  partners: ['数字孪生平台商', '客流仿真企业', '感知设备企业', '系统集成商', '云服务商'],
  schedule: [
    '2025年9月—2025年12月：模型轻量化、空间编码与数据接口',
    '2026年1月—2026年4月：23类数据接入，态势一张图上线',
    '2026年5月—2026年8月：客流预测与措施比选试用',
    '2026年9月—2026年11月：接驳联动、应急推演与设施健康上线',
    '2026年12月—2027年2月：春运实战检验与验收',
  ],
  milestones: [
    '2025年12月：接口规范由七家单位共同签署',
    '2026年4月：数据接入率不低于98%，更新不大于5秒',
    '2026年8月：15分钟预测误差不大于10%',
    '2026年11月：8类预案完成多单位演练各1次',
    '2027年2月：联动时间3分钟，高峰换乘时间缩短20%',
  ],
  funding: {
    own: 1320,
    joint: 300,
    grant: 380,
    uses: [
      ['感知与边缘设备', 560],
      ['孪生平台与仿真', 720],
      ['数据接入与集成', 410],
      ['安全与机房', 210],
      ['演练与评估', 100],
    ],
    remark: '自筹资金来源于枢纽商业收益与年度更新改造计划。',
  },
  english: {
    scenarioName: 'Digital twin of a metro and suburban-rail interchange',
    summary:
      'Seven operators share one living model of street, concourse and platforms. Twenty-three kinds of data refresh every five seconds without faces; crowding is forecast fifteen minutes ahead; twelve kinds of measures are compared in the twin before the duty chief issues them; buses and taxis follow a late last train. Target: joint response from eleven minutes to three, transfers at peak 20 % faster, energy down by 10 %.',
  },
  model: {
    title: { zh: '换乘枢纽剖面模型', en: 'Section model of the interchange' },
    caption: {
      zh: '比例1:120。剖面依次为街面木构天幕、站厅与两处站台；列车与接驳公交可动，蓝线为换乘引导。',
      en: 'Scale 1:120. Street canopy, concourse and two platforms in section; trains and the feeder bus move, the blue line is the transfer guidance.',
    },
  },
  modelUse: { metresPerUnit: 120 },
  diagram: {
    kind: 'loop',
    title: '感知—分析—管理—复盘',
    subtitle: '一处孪生体，七家单位分级授权',
    centre: '枢纽数字孪生',
    centreNote: '街面·站厅·站台',
    nodes: [
      { name: '精准感知', note: '23类数据，5秒更新' },
      { name: '态势识别', note: '密度、瓶颈、设备' },
      { name: '精确分析', note: '提前15分钟预测' },
      { name: '方案比选', note: '12类措施先推演' },
      { name: '联动执行', note: '值班长一键下达' },
      { name: '效果复盘', note: '沉淀处置知识' },
    ],
  },
  diagramCaption: { zh: '从感知到复盘的六步运行闭环。', en: 'Six steps from sensing to review.' },
  diagramAlt: {
    zh: '环形图：精准感知、态势识别、精确分析、方案比选、联动执行、效果复盘。',
    en: 'Circular diagram of the operating loop of the hub.',
  },
  exhibits: [HUB_PASSENGERS, HUB_WAYS],
}
