import { THEATRE_START } from './exhibits/theatre-procedure.ts'
import type { SampleText } from './sample-text.ts'

export const MEDICAL_TRAINING: SampleText = {
  directionId: 'medical-training',
  lead: { name: '上海示例医学院临床技能中心（示例）', nature: 'public-institution' },
  scenarioName: '微创手术与卫生监督元宇宙培训',
  address: '上海市松江区样例学苑路55号（示例地址）',
  responsible: { name: '曹示教', position: '中心主任' },
  contact: { name: '许样研', position: '教学秘书' },
  legalRepresentative: '钱示范',
  joint: [
    {
      name: '上海样例医用机器人有限公司（示例）',
      nature: 'private',
      strengths: '提供手术机器人训练接口与力反馈主手。',
    },
    {
      name: '上海示例卫生监督培训站（示例）',
      nature: 'public-institution',
      strengths: '承担执法人员轮训，拥有现场检查案例库。',
    },
  ],
  technology: ['xr', 'sensing', 'digital-twin', 'agent'],
  unitProfile:
    '中心承担本科、住院医师与在职医务人员技能培训，年培训3.2万人次。场地6800平方米，设模拟手术室6间、解剖教室4间、标准化病人诊室24间，专职教师54人、兼职临床教师310人。为国家级实验教学示范单位，开发规范化课程86门，拥有考试站点资质，近三年承担教学改革项目12项。',
  overview: [
    '一、背景。住院医师进入手术室前平均仅有6小时模拟训练；大体标本紧缺，一次解剖课40人看一具；卫生监督现场检查点多面广，新人跟班半年才能独立带队。',
    '二、总体目标。建设“解剖—器械—手术—监督”贯通的元宇宙培训场景，把看过、会做、做对分开考核，让训练可以重复、过程可以量化。',
    '三、建设内容。（1）手术模拟：腹腔镜胆囊切除等12个术式，软组织形变与出血由物理模型计算，力反馈误差不大于10%；支持主刀、助手、护士、麻醉四岗协同。（2）解剖教学：1:1三维人体可逐层剥离，八人围观同一标本并可标注，变异病例120例。（3）设备操作训练：手术机器人、呼吸机、除颤仪等15种设备，真实面板与虚拟故障结合。（4）虚拟病人：300例病程可随处置变化，语音问诊，情绪与家属沟通纳入评分。（5）卫生监督：餐饮、学校、医疗机构等20个现场，检查、取证、文书全流程演练。（6）能力档案：客观指标与教师评价双轨。',
    '四、创新点。观摩席学员与术者同一视角并可随时接手一步；评分给出证据片段，不只给分数。',
    '五、预期成效。年培训4万人次，住院医师首次独立操作并发症相关差错降低30%，监督员独立带队周期由6个月缩至3个月；课程包向区县医院与职业院校开放。',
  ],
  foundation:
    '已有腹腔镜模拟器24台、力反馈主手4套、头显60台，解剖三维数据集3套。2024年开设混合现实解剖课，覆盖学生1200名，理论与操作成绩平均提高11分。拥有标准化病人队伍180人、题库9000题；联合单位提供近五年监督案例1600件，均已脱敏。',
  needs: [
    '功能性能：四岗协同时延不大于50毫秒，软组织仿真不低于60赫兹、力反馈不低于1000赫兹；同场观摩100人。',
    '系统集成：与教务、考试、住培管理系统对接；训练设备通过开放协议接入，成绩自动入档。',
    '数据：病例与标本数据脱敏并取得授权；评分规则可由教师编辑，保留版本。',
    '运行环境：教室局域网部署，支持离线授课；坐姿、站姿、左手习惯均可使用。',
    '安全：学员数据仅用于教学；画面内容分级；头显消毒与连续使用时长提醒。',
  ],
  partners: ['手术仿真企业', 'XR终端企业', '力反馈设备企业', '医学内容企业', '系统集成商'],
  schedule: [
    '2025年9月—2025年12月：课程标准、评分规则与案例脱敏',
    '2026年1月—2026年5月：解剖教学与设备操作模块',
    '2026年6月—2026年9月：12个术式与虚拟病人模块',
    '2026年10月—2026年12月：卫生监督模块与能力档案，试点教学',
    '2027年1月—2027年3月：对照研究与验收',
  ],
  milestones: [
    '2025年12月：课程标准24份通过教学委员会审定',
    '2026年5月：解剖模块覆盖全部系统，开课学生600名',
    '2026年9月：12个术式效度检验合格，虚拟病人300例',
    '2026年12月：监督场景20个，试训监督员200名',
    '2027年3月：年化培训4万人次，差错率降低30%',
  ],
  funding: {
    own: 640,
    joint: 210,
    grant: 250,
    uses: [
      ['仿真软件与课程', 480],
      ['力反馈与训练设备', 330],
      ['头显与网络', 160],
      ['场地改造', 80],
      ['研究与评价', 50],
    ],
    remark: '课程对协作单位按成本共享，收入用于病例更新。',
  },
  english: {
    scenarioName: 'Metaverse training for minimally invasive surgery and inspection',
    summary:
      'One training place from anatomy to operation: twelve procedures with computed soft tissue and force feedback for four roles at once, layered bodies shared by eight learners, fifteen devices with real panels and virtual faults, three hundred talking virtual patients, and twenty sites for health inspection. Scores come with the moments that justify them. Target: 40,000 trainees a year, 30 % fewer errors at first independent operation.',
  },
  model: {
    title: { zh: '阶梯示教手术室模型', en: 'Model of the teaching theatre' },
    caption: {
      zh: '比例约1:20。中央为力反馈模拟病人与手术机器人，后方三排观摩席，前方为混合现实解剖台；灯臂与机械臂可动。',
      en: 'About 1:20. Force-feedback patient and surgical robot in the pit, three rows of observers behind, mixed-reality anatomy stands in front. Lamps and arms move.',
    },
  },
  modelUse: { metresPerUnit: 20 },
  diagram: {
    kind: 'layers',
    title: '培训体系架构',
    subtitle: '看过、会做、做对，分开考核',
    layers: [
      { name: '学员', items: ['医学生', '住院医师', '在职医护', '卫生监督员'] },
      { name: '课程', items: ['解剖教学', '设备操作', '手术模拟', '虚拟病人', '现场监督'] },
      { name: '引擎', items: ['软组织物理', '力反馈', '病程推演', '多人协同'] },
      { name: '评价', items: ['客观指标', '教师评价', '证据片段', '能力档案'] },
      { name: '资源', items: ['标本数据集', '病例库', '监督案例1600件', '题库9000题'] },
    ],
    sides: ['课程标准与效度检验', '脱敏授权·离线授课'],
  },
  diagramCaption: {
    zh: '面向四类学员的五层培训体系。',
    en: 'A five-layer training system for four kinds of learners.',
  },
  diagramAlt: {
    zh: '医疗培训五层架构图。',
    en: 'Five-layer architecture diagram of the medical training.',
  },
  exhibits: [THEATRE_START],
}
