import { DRUG_BODY, DRUG_KINETICS } from './exhibits/drug-kinetics.ts'
import { TRIAL_POWER } from './exhibits/trial-power.ts'
import type { SampleText } from './sample-text.ts'

export const DRUG_TRIAL: SampleText = {
  directionId: 'medical-digital-human',
  lead: { name: '示例生命科学（上海）有限公司（示例）', nature: 'foreign' },
  scenarioName: '医疗数字人虚拟药物试验',
  address: '上海市浦东新区示例蔡伦路388号（示例地址）',
  responsible: { name: '安德森·示例', position: '临床药理副总裁' },
  contact: { name: '关样澄', position: '定量药理总监' },
  legalRepresentative: '安德森·示例',
  joint: [
    {
      name: '上海示例临床研究中心（示例）',
      nature: 'public-institution',
      strengths: '具备药物临床试验机构资质与一期病房60床，负责方案、伦理与真实数据比对。',
    },
    {
      name: '上海样例数字人体科技有限公司（示例）',
      nature: 'private',
      strengths: '自研器官级生理药代引擎与人体可视化平台，已完成27个化合物的回顾验证。',
    },
  ],
  technology: ['digital-twin', 'large-model', 'cloud-computing', 'xr'],
  unitProfile:
    '公司为外资生物医药研发企业，在沪设全球研发中心，员工420人，其中博士138人，聚焦抗感染与代谢疾病，在研新药19项，7项处于临床阶段。建有定量药理、生物分析与计算平台，实验室8600平方米，通过良好实验室规范检查。近三年在沪研发投入11.3亿元，发表药理与统计论文64篇。',
  overview: [
    '一、背景。新药一期剂量探索平均用时14个月，剂量选错是二期失败的首要原因之一；老人、肝肾功能不全者很少入组，上市后才发现要减量；对照组招募慢，部分受试者被分到明知疗效有限的一组。',
    '二、总体目标。建设由真实数据校准的医疗数字人群体，在体外把给药、吸收、分布、代谢、排泄全过程看得见、算得出，先做虚拟试验，再做更小、更准的真实试验。',
    '三、建设内容。（1）个性数字人：由年龄、体重、基因型、肝肾功能生成，器官级血流与酶活性可调。（2）全过程体外可视仿真：药物从口到靶点逐器官显示浓度。（3）虚拟药物活性测试：类器官与受体实验数据标定效应模型。（4）虚拟药物试验：1万名数字人分组，模拟剂量、依从性与脱落，给出把握度。（5）虚拟对照：与历史真实对照合并，按可信度折算病例数。（6）康复与用药建议：按个人模拟给出区间，由医师判断。',
    '四、创新点。每个数字人带着误差来源出具区间；与真实数据偏差超过两倍即停用该亚群结论；模型、数据、代码版本成套冻结，可供审评复现。',
    '五、预期成效。三个在研品种剂量探索由14个月缩至9个月，一期受试者减少30%，对照组少招四分之一；药代参数预测在两倍误差以内的比例达到90%；形成虚拟试验可信度评价方法与报告格式。',
  ],
  foundation:
    '已有一期数据23项、血药浓度样本5.2万个，器官级模型覆盖14个器官、9种代谢酶。回顾预测27个化合物，峰浓度与暴露量在两倍误差内占84%。研究中心伦理委员会已批准历史数据的去标识使用。算力为本地64张加速卡，1万人群一次试验模拟用时46分钟。',
  needs: [
    '功能性能：1万数字人一次试验模拟不超过30分钟；单人全过程可视回放不低于60帧；同一输入结果逐位可复现。',
    '系统集成：对接实验室信息、临床数据采集与统计分析系统，遵循CDISC标准。',
    '数据：真实数据去标识后在研究中心可信环境内使用，不出境；人类遗传资源按规定审批备案。',
    '运行环境：私有云与本地加速卡混合，弹性扩至200卡；评审端支持桌面与头显。',
    '安全：等级保护三级；模型版本签名存证；结果供研究决策，不作为个体诊疗依据。',
    '其他：接受第三方盲测，预测值在揭盲前封存。',
  ],
  partners: [
    '生理建模企业',
    '云计算服务商',
    '医疗大模型企业',
    '类器官企业',
    '临床研究机构',
    'XR可视化企业',
  ],
  schedule: [
    '2025年9月—2025年12月：数据治理、模型冻结规则与伦理备案',
    '2026年1月—2026年5月：数字人群体生成与全过程可视首版',
    '2026年6月—2026年10月：三个品种虚拟试验，预测封存',
    '2026年11月—2027年3月：真实一期比对与虚拟对照评估',
    '2027年4月—2027年6月：第三方盲测、方法发布与验收',
  ],
  milestones: [
    '2025年12月：治理历史数据23项，字段完整率不低于97%',
    '2026年5月：1万数字人群体与人口分布检验一致（P大于0.05）',
    '2026年10月：三个品种预测全部封存，模拟不超过30分钟',
    '2027年3月：两倍误差内比例不低于90%，一期受试者减少30%',
    '2027年6月：盲测通过，发布可信度评价方法1套',
  ],
  funding: {
    own: 1680,
    joint: 320,
    grant: 300,
    uses: [
      ['数据治理与实验标定', 640],
      ['数字人与仿真引擎', 780],
      ['算力与存储', 460],
      ['真实试验比对', 280],
      ['盲测与方法发布', 140],
    ],
    remark: '自筹资金由全球研发预算列支并经董事会批准；核心数据与算力均设在上海。',
  },
  english: {
    scenarioName: 'Virtual drug trial on digital humans',
    summary:
      'Ten thousand digital humans, each made from age, weight, genotype, liver and kidney, take a drug before people do: absorption, distribution, metabolism and excretion are shown organ by organ, doses and drop-outs are simulated, and virtual controls count for as many patients as their credibility allows. Predictions are sealed before unblinding; two-fold error stops a subgroup. Target: dose finding in 9 months instead of 14, 30 % fewer volunteers in phase one.',
  },
  model: {
    title: { zh: '数字人与虚拟试验两组模型', en: 'Model of the digital human and both arms' },
    caption: {
      zh: '中央玻璃人体内可见十个器官与药物行经的光路，光点可动；左右台阶为试验组与对照组，后方为六类代谢型的血药浓度曲线，前为剖开的胶囊。',
      en: 'Ten organs and the way of the drug in a body of glass, its points in motion; trial and control on the steps, curves of six kinds of metabolisers behind, an opened capsule in front.',
    },
  },
  modelUse: {
    metresPerUnit: 1.75,
    explodes: true,
    sections: true,
    layers: [
      { id: 'body', title: { zh: '体表', en: 'Skin' }, nodes: ['body'] },
      { id: 'chest', title: { zh: '胸腔', en: 'Chest' }, nodes: ['lungs', 'heart'] },
      {
        id: 'digestion',
        title: { zh: '消化道', en: 'Digestion' },
        nodes: ['stomach', 'intestine', 'colon'],
      },
      {
        id: 'clearance',
        title: { zh: '肝与肾', en: 'Liver and kidneys' },
        nodes: ['liver', 'kidneys'],
      },
      { id: 'circulation', title: { zh: '循环', en: 'Circulation' }, nodes: ['circulation'] },
      {
        id: 'way',
        title: { zh: '药物行经', en: 'Way of the drug' },
        nodes: ['drug-way', 'drug-1', 'drug-2', 'drug-3', 'drug-4'],
      },
      {
        id: 'trial',
        title: { zh: '试验两组', en: 'Both arms' },
        nodes: ['treated-arm', 'control-arm'],
      },
    ],
  },
  diagram: {
    kind: 'flow',
    title: '先在数字人身上试',
    subtitle: '预测先封存，再与真实数据对账',
    steps: [
      { name: '生成', notes: ['年龄体重', '基因型', '肝肾功能'] },
      { name: '给药', notes: ['剂量方案', '剂型', '依从性'] },
      { name: '体内过程', notes: ['吸收分布', '代谢排泄', '逐器官浓度'] },
      { name: '效应', notes: ['类器官标定', '受体占有率', '不良反应'] },
      { name: '分组试验', notes: ['1万数字人', '把握度', '虚拟对照'] },
      { name: '对账', notes: ['预测封存', '真实比对', '超限停用'] },
    ],
    base: ['真实数据可信环境', '模型版本冻结', '三方盲测', '伦理与遗传资源合规'],
  },
  diagramCaption: {
    zh: '虚拟药物试验的六步与四项保障。',
    en: 'A virtual trial in six steps, and four guarantees.',
  },
  diagramAlt: {
    zh: '流程图：生成、给药、体内过程、效应、分组试验、对账。',
    en: 'Flow chart of a virtual drug trial.',
  },
  exhibits: [DRUG_KINETICS, TRIAL_POWER, DRUG_BODY],
}
