import { BOGIE_CASES } from './exhibits/bogie-cases.ts'
import { BOGIE_LIVE } from './exhibits/bogie-live.ts'
import { BOGIE_SPOTS } from './exhibits/bogie-spots.ts'
import type { SampleText } from './sample-text.ts'

export const RAIL_MODEL: SampleText = {
  directionId: 'rail-model',
  lead: { name: '上海示例地铁维护保障有限公司（示例）', nature: 'state-owned' },
  scenarioName: '轨道车辆检修大模型与转向架故障辅助排查',
  address: '上海市宝山区样例车辆段路5号（示例地址）',
  responsible: { name: '江示毅', position: '副总经理' },
  contact: { name: '倪样恒', position: '智能运维室主任' },
  legalRepresentative: '翁示钧',
  joint: [
    {
      name: '上海示例轨道车辆制造有限公司（示例）',
      nature: 'state-owned',
      strengths: '提供车辆图纸、部件履历与型式试验数据，负责模型结论的工程复核。',
    },
    {
      name: '上海样例语言智能有限公司（示例）',
      nature: 'private',
      strengths: '拥有行业大模型训练与评测平台，已完成生成式人工智能服务备案。',
    },
    {
      name: '上海示例城市轨道交通协会（示例）',
      nature: 'social-organisation',
      strengths: '组织语料标准编制与跨单位数据互认，联系17家运营与维保单位。',
    },
  ],
  technology: ['large-model', 'agent', 'digital-twin', 'sensing', 'xr'],
  unitProfile:
    '公司承担五条地铁线路、1260辆车的检修维护，下设车辆段3座、检修车间9个，员工2850人，其中技师以上640人。年完成均衡修8900列次、架修大修96列，转向架检修能力每年1100台。建有转向架试验台、轮轴探伤线与部件履历平台，拥有专利93件，参编行业标准12项，近五年未发生因检修造成的行车责任事故。',
  overview: [
    '一、背景。检修知识散落在图纸、规程、工单和老师傅的经验里，查一条限度平均要翻3份文件、用时17分钟；疑难故障六成靠电话问人；轴温报警每月46次、其中39次为误报，每次误报都要清客或限速。',
    '二、总体目标。以检修语料训练一个懂车辆的行业大模型，并以智能体接到工单、监测和三维转向架上，让一线人员问得到、查得准、找得快，结论由人作出。',
    '三、建设内容。（1）行业训练数据：清洗规程、图纸说明、工单、试验与事故案例，形成480万条带出处的语料。（2）智能体平台：检索、诊断、工单、培训四类智能体，调用范围逐一授权。（3）维保数据分析：轴温、振动、轮径与工单对齐，提前14天提示劣化部件。（4）案例分析与知识检索：答复必附规程条款或案例编号，查不到就说查不到。（5）故障辅助排查：检修人员对着三维转向架描述现象，逐步缩小原因并定位到部件。（6）沉浸实训：用真实案例在头显中练排查。',
    '四、创新点。答复逐句核对出处，无出处的句子不显示；每周以新结案的故障盲测模型，正确率公开到班组。',
    '五、预期成效。查询用时由17分钟降至1分钟以内，疑难故障平均处理时间缩短四成，误报每月不超过10次，因车辆故障的停运时间减少25%；形成语料标准与评测题库，供中小城市运营单位使用。',
  ],
  foundation:
    '已数字化规程与图纸说明2.7万份、结案工单64万条、故障案例1.8万例，部件履历覆盖全部转向架。轴温在线监测装车210列，振动监测38列。2024年在一个车辆段试用检索助手，1300名员工累计提问9.4万次，答复采纳率81%。具备128卡国产算力集群，数据不出企业内网。',
  needs: [
    '功能性能：答复首字时延不超过2秒，附出处比例100%；故障辅助排查前三位命中率不低于90%；同时在线800人。',
    '系统集成：与工单、履历、监测、图档四个系统对接，只读为主，开工单须经人确认。',
    '数据：语料逐条标明来源、密级与失效日期；规程修订后24小时内生效；保留问答记录三年。',
    '运行环境：企业内网部署，支持国产加速卡；车间平板、头显与台式机三端，弱网可用。',
    '安全：等级保护三级；模型不接入列车控制；按岗位授权，生成内容显著标识。',
    '其他：提供不少于2000道评测题的出题与复核机制。',
  ],
  partners: ['行业大模型企业', '智能体平台企业', 'XR终端企业', '状态监测设备企业', '系统集成商'],
  schedule: [
    '2025年9月—2025年12月：语料标准、清洗与三维转向架建模',
    '2026年1月—2026年4月：行业大模型首版训练，检索与案例智能体试用',
    '2026年5月—2026年8月：接入监测与工单，故障辅助排查在一个车辆段上线',
    '2026年9月—2026年12月：三个车辆段推广，沉浸实训开课',
    '2027年1月—2027年3月：第三方评测、开放题库与验收',
  ],
  milestones: [
    '2025年12月：入库语料300万条，出处完整率不低于99%',
    '2026年4月：附出处比例100%，检索采纳率不低于85%',
    '2026年8月：前三位命中率不低于85%，误报每月不超过15次',
    '2026年12月：三个车辆段日活不少于600人，完成实训400人次',
    '2027年3月：命中率不低于90%，停运时间减少25%',
  ],
  funding: {
    own: 1100,
    joint: 260,
    grant: 340,
    uses: [
      ['语料治理', 420],
      ['模型训练与评测', 480],
      ['智能体与三维应用', 390],
      ['监测补装', 270],
      ['安全与培训', 140],
    ],
    remark: '算力为既有资产，不计入本项目投入。',
  },
  english: {
    scenarioName: 'A large model for rolling-stock maintenance, with fault finding at the bogie',
    summary:
      'Rules, drawings, 640,000 closed jobs and 18,000 fault cases become a corpus of 4.8 million passages, each with its source. The model answers fitters with the clause or the case number and says so when it finds none; in front of a three-dimensional bogie it narrows a symptom down to a part. It never touches train control. Target: from 17 minutes for a look-up to one, false heat alarms from 39 a month to 10, a quarter less downtime.',
  },
  model: {
    title: { zh: '地铁转向架检修模型', en: 'Model of a metro bogie under inspection' },
    caption: {
      zh: '比例1:7.5。检查线上为转向架，蓝色构架承空气弹簧、轴箱与驱动装置；后为剖开车体，地面机器人自下而上检查。',
      en: 'Scale 1:7.5. On the inspection track a bogie: blue frame, air springs, axle boxes, drives; the opened car behind, a robot that inspects from below.',
    },
  },
  modelUse: {
    metresPerUnit: 7.5,
    explodes: true,
    layers: [
      { id: 'car', title: { zh: '车体', en: 'Car' }, nodes: ['car'] },
      {
        id: 'springs',
        title: { zh: '空气弹簧与管路', en: 'Air springs' },
        nodes: ['air-spring-1', 'air-spring-2', 'air-pipes'],
      },
      {
        id: 'frame',
        title: { zh: '构架与减振器', en: 'Frame and dampers' },
        nodes: ['frame', 'dampers'],
      },
      { id: 'brakes', title: { zh: '制动', en: 'Brakes' }, nodes: ['brakes'] },
      {
        id: 'drives',
        title: { zh: '驱动', en: 'Drives' },
        nodes: ['motor-1', 'motor-2', 'gear-case-1', 'gear-case-2'],
      },
      {
        id: 'boxes',
        title: { zh: '轴箱', en: 'Axle boxes' },
        nodes: ['axlebox-1', 'axlebox-2', 'axlebox-3', 'axlebox-4'],
      },
    ],
  },
  diagram: {
    kind: 'layers',
    title: '检修大模型总体架构',
    subtitle: '无出处的句子不显示，结论由人作出',
    layers: [
      { name: '场景', items: ['故障辅助排查', '知识检索', '案例分析', '沉浸实训'] },
      { name: '智能体', items: ['检索', '诊断', '工单', '培训', '逐一授权'] },
      { name: '模型', items: ['行业大模型', '出处核对', '每周盲测', '国产算力'] },
      { name: '语料', items: ['规程图纸', '结案工单', '故障案例', '试验数据'] },
      { name: '现场', items: ['转向架履历', '轴温振动', '检查机器人', '三个车辆段'] },
    ],
    sides: ['语料标准与密级', '不接入列车控制'],
  },
  diagramCaption: {
    zh: '自下而上五层：现场、语料、模型、智能体与场景。',
    en: 'Five layers from the depot to the applications.',
  },
  diagramAlt: {
    zh: '检修大模型的五层架构图，两侧为语料标准与安全要求。',
    en: 'Five-layer architecture of the maintenance model with corpus standards and safety at the sides.',
  },
  exhibits: [BOGIE_CASES, BOGIE_LIVE, BOGIE_SPOTS],
}
