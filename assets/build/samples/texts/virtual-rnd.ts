import { ENGINE_ASSEMBLY } from './exhibits/engine-assembly.ts'
import { ENGINE_REVIEW } from './exhibits/engine-review.ts'
import { FAN_DESIGN } from './exhibits/fan-design.ts'
import type { SampleText } from './sample-text.ts'

export const VIRTUAL_RND: SampleText = {
  directionId: 'virtual-rnd',
  lead: { name: '上海示例航空动力设计研究所（示例）', nature: 'state-owned' },
  scenarioName: '大涵道比涡扇发动机多物理场虚拟研发',
  address: '上海市浦东新区示例临港航源路66号（示例地址）',
  responsible: { name: '邵示弘', position: '总体设计部主任' },
  contact: { name: '姚样舟', position: '数字研发主管' },
  legalRepresentative: '钟示岳',
  joint: [
    {
      name: '上海示例大学流体与声学实验室（示例）',
      nature: 'public-institution',
      strengths: '具有全消声室与叶轮机气动声学试验台，掌握风扇噪声预测方法。',
    },
    {
      name: '上海样例仿真软件有限公司（示例）',
      nature: 'private',
      strengths: '自研结构与流体求解器及降阶模型工具，支持国产加速卡。',
    },
  ],
  technology: ['digital-twin', 'large-model', 'xr', 'cloud-computing', 'cloud-rendering'],
  unitProfile:
    '研究所承担民用大涵道比涡扇发动机的总体、风扇与燃烧室设计，在职940人，其中设计与仿真人员510人，分布在上海、沈阳、成都三地。建有部件试验台11座、整机试车台1座和3.2万核计算集群，近五年完成风扇方案37轮、核心机试验4台次，主持或参与行业标准9项，拥有发明专利210件，近三年研发投入占营收的三成以上。',
  overview: [
    '一、背景。风扇的推力、应力与噪声由三个专业分别计算，一轮方案要来回传递数据11次，历时约7周；三地评审以图纸和截图为主，装配干涉常到样机阶段才发现，近三轮样机共返工46项，单项平均损失19万元。',
    '二、总体目标。建设一台可进入、可剖切、可推演的虚拟发动机，气动、结构、声学、热在同一模型上耦合，设计人员异地同场，先在虚拟样机上过关，再投料试制。',
    '三、建设内容。（1）多物理场耦合：以降阶模型串联气动、强度、噪声与燃烧，参数改动后10秒内给出趋势，夜间由高精度求解器复算。（2）沉浸式评审：三地设计人员以化身进入同一台1:1发动机，剖切、分解、标注，意见逐条关闭。（3）人工智能辅助设计：对叶型、掠型与轮毂比生成候选方案，并说明依据与适用范围。（4）虚拟装配验证：按工艺顺序逐件装配，检查干涉、工装与可达性。（5）复杂产品验证：试验数据回写模型，标定偏差，超限自动退回高精度计算。',
    '四、创新点。趋势计算与高精度计算互相校验，每个数值都标明来自哪一级模型、误差多大；异地评审只传视角与操作，不传原始几何。',
    '五、预期成效。单轮方案由7周缩至12个工作日，样机返工减少六成，高精度计算机时节省35%；形成部件降阶模型库与虚拟评审规程，可用于燃气轮机、压缩机等叶轮机械。',
  ],
  foundation:
    '已有风扇与核心机全参数化模型，完成1.9万组气动、强度样本计算；2024年在增压级上试行降阶耦合，效率预测偏差0.4个百分点、叶根应力偏差6%。三地光纤专线与涉密、非涉密分区网络已通过测评，建有180平方米沉浸评审室1间、头显24台。风扇噪声试验数据覆盖9种叶型、6个转速，可直接用于标定。',
  needs: [
    '功能性能：参数改动到趋势结果不超过10秒；整机模型1.2亿面片经云渲染后头显端不低于72帧；三地24人同场，操作同步时延不大于150毫秒。',
    '系统集成：与产品数据管理、仿真任务管理、试验数据库对接，支持主流三维格式导入，模型版本与技术状态一一对应。',
    '数据：样本、模型、试验三类数据统一编号；降阶模型附训练范围与误差；数据保存不少于产品全寿命。',
    '运行环境：专有云与本地集群混合，全部软硬件支持国产化替代；外网中断不影响评审。',
    '安全：等级保护三级，几何数据不落终端，评审全程留痕；不同型号之间严格隔离。',
    '其他：中标方派驻仿真与可视化工程师各2名，不少于10个月。',
  ],
  partners: ['仿真软件企业', '云渲染服务商', 'XR终端企业', '工业大模型企业', '系统集成商'],
  schedule: [
    '2025年9月—2025年12月：模型轻量化、统一编号与三地网络联调',
    '2026年1月—2026年5月：风扇气动、强度、噪声降阶模型建成',
    '2026年6月—2026年9月：沉浸评审与虚拟装配投入一轮真实方案',
    '2026年10月—2027年1月：人工智能辅助设计与燃烧室热耦合上线',
    '2027年2月—2027年4月：试验标定、第三方测试与验收',
  ],
  milestones: [
    '2025年12月：整机模型入库，三地24人同场评审联调通过',
    '2026年5月：三类降阶模型误差不大于5%，响应不超过10秒',
    '2026年9月：完成1轮风扇方案全虚拟评审，周期不超过20个工作日',
    '2027年1月：辅助设计给出候选不少于200个，入选率不低于10%',
    '2027年4月：单轮方案12个工作日，样机返工较基线减少60%',
  ],
  funding: {
    own: 1680,
    joint: 320,
    grant: 400,
    uses: [
      ['耦合与降阶模型研发', 860],
      ['沉浸评审与云渲染', 540],
      ['计算资源', 480],
      ['试验标定', 360],
      ['集成与安全测评', 160],
    ],
    remark: '自筹资金列入型号预研经费，分三个年度拨付。',
  },
  english: {
    scenarioName: 'Multi-physics virtual development of a high-bypass turbofan',
    summary:
      'One virtual engine that can be entered, cut open and calculated: reduced models couple flow, strength, noise and heat and answer within ten seconds, high-fidelity solvers check them overnight. Designers at three sites meet as avatars around a full-size engine, close findings one by one, rehearse assembly and compare AI-proposed blades whose grounds are stated. Target: a design round from seven weeks to twelve working days, rework of prototypes down by 60 %.',
  },
  model: {
    title: { zh: '涡扇发动机剖开模型', en: 'Cut-away model of a turbofan' },
    caption: {
      zh: '比例1:9。橙色断面内依次为风扇、增压级、压气机、燃烧室与涡轮，高低压转子反向可动；右前为受力叶片。',
      en: 'Scale 1:9. Within the orange cut: fan, booster, compressor, combustor, turbines; the two spools turn against each other. In front on the right, the loaded blade.',
    },
  },
  modelUse: {
    metresPerUnit: 9,
    explodes: true,
    sections: true,
    layers: [
      { id: 'shell', title: { zh: '短舱', en: 'Nacelle' }, nodes: ['intake', 'cowl'] },
      { id: 'core', title: { zh: '核心机机匣', en: 'Core case' }, nodes: ['core-case', 'nozzle'] },
      {
        id: 'low',
        title: { zh: '低压转子', en: 'Low spool' },
        nodes: ['fan', 'booster', 'lp-turbine'],
      },
      {
        id: 'high',
        title: { zh: '高压转子', en: 'High spool' },
        nodes: ['hp-compressor', 'hp-turbine'],
      },
      {
        id: 'flow',
        title: { zh: '气流与声场', en: 'Flow and sound' },
        nodes: ['airflow', 'noise-rings'],
      },
    ],
  },
  diagram: {
    kind: 'loop',
    title: '趋势—复算—试验互校闭环',
    subtitle: '每个数值都标明来自哪一级模型、误差多大',
    centre: '虚拟发动机',
    centreNote: '气动·强度·声·热',
    nodes: [
      { name: '参数改动', note: '叶型、掠型、轮毂比' },
      { name: '降阶耦合', note: '10秒内给出趋势' },
      { name: '沉浸评审', note: '三地24人同场' },
      { name: '虚拟装配', note: '干涉与可达性' },
      { name: '高精度复算', note: '夜间求解，标注误差' },
      { name: '试验标定', note: '偏差超限即退回' },
    ],
  },
  diagramCaption: {
    zh: '六个环节首尾相接，偏差超限即退回高精度计算。',
    en: 'Six linked steps; whatever deviates too far returns to high-fidelity computation.',
  },
  diagramAlt: {
    zh: '环形图：参数改动、降阶耦合、沉浸评审、虚拟装配、高精度复算、试验标定。',
    en: 'Circular diagram from a changed parameter to calibration by test.',
  },
  exhibits: [FAN_DESIGN, ENGINE_REVIEW, ENGINE_ASSEMBLY],
}
