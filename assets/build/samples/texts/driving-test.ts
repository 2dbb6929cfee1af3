import { DRIVING_RUNS, DRIVING_VERDICT } from './exhibits/driving-runs.ts'
import { DRIVING_TRAFFIC } from './exhibits/driving-traffic.ts'
import type { SampleText } from './sample-text.ts'

export const DRIVING_TEST: SampleText = {
  directionId: 'driving-test',
  lead: { name: '上海示例智行测试技术有限公司（示例）', nature: 'private' },
  scenarioName: '城市复杂路况自动驾驶虚拟测试场',
  address: '上海市嘉定区示例测试路20号（示例地址）',
  responsible: { name: '郑示驰', position: '技术副总裁' },
  contact: { name: '马样骏', position: '测试业务经理' },
  legalRepresentative: '杜示行',
  joint: [
    {
      name: '上海示例汽车检测研究所（示例）',
      nature: 'public-institution',
      strengths: '具有智能网联汽车检测资质，参与测试评价标准制定。',
    },
  ],
  technology: ['digital-twin', 'cloud-computing', 'large-model', 'cloud-rendering'],
  unitProfile:
    '公司为智能网联汽车提供仿真测试、封闭场地与道路测试服务，员工230人，研发占比61%。拥有封闭测试区18万平方米、测试车辆26台、硬件在环台架9套，累计服务整车与算法企业48家。建有场景采集车队与标注团队，取得实验室认可与信息安全管理体系认证，软件著作权64项。',
  overview: [
    '一、背景。城市道路的危险工况在真实道路上可遇不可求，一个“鬼探头”场景实车复现一次需半天；各家仿真工具场景不互通，仿真通过而实车不通过的情况占14%。',
    '二、总体目标。以封闭测试区及周边32公里城市道路为原型，建设高逼真、可认证、可迭代的虚拟测试场，让危险工况先在虚拟场里跑千遍。',
    '三、建设内容。（1）逼真测试平台：道路、标线、信号、建筑厘米级重建；相机、激光雷达、毫米波雷达物理级仿真，雨、雾、逆光、夜间可调。（2）复杂路况库：由真实采集数据自动提取并泛化场景1.2万个，覆盖环岛博弈、高架汇入、行人突入、施工绕行等26类，行人与骑行者行为由模型驱动。（3）合规验证：把标准条款写成可执行规则，自动判定并出具带证据的报告。（4）算法迭代：失败场景自动归因、扩增、回归，支持万级并发。（5）虚实融合：实车在封闭场内行驶，传感器中注入虚拟交通参与者。（6）沉浸评审：专家在头显中从任意交通参与者的视角复看。',
    '四、创新点。仿真可信度本身被度量：每类传感器、每类场景给出与实车的偏差，不达标的结论不予采信。',
    '五、预期成效。单版本算法回归由12天缩至20小时，仿真与实车结论不一致率降至5%以内，年测试里程折合3000万公里；形成场景交换格式与可信度评价方法，向中小企业按次开放。',
  ],
  foundation:
    '已采集城市道路数据1.9万公里，标注场景片段4.6万段；测试区完成厘米级地图。自研仿真平台支持600路并发，接入9家企业算法。2024年完成相机模型可信度对标，目标检测指标偏差3.8%。联合单位具备检测资质并开放场地标准用例210个。',
  needs: [
    '功能性能：传感器仿真不低于20赫兹实时或10倍速离线；并发不低于1万实例；单场景结果可复现，位置偏差不大于1厘米。',
    '系统集成：支持OpenDRIVE、OpenSCENARIO与常用车载中间件；与在环台架、实车注入设备时钟同步不大于1毫秒。',
    '数据：采集数据合规脱敏，测绘相关处理由有资质单位完成；企业算法与结果相互隔离。',
    '运行环境：公有云与本地算力混合调度；评审端支持桌面与头显。',
    '安全：等级保护三级；算法以容器黑盒运行，测试方不可见源码；报告签名可验真。',
  ],
  partners: ['仿真引擎企业', '传感器企业', '云服务商', '高精地图资质企业', '整车与算法企业'],
  schedule: [
    '2025年9月—2025年12月：道路重建与传感器模型标定',
    '2026年1月—2026年5月：场景自动提取与泛化，路况库首批6000个',
    '2026年6月—2026年9月：合规验证与并发平台试运行',
    '2026年10月—2026年12月：虚实融合与沉浸评审上线',
    '2027年1月—2027年3月：可信度第三方评价与验收',
  ],
  milestones: [
    '2025年12月：32公里道路重建误差不大于3厘米',
    '2026年5月：场景6000个，提取准确率不低于95%',
    '2026年9月：并发1万实例，自动判定条款180条',
    '2026年12月：完成5家企业虚实融合测试',
    '2027年3月：不一致率不大于5%，版本回归不超过20小时',
  ],
  funding: {
    own: 1080,
    joint: 240,
    grant: 330,
    uses: [
      ['仿真平台研发', 620],
      ['场景采集与治理', 390],
      ['算力与存储', 350],
      ['实车注入设备', 190],
      ['评价与标准', 100],
    ],
    remark: '测试服务按场景次数计费，对中小企业给予首年五折。',
  },
  english: {
    scenarioName: 'Virtual proving ground for automated driving in the city',
    summary:
      'A centimetre-true twin of 32 km of city roads where dangerous situations are driven a thousand times before they are met once: physical camera, lidar and radar models, 12,000 scenes generalised from recorded traffic, standards written as executable rules, ten thousand runs in parallel, and virtual road users injected into a real car. The credibility of the simulation itself is measured. Target: regression from 12 days to 20 hours.',
  },
  model: {
    title: { zh: '虚拟测试场街区模型', en: 'Model of the virtual proving ground' },
    caption: {
      zh: '比例1:130。信控路口、高架汇入、环岛三类典型场景；蓝车为被测车辆，扇面为感知视锥，车辆均可动。',
      en: 'Scale 1:130. Signalled crossing, viaduct merge and roundabout; the blue car is under test, the fan is its field of view. Vehicles move.',
    },
  },
  modelUse: { metresPerUnit: 130 },
  diagram: {
    kind: 'flow',
    title: '从真实道路到可信结论',
    subtitle: '不达可信度要求的仿真结论，不予采信',
    steps: [
      { name: '采集', notes: ['1.9万公里', '合规脱敏', '自动标注'] },
      { name: '提取泛化', notes: ['26类路况', '参数扰动', '行为模型'] },
      { name: '并发仿真', notes: ['万级实例', '传感器物理级', '天气光照'] },
      { name: '合规判定', notes: ['条款成规则', '证据截取', '报告签名'] },
      { name: '虚实融合', notes: ['实车注入', '场地复现', '偏差度量'] },
      { name: '算法迭代', notes: ['失败归因', '场景扩增', '自动回归'] },
    ],
    base: ['厘米级道路孪生', '场景库与交换格式', '可信度评价', '企业数据隔离'],
  },
  diagramCaption: {
    zh: '六步测试流程与四项公共能力。',
    en: 'Six steps of testing and four shared capabilities.',
  },
  diagramAlt: {
    zh: '流程图：采集、提取泛化、并发仿真、合规判定、虚实融合、算法迭代。',
    en: 'Flow chart from recorded roads to algorithm iteration.',
  },
  exhibits: [DRIVING_VERDICT, DRIVING_RUNS, DRIVING_TRAFFIC],
}
