import { NIGHT_PARKING } from './exhibits/night-parking.ts'
import { NIGHT_TABLE, NIGHT_VISITORS } from './exhibits/night-market.ts'
import type { SampleText } from './sample-text.ts'

export const NIGHT_ECONOMY: SampleText = {
  directionId: 'future-city',
  lead: { name: '上海示例滨河商业运营管理有限公司（示例）', nature: 'private' },
  scenarioName: '夜间经济与智慧停车：街区共创仿真',
  address: '上海市长宁区示例苏河湾路77号（示例地址）',
  responsible: { name: '霍示明', position: '总经理' },
  contact: { name: '柴样泊', position: '数字运营总监' },
  legalRepresentative: '霍示明',
  joint: [
    {
      name: '上海示例城市交通研究院（示例）',
      nature: 'state-owned',
      strengths: '具备街区级交通与停车仿真能力，参与编制地方停车标准。',
    },
    {
      name: '上海示例邻里议事促进会（示例）',
      nature: 'social-organisation',
      strengths: '组织沿街居民、摊主与商户协商，主持过27次街区公约表决。',
    },
  ],
  technology: ['digital-twin', 'sensing', 'agent', 'xr', 'cloud-computing'],
  unitProfile:
    '公司运营滨河步行街区一处，街长640米，商户186家、夜市摊位120个，地下车库与立体停车塔共412个泊位，夜间日均客流2.1万人次，周末峰值4.6万。员工138人，设运营、客服、安全与数字四部。自有会员46万人，年营业额9.2亿元，近三年安全生产无事故，获评区级示范夜市。',
  overview: [
    '一、背景。周末晚八点车库满位，找位车流绕行平均14分钟，占街区交通量三成；摊位一调整，噪声与油烟就换一批居民投诉；街道、商户、居民各说各的，方案靠开会拍板，改一次要三周。',
    '二、总体目标。建设以实时数据驱动的街区未来仿真：停车、人流、声光、营收放在同一张桌上，让商户、居民与管理方一起摆、一起看后果、一起表决，方案当周试、当周评。',
    '三、建设内容。（1）实时孪生：泊位、客流、噪声、油烟、能耗每10秒更新，不采集人脸与车牌明文。（2）动态仿真：摊位、出入口、价格一改，30秒内给出停车、排队、噪声与营收变化。（3）多方共决：居民、商户与管理方在头显或手机里共摆方案，实名核验、匿名计票。（4）智慧停车：预约、诱导与错时共享，塔库与地库统一调度。（5）街区智能体：提出备选方案并列明代价，由人选择。（6）城市设计共创：公开征集，入选方案可沉浸走进去看一晚。',
    '四、创新点。把“表决”接在“推演”之后：每个选项都先算出谁受益、谁受扰，票数与依据一并公开；试行两晚后以实测回看预测。',
    '五、预期成效。找位时间由14分钟降到5分钟，夜间泊位周转由2.3次提高到3.4次，居民噪声投诉减少六成，夜市营收增长15%；方案从提出到试行由三周缩短到5天，形成街区共创仿真规则，向全区6条特色街推广。',
  ],
  foundation:
    '街区已完成厘米级扫描，泊位检测412处、客流计数28处、噪声监测12处在线运行两年。停车塔与地库已联网，收费系统可开放接口。2024年试行错时共享泊位96个，晚间周转提高0.5次。居民、商户与公司三方街区公约已签署，试行变更的免责与回退办法齐备。',
  needs: [
    '功能性能：态势更新不大于10秒，方案推演一次不超过30秒；同场共创60人；停车需求预测误差不大于10%。',
    '系统集成：与停车收费、客流、噪声、能耗及区级停车平台对接，收费仍由原系统执行。',
    '数据：车牌即时散列，人流只计数；表决实名核验、匿名计票，结果存证。',
    '运行环境：街区边缘节点与公有云结合，断网时诱导屏独立运行8小时。',
    '安全：等级保护二级；方案试行须经安全评估，人流密度超限自动停摊分流。',
  ],
  partners: [
    '停车运营企业',
    '数字孪生平台商',
    '感知设备企业',
    'XR终端企业',
    '云服务商',
    '设计机构',
  ],
  schedule: [
    '2025年9月—2025年11月：数据接入、模型校准与公约修订',
    '2025年12月—2026年3月：停车预约诱导上线，推演首版',
    '2026年4月—2026年7月：多方共决试用，完成三轮方案',
    '2026年8月—2026年10月：夜市季实测回看，智能体上线',
    '2026年11月—2026年12月：评估、规则发布与验收',
  ],
  milestones: [
    '2025年11月：数据在线率不低于98%，停车预测误差不大于15%',
    '2026年3月：平均找位时间不大于8分钟',
    '2026年7月：完成三轮共决，参与不少于1200人次',
    '2026年10月：预测与实测偏差不大于10%，噪声投诉减少50%',
    '2026年12月：找位时间5分钟、周转3.4次，发布规则1套',
  ],
  funding: {
    own: 520,
    joint: 140,
    grant: 180,
    uses: [
      ['感知与诱导设备', 260],
      ['街区孪生与仿真', 270],
      ['共决平台与智能体', 160],
      ['塔库调度改造', 100],
      ['试行与评估', 50],
    ],
    remark: '自筹资金由停车与租金收益保障；共创平台对居民与摊主免费。',
  },
  english: {
    scenarioName: 'Night market and parking, planned together',
    summary:
      'Cars, crowds, noise and turnover of a riverside street lie on one table and follow live data every ten seconds. Stallholders, residents and managers move stalls and prices, see within thirty seconds who gains and who is disturbed, and vote; a change is tried within the week and checked against its forecast. Garage and robotic tower are booked and guided as one. Target: five minutes to find a place instead of 14, 60 % fewer complaints, 15 % more turnover.',
  },
  model: {
    title: { zh: '夜市街区与停车剖面模型', en: 'Section model of the night market' },
    caption: {
      zh: '比例1:110。街面两排摊位与灯串，下方剖开两层地库，绿灯为空位；右为立体停车塔，后为沿街店铺与住户，前为河道。车、升降机与游船可动。',
      en: 'Scale 1:110. Two rows of stalls below strings of lamps, the garage cut open beneath, green for free places; tower at the right, shops and flats behind, the river in front. Cars, lift and boat move.',
    },
  },
  modelUse: {
    metresPerUnit: 110,
    explodes: true,
    sections: true,
    layers: [
      {
        id: 'market',
        title: { zh: '夜市', en: 'Market' },
        nodes: ['stalls-1', 'stalls-2', 'strollers', 'string-lights'],
      },
      {
        id: 'shops',
        title: { zh: '店铺与住户', en: 'Shops and flats' },
        nodes: ['house-1', 'house-2', 'house-3', 'house-4', 'house-5'],
      },
      {
        id: 'street',
        title: { zh: '街面', en: 'Street' },
        nodes: ['block', 'street-trees', 'ramp'],
      },
      {
        id: 'garage',
        title: { zh: '地下车库', en: 'Garage' },
        nodes: ['garage-upper', 'garage-lower', 'car-upper', 'car-lower'],
      },
      {
        id: 'tower',
        title: { zh: '停车塔', en: 'Parking tower' },
        nodes: ['parking-tower', 'tower-lift', 'tower-gate'],
      },
    ],
  },
  diagram: {
    kind: 'loop',
    title: '先推演，再表决，再回看',
    subtitle: '谁受益、谁受扰，票数与依据一并公开',
    centre: '街区共创仿真',
    centreNote: '停车·人流·声光',
    nodes: [
      { name: '看现状', note: '10秒更新，不采人脸' },
      { name: '摆方案', note: '商户、居民、管理方同桌' },
      { name: '算后果', note: '30秒内给出四类变化' },
      { name: '投一票', note: '实名核验，匿名计票' },
      { name: '试两晚', note: '可回退，密度超限即停' },
      { name: '回头看', note: '实测对预测，公开偏差' },
    ],
  },
  diagramCaption: {
    zh: '一个街区方案从现状到回看的六步。',
    en: 'Six steps of a proposal, from the state of things to looking back.',
  },
  diagramAlt: {
    zh: '环形图：看现状、摆方案、算后果、投一票、试两晚、回头看。',
    en: 'Circular diagram of planning a street together.',
  },
  exhibits: [NIGHT_PARKING, NIGHT_TABLE, NIGHT_VISITORS],
}
