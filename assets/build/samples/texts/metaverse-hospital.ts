import { HOSPITAL_GUIDE } from './exhibits/hospital-guide.ts'
import { HOSPITAL_PATIENTS } from './exhibits/hospital-patients.ts'
import type { SampleText } from './sample-text.ts'

export const METAVERSE_HOSPITAL: SampleText = {
  directionId: 'metaverse-hospital',
  lead: { name: '上海示例综合医院（示例）', nature: 'public-institution' },
  scenarioName: '诊前诊中诊后一体的元宇宙医院',
  address: '上海市杨浦区样例东路300号（示例地址）',
  responsible: { name: '方示仁', position: '副院长' },
  contact: { name: '叶样和', position: '信息中心主任' },
  legalRepresentative: '唐示康',
  joint: [
    {
      name: '上海示例医学人工智能研究所（示例）',
      nature: 'public-institution',
      strengths: '研发专科问诊大模型，具有医学伦理审查与评测经验。',
    },
    {
      name: '上海样例健康科技有限公司（示例）',
      nature: 'private',
      strengths: '提供互联网医院平台与居家监测设备接入。',
    },
  ],
  technology: ['large-model', 'digital-twin', 'agent', 'xr', 'cloud-computing'],
  unitProfile:
    '医院为三级综合医院，开放床位1280张，设临床科室42个，2024年门急诊286万人次、出院7.4万人次。职工2100人，高级职称390人；有市级重点专科6个、临床试验机构资质和互联网医院牌照。信息团队46人，电子病历应用水平达到五级，建有临床数据中心与伦理委员会。',
  overview: [
    '一、背景。患者到院平均2.8次才完成一次诊疗，院内停留3.1小时，其中就诊仅12分钟；出院患者随访完成率61%；高峰期床位、检查资源靠电话协调。',
    '二、总体目标。围绕患者旅程建设与实体医院同步的元宇宙医院，让能在线完成的不再跑、必须到院的少等待、离院之后有人管。',
    '三、建设内容。（1）诊前：数字人导医完成症状采集与智能分诊，推荐科室、医生与检查前置；患者在家即可熟悉院内路线。（2）诊中：虚拟诊室支持医生、患者、家属三方同场，影像以三维方式讲解；病房会诊由多学科医生以虚拟身份同看一份资料。（3）虚拟查房：病情、影像、护理记录在床旁孪生体上汇聚，主任可远程查房，床旁医生佩戴眼镜执行。（4）诊后：虚拟随访按病种计划推送，居家监测异常自动升级到责任医生。（5）医院虚拟管理：床位、检查、手术、人流一图可见，调度方案先推演再执行。',
    '四、创新点。智能体只做采集、提示与草拟，诊断与处方由医师确认并签名；每条建议可追溯到病历与指南出处。',
    '五、预期成效。初诊患者到院次数降到1.9次，院内停留缩短至1.8小时，随访完成率达到90%，检查等待缩短35%；形成互联网医院向元宇宙医院升级的流程与安全规范。',
  ],
  foundation:
    '已建成临床数据中心，汇集十年结构化病历1900万份；互联网医院年服务62万人次。门诊与一处病区完成建筑信息模型，床旁终端覆盖率100%。2024年在心内科试行智能预问诊，采集4.1万人次，医生采纳率83%。已通过网络安全等级保护三级测评与伦理前置审查。',
  needs: [
    '功能性能：支持5000名患者与300名医生同时在线；分诊准确率不低于92%；三维影像首屏不超过5秒，会诊音视频时延不大于200毫秒。',
    '系统集成：对接电子病历、检验、影像、预约、护理与医保结算系统，遵循HL7 FHIR与DICOM标准。',
    '数据：患者数据不出院；模型训练使用去标识数据，须经伦理审批；过程数据可溯源。',
    '运行环境：院内私有云部署，手机、电脑、头显三端可用；提供老年版与无障碍版。',
    '安全：等级保护三级；医师身份双因子认证；数字人须持续明示非真人；异常情形一键转人工。',
    '其他：提供7×24小时运维与不少于两年的模型更新。',
  ],
  partners: [
    '医疗信息化企业',
    '医疗大模型企业',
    '数字人企业',
    'XR终端企业',
    '云服务商',
    '居家监测设备企业',
  ],
  schedule: [
    '2025年9月—2025年12月：流程梳理、伦理审查与数据治理',
    '2026年1月—2026年5月：智能分诊、虚拟诊室在5个科室试用',
    '2026年6月—2026年9月：虚拟查房、病房会诊与虚拟随访上线',
    '2026年10月—2026年12月：医院虚拟管理投入运行，全院推广',
    '2027年1月—2027年3月：效果评价与验收',
  ],
  milestones: [
    '2025年12月：完成12条患者旅程的流程与数据标准',
    '2026年5月：分诊准确率不低于92%，试用科室满意度不低于90%',
    '2026年9月：虚拟查房覆盖8个病区，随访完成率达到80%',
    '2026年12月：全院42个科室接入，检查等待缩短25%',
    '2027年3月：到院次数1.9次、停留1.8小时、随访完成率90%',
  ],
  funding: {
    own: 1450,
    joint: 390,
    grant: 360,
    uses: [
      ['平台与智能体开发', 860],
      ['数据治理与集成', 520],
      ['终端与算力', 480],
      ['安全与伦理', 180],
      ['培训与评价', 160],
    ],
    remark: '自筹部分列入医院年度信息化预算，运维费用每年不低于投入的12%。',
  },
  english: {
    scenarioName: 'A metaverse hospital before, during and after the visit',
    summary:
      'One hospital, two bodies: smart triage by a digital human before the visit, a virtual clinic shared by doctor, patient and family, ward consultation and virtual rounds on a bedside twin, and follow-up that escalates to the responsible doctor. Beds, tests and flows are rehearsed before they are changed. Agents collect and draft, doctors decide and sign. Target: visits per first diagnosis from 2.8 to 1.9, follow-up from 61 % to 90 %.',
  },
  model: {
    title: { zh: '门诊与病区剖视模型', en: 'Cut-away model of clinics and wards' },
    caption: {
      zh: '比例1:60。首层剖开可见虚拟诊室、分诊大厅、影像与病区，后方为病房楼；检查床与配送机器人可动。',
      en: 'Scale 1:60. Virtual clinics, triage lobby, imaging and wards on the cut ground floor, ward tower behind. Scanner table and delivery robot move.',
    },
  },
  diagram: {
    kind: 'flow',
    title: '患者旅程与责任边界',
    subtitle: '智能体采集、提示、草拟；诊断与处方由医师确认并签名',
    steps: [
      { name: '诊前', notes: ['症状采集', '智能分诊', '检查前置'] },
      { name: '到院', notes: ['数字人导医', '路线指引', '排队提示'] },
      { name: '虚拟诊室', notes: ['三方同场', '影像三维讲解', '医师签名'] },
      { name: '病房会诊', notes: ['多学科同看', '床旁孪生', '意见留痕'] },
      { name: '虚拟查房', notes: ['病情汇聚', '远程指导', '床旁执行'] },
      { name: '虚拟随访', notes: ['病种计划', '居家监测', '异常升级'] },
    ],
    base: ['临床数据中心', '专科问诊大模型', '医院虚拟管理', '伦理与等保三级'],
  },
  diagramCaption: {
    zh: '患者旅程六个环节及四项公共支撑。',
    en: 'Six stages of the patient journey and four shared foundations.',
  },
  diagramAlt: {
    zh: '流程图：诊前、到院、虚拟诊室、病房会诊、虚拟查房、虚拟随访。',
    en: 'Flow chart of the patient journey from triage to follow-up.',
  },
  exhibits: [HOSPITAL_PATIENTS, HOSPITAL_GUIDE],
}
