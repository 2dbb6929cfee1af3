import { ROLLING_FEED } from './exhibits/rolling-feed.ts'
import { ROLLING_ENERGY, ROLLING_WAY } from './exhibits/rolling-energy.ts'
import type { SampleText } from './sample-text.ts'

export const STEEL_ENERGY: SampleText = {
  directionId: 'metaverse-factory',
  lead: { name: '上海示例特种钢有限公司（示例）', nature: 'state-owned' },
  scenarioName: '热轧线能源元宇宙工厂',
  address: '上海市宝山区示例蕴川路1588号（示例地址）',
  responsible: { name: '雷示钧', position: '副总经理' },
  contact: { name: '孔样焓', position: '能源环保部部长' },
  legalRepresentative: '常示钢',
  joint: [
    {
      name: '上海示例冶金工程大学（示例）',
      nature: 'public-institution',
      strengths: '长期研究加热炉燃烧与轧制力能模型，提供机理模型与第三方能效核算。',
    },
    {
      name: '上海样例能源数据有限公司（示例）',
      nature: 'private',
      strengths: '从事工业能源计量与优化调度，已接入计量点位9万个。',
    },
  ],
  technology: ['digital-twin', 'agent', 'sensing', 'large-model', 'xr'],
  unitProfile:
    '公司生产热轧板卷与特殊钢，年产热轧卷186万吨，占地96万平方米，员工2100人，研发人员240人。热轧线设步进式加热炉2座、粗轧机1架、精轧机6架、层流冷却与卷取机2台，配余热锅炉与12兆瓦汽轮发电。能源费占制造成本17%，为市重点用能单位，建有能源管理体系并通过认证，近三年实施节能改造23项。',
  overview: [
    '一、背景。热轧吨钢能耗的六成在加热炉，三成在主传动；炉温按经验偏高设定，热装率只有38%；余热蒸汽峰谷与用汽不匹配，年放散折合标准煤1900吨；能源报表隔天才出，班组不知道哪一块钢、哪一道次多费了多少。',
    '二、总体目标。建成一条以能源为主线的元宇宙工厂：每块钢一本能源账，先在虚拟产线里算，再在实体产线里调，吨钢综合能耗下降7%。',
    '三、建设内容。（1）产线模型与信息库：炉、轧、冷、卷与气、汽、水、电介质统一编码。（2）虚实映射：接入点位1.6万个，板坯温度与轧制力逐块跟踪，更新不慢于1秒。（3）能源大脑：炉温、节奏、介质调度由智能体给出建议，操作长确认后下达。（4）工艺优化：以机理模型逐块计算最低出炉温度，兼顾轧制力与组织。（5）余热与绿电协同：蒸汽、发电、外购电按电价与订单联合排程。（6）远程运维：液压、传动、燃烧器状态预测，专家头显指导。（7）仿真中试：新钢种先在虚拟线上试轧，核算能耗与成材率。',
    '四、创新点。能耗落到每块钢、每道次，建议与采纳、采纳与实效逐条对账；机理模型与计量数据互校，误差超过3%自动停用建议。',
    '五、预期成效。热装率提高到62%，加热炉燃耗由每吨1.18吉焦降到1.06吉焦，蒸汽放散减少70%，年节约标准煤6600吨、减碳1.3万吨，节约费用1100万元；形成热轧能源账规范，向长流程与短流程企业各推广1家。',
  ],
  foundation:
    '产线基础自动化与二级过程控制完备，能源计量三级覆盖率92%，在线数据4年。已完成全线三维扫描与两座炉的燃烧机理建模，离线预测出炉温度误差11摄氏度。2024年在1号炉试行逐块设定，燃耗下降3.4%。生产网、管理网分区隔离，中控室具备大屏与远程会商条件。',
  needs: [
    '功能性能：逐块跟踪准确率不低于99.5%，能耗核算滞后不大于10秒；排程一次求解不超过2分钟；场景同屏30人。',
    '系统集成：与过程控制、制造执行、能源管理、检化验系统对接，控制指令仍由原系统下发。',
    '数据：板坯号贯通；时序采样1秒、关键量10毫秒，保存五年；核算口径符合国家能耗限额标准。',
    '运行环境：生产网边缘节点双机热备，现场终端防尘耐温；断开管理网可独立运行。',
    '安全：等级保护三级；建议只写入确认区；煤气区域设备满足防爆要求。',
    '其他：节能量由第三方按国家标准核证，未达约定值时按比例退还服务费。',
  ],
  partners: [
    '数字孪生平台商',
    '工业软件企业',
    '能源计量企业',
    '工业大模型企业',
    'XR终端企业',
    '节能服务公司',
  ],
  schedule: [
    '2025年9月—2025年12月：补装计量、统一编码与三维模型',
    '2026年1月—2026年4月：1.6万个点位映射，逐块能源账上线',
    '2026年5月—2026年8月：炉温与介质建议试用，误差校核',
    '2026年9月—2026年12月：联合排程、仿真中试与远程运维上线',
    '2027年1月—2027年3月：节能量核证与验收',
  ],
  milestones: [
    '2025年12月：计量三级覆盖率不低于98%',
    '2026年4月：逐块跟踪准确率99.5%，核算滞后不大于10秒',
    '2026年8月：出炉温度预测误差不大于8摄氏度，热装率不低于50%',
    '2026年12月：燃耗不高于每吨1.09吉焦，蒸汽放散减少50%',
    '2027年3月：吨钢综合能耗下降7%，第三方核证通过',
  ],
  funding: {
    own: 1980,
    joint: 240,
    grant: 480,
    uses: [
      ['计量与感知', 620],
      ['产线孪生与能源大脑', 860],
      ['过程系统集成', 540],
      ['余热与燃烧改造', 520],
      ['核证与培训', 160],
    ],
    remark: '自筹资金列入2025—2027年节能技改计划，自筹部分回收期约1.8年。',
  },
  english: {
    scenarioName: 'A hot rolling line run by its energy',
    summary:
      'Every slab gets an energy account: 16,000 points follow furnace, stands, cooling and coiler within a second; a mechanistic model sets the lowest discharge temperature slab by slab; agents advise on furnace, pace, steam and power, and an operator confirms. New grades are rolled in the twin first. Advice stops when model and meters differ by 3 %. Target: hot charging from 38 % to 62 %, fuel from 1.18 to 1.06 GJ a tonne, energy in all down by 7 %, certified by a third party.',
  },
  model: {
    title: { zh: '热轧线与能耗光柱模型', en: 'Model of the hot rolling line' },
    caption: {
      zh: '比例1:120。左为剖开的步进炉，沿辊道依次为粗轧、飞剪、六机架精轧、层流冷却与卷取；后为余热锅炉、介质管廊与发电，前排光柱为各工序能耗。步进梁、板坯、飞剪与钢卷可动。',
      en: 'Scale 1:120. Furnace, roughing, shear, six stands, cooling and coiler along the table; boiler, mains and turbine behind; the columns in front are the energy used. Beams, slab, shear and coil move.',
    },
  },
  modelUse: {
    metresPerUnit: 120,
    explodes: true,
    layers: [
      {
        id: 'heat',
        title: { zh: '加热', en: 'Heating' },
        nodes: ['furnace', 'burners', 'walking-beams', 'furnace-door', 'flue'],
      },
      {
        id: 'roll',
        title: { zh: '轧制', en: 'Rolling' },
        nodes: [
          'edger',
          'roughing-mill',
          'crop-shear',
          'stand-1',
          'stand-2',
          'stand-3',
          'stand-4',
          'stand-5',
          'stand-6',
        ],
      },
      {
        id: 'cool',
        title: { zh: '冷却与卷取', en: 'Cooling and coiling' },
        nodes: ['laminar-cooling', 'coiler', 'coiler-frame'],
      },
      {
        id: 'yard',
        title: { zh: '钢卷库', en: 'Coil yard' },
        nodes: ['coils', 'coil-crane', 'crane-rails'],
      },
      {
        id: 'energy',
        title: { zh: '能源介质', en: 'Energy' },
        nodes: ['waste-heat-boiler', 'mains', 'power-house', 'substation'],
      },
    ],
  },
  diagram: {
    kind: 'layers',
    title: '热轧线能源元宇宙架构',
    subtitle: '每块钢一本能源账，建议与实效逐条对账',
    layers: [
      { name: '应用', items: ['逐块炉温', '介质排程', '仿真中试', '远程运维', '能源账'] },
      { name: '能源大脑', items: ['建议智能体', '操作长确认', '实效对账', '误差停用'] },
      { name: '孪生', items: ['燃烧机理', '轧制力能', '冷却模型', '虚实映射'] },
      { name: '数据', items: ['过程控制', '制造执行', '三级计量', '检化验'] },
      { name: '现场', items: ['加热炉2座', '七架轧机', '余热发电12兆瓦', '点位1.6万个'] },
    ],
    sides: ['板坯号贯通', '生产网隔离·第三方核证'],
  },
  diagramCaption: {
    zh: '自下而上五层：现场、数据、孪生、能源大脑与应用。',
    en: 'Five layers: shop floor, data, twin, energy brain, applications.',
  },
  diagramAlt: {
    zh: '热轧线能源元宇宙工厂的五层架构图。',
    en: 'Five-layer architecture of the rolling line by its energy.',
  },
  exhibits: [ROLLING_FEED, ROLLING_ENERGY, ROLLING_WAY],
}
