import { BLOCK_ENERGY, FUTURE_TABLE } from './exhibits/future-block.ts'
import { GREENWAY_WALKERS } from './exhibits/greenway-walkers.ts'
import type { SampleText } from './sample-text.ts'

export const FUTURE_CITY: SampleText = {
  directionId: 'future-city',
  lead: { name: '上海示例滨江城市更新集团有限公司（示例）', nature: 'state-owned' },
  scenarioName: '滨水未来街区沉浸式推演与共创',
  address: '上海市杨浦区示例船坞路9号（示例地址）',
  responsible: { name: '柏示洲', position: '副总经理' },
  contact: { name: '季样野', position: '规划研究中心主任' },
  legalRepresentative: '容示江',
  joint: [
    {
      name: '上海示例大学未来城市研究院（示例）',
      nature: 'public-institution',
      strengths: '开展街区尺度能耗、风热环境与行人仿真十年，有开源模型与校核数据。',
    },
    {
      name: '上海样例社区营造促进会（示例）',
      nature: 'social-organisation',
      strengths: '组织参与式规划工作坊160余场，熟悉居民议事与意见整理。',
    },
    {
      name: '上海示例图形引擎有限公司（示例）',
      nature: 'private',
      strengths: '自研城市级实时渲染与多人协同引擎，支持网页与头显同场。',
    },
  ],
  technology: ['digital-twin', 'xr', 'agent', 'large-model', 'cloud-rendering'],
  unitProfile:
    '集团负责区内5.6公里滨江岸线更新，在建在管项目17个、建筑面积210万平方米，员工890人，设规划研究、工程、运营、资产四个中心。已开放滨江公共空间46公顷，保留工业遗存24处。2024年营业收入31亿元，资产负债率58%。建有滨江全域三维底图与运行监测中心，接入设备1.9万台。',
  overview: [
    '一、背景。街区更新方案多以效果图征询意见，居民看得见漂亮、看不见代价；能耗、人流、日照各由不同单位计算，改一处要等两三周，意见会往往开成单向宣讲。',
    '二、总体目标。以22公顷的旧船坞地块为对象，建成可推演、可共创的未来街区：任何人挪动一栋楼，几秒内看到能源、人流与环境的变化，再一起表决。',
    '三、建设内容。（1）实时底座：接入气象、江水、能耗、客流等14类数据，更新不慢于1分钟。（2）动态推演：能源、行人、日照、风热四个模型联算，网格5米，单次不超过8秒。（3）智能体居民：以脱敏出行数据生成3200个居民智能体，检验一天的生活是否方便。（4）多方共创：居民、规划师、投资方同场摆放，方案自动核对控规指标。（5）沉浸体验：桌面、手机、头显同场120人，可走进十年后的同一路口。（6）意见留痕：每条意见对应到位置与方案版本，采纳与否均说明理由。',
    '四、创新点。把代价放在手边：每次挪动同时显示得与失；推演结果附误差范围，不以一张图定结论。',
    '五、预期成效。方案比选由15天缩至2天，居民意见采纳率由12%升至35%，街区能源自给率方案值提高到三成以上；形成共创数据格式与议事规程。',
  ],
  foundation:
    '地块三维底图精度5厘米，地下管线与遗存结构已测；控规指标完成机读化。能耗与行人模型用2023、2024年实测数据校核，误差分别为9%与13%。已办线下共创工作坊12场、参与1460人次，收集意见2300条。滨江展示中心有600平方米场地，双路供电与万兆网络可用。',
  needs: [
    '功能性能：同场120人；挪动到结果不超过8秒；能耗推演误差不大于10%，行人密度误差不大于15%；网页端首屏不超过6秒。',
    '系统集成：与控规一张图、建筑信息模型、能源监测、客流感知系统对接，成果可导出为规划管理认可的格式。',
    '数据：居民意见与位置分开存储，出行数据脱敏后用于智能体；模型参数与误差公开。',
    '运行环境：政务云与展示中心边缘节点协同；头显不低于72帧；断网时可本地演示。',
    '安全：等级保护二级；表决一人一票、匿名可核；生成画面标注为推演示意。',
  ],
  partners: [
    '数字孪生平台商',
    '城市仿真企业',
    'XR终端企业',
    '内容开发企业',
    '云服务商',
    '社区服务机构',
  ],
  schedule: [
    '2025年9月—2025年12月：底座数据接入与模型校核',
    '2026年1月—2026年4月：四模型联算与共创沙盘首版',
    '2026年5月—2026年8月：智能体居民与多端同场上线，开展6场共创',
    '2026年9月—2026年11月：船坞地块方案比选与公示试用',
    '2026年12月—2027年2月：评估、规程发布与验收',
  ],
  milestones: [
    '2025年12月：14类数据接入，能耗模型误差不大于10%',
    '2026年4月：四模型联算单次不超过8秒',
    '2026年8月：同场120人稳定，共创参与不少于900人次',
    '2026年11月：方案比选2天内完成，意见采纳率不低于30%',
    '2027年2月：规程发布，复制到2处滨江地块',
  ],
  funding: {
    own: 1150,
    joint: 360,
    grant: 390,
    uses: [
      ['数据底座与感知', 430],
      ['仿真模型与联算', 520],
      ['共创与渲染平台', 560],
      ['展示中心与终端', 270],
      ['工作坊与评估', 120],
    ],
    remark: '自筹资金列入集团2025—2026年度科技投入计划，经董事会批准。',
  },
  english: {
    scenarioName: 'A waterfront block of the future, rehearsed and designed together',
    summary:
      'On 22 hectares round an old dock anybody may move a building and read within eight seconds what it does to energy, people, sun and wind, with the error stated. 3,200 resident agents try out a day of life; residents, planners and investors share one table on web, phone and headset and vote. Every remark keeps its place, version and answer. Target: options compared in two days instead of fifteen, 35 % of remarks adopted, a third of the energy made on the spot.',
  },
  model: {
    title: { zh: '滨水未来街区模型', en: 'Model of the waterfront block' },
    caption: {
      zh: '比例1:250。空中绿环跨越街道与江面，环内外是梯台住区、光伏屋面与储能屋，江上有浮岛、市集与风机；风机、接驳车与渡轮可动。',
      en: 'Scale 1:250. The greenway crosses street and river; terraced houses with solar roofs, battery house, floating gardens, market and turbines. Turbines, shuttles and ferry move.',
    },
  },
  modelUse: {
    metresPerUnit: 250,
    layers: [
      {
        id: 'greenway',
        title: { zh: '空中绿环', en: 'Greenway' },
        nodes: ['greenway', 'greenway-trees', 'lifts', 'walkers'],
      },
      {
        id: 'energy',
        title: { zh: '能源设施', en: 'Energy' },
        nodes: [
          'solar-roofs',
          'battery-house',
          'battery-level',
          'river-heat',
          'turbine-masts',
          'turbine-1',
          'turbine-2',
          'turbine-3',
        ],
      },
      {
        id: 'houses',
        title: { zh: '建筑', en: 'Houses' },
        nodes: ['house-1', 'house-2', 'house-3', 'house-4', 'house-5'],
      },
    ],
  },
  diagram: {
    kind: 'loop',
    title: '从单向展示到共同推演',
    subtitle: '挪一栋楼，八秒看到得与失',
    centre: '未来街区推演',
    centreNote: '四个模型联算',
    nodes: [
      { name: '实时底座', note: '14类数据，分钟级更新' },
      { name: '提出设想', note: '任何人都能摆放' },
      { name: '联合推演', note: '能源、人流、日照、风热' },
      { name: '走进十年后', note: '桌面、手机、头显同场' },
      { name: '一起表决', note: '一人一票，匿名可核' },
      { name: '说明采纳', note: '每条意见有回应' },
    ],
  },
  diagramCaption: {
    zh: '从数据底座到采纳说明的六步共创循环。',
    en: 'Designed together: six steps from live data to the answer that every remark gets.',
  },
  diagramAlt: {
    zh: '环形图：实时底座、提出设想、联合推演、走进十年后、一起表决、说明采纳，中心为未来街区推演。',
    en: 'Circular diagram of co-creation round the rehearsal of the block.',
  },
  exhibits: [FUTURE_TABLE, BLOCK_ENERGY, GREENWAY_WALKERS],
}
