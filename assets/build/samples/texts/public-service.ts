import { SERVICE_GUIDE } from './exhibits/service-guide.ts'
import type { SampleText } from './sample-text.ts'

export const PUBLIC_SERVICE: SampleText = {
  directionId: 'public-service',
  lead: { name: '上海示例街道政务服务中心（示例）', nature: 'state-organ' },
  scenarioName: '家门口的虚拟政务服务大厅',
  address: '上海市普陀区样例西路77号（示例地址）',
  responsible: { name: '齐示民', position: '中心主任' },
  contact: { name: '温样乐', position: '综合窗口组长' },
  legalRepresentative: '安示宁',
  joint: [
    {
      name: '上海样例政务科技有限公司（示例）',
      nature: 'private',
      strengths: '提供政务知识库与办事智能体，服务过5个区。',
    },
    {
      name: '上海示例社区治理促进会（示例）',
      nature: 'social-organisation',
      strengths: '组织居民议事，拥有适老与无障碍志愿者队伍。',
    },
  ],
  technology: ['agent', 'large-model', 'xr', 'sensing'],
  unitProfile:
    '中心负责街道政务服务与社区事务受理，服务居民11.8万人、企业4200户，其中60岁以上老人占38%。设综合窗口18个、社区服务站23处，工作人员74人，2024年办件26.4万件，好差评满意率99.2%。为全市首批“一网通办”延伸服务点之一，长期开展上门代办与适老服务，与派出所、税务、医保建立联合窗口。',
  overview: [
    '一、背景。办件中四成属于材料不全的重复跑；老人和残障居民离不开窗口，上班族只能周末来；社区议事参加的总是那几十个人，意见难以形成方案。',
    '二、总体目标。建设与实体大厅同一套业务、同一支队伍的虚拟政务服务大厅，让居民在家门口、在手机上、在头显里都能“面对面”把事办成。',
    '三、建设内容。（1）虚拟大厅：环形大厅按领域设11个窗口，居民免下载进入，可一人办、可家人陪、可代办员帮。（2）数字人总导办：听得懂沪语与普通话，先问情况再指窗口，材料当场预审，缺什么说清楚。（3）审批在线办理：社保、医保、户籍、残疾人补贴、开办餐饮等126项全程网办，现场查勘类以远程视频与三维扫描替代。（4）社区事务：加装电梯、停车、公共空间改造等在三维社区中共同查看、摆放方案、投票。（5）线下延伸：23处服务站设虚拟窗口亭，一键呼叫真人窗口。（6）运行分析：识别高频卡点，推动流程精简。',
    '四、创新点。智能体给出的每句政策答复附条文出处；真人随时可接管，接管前后内容连续；同一事项三种界面同等效力。',
    '五、预期成效。材料一次通过率由61%提高到88%，居民平均跑动次数降到0.4次，夜间与周末办件占比达到35%，议事参与人数提高5倍；形成虚拟大厅建设与适老服务规范，供全市街镇复用。',
  ],
  foundation:
    '已接入“一网通办”事项与电子证照，可调用证照212类。政务知识库收录政策条文6800条、常见问答1.4万组，每周更新。2024年试点数字人导办，服务3.7万人次，转人工率24%。23处服务站均有专网与自助终端，已完成3个小区三维建模并开展两次线上议事。',
  needs: [
    '功能性能：同时在线2000人，高峰排队不超过2分钟；政策问答准确率不低于95%，拒答与转人工策略可配置；手机浏览器首屏不超过4秒。',
    '系统集成：对接“一网通办”、电子证照、统一身份、好差评与12345热线；办件结果回写原系统。',
    '数据：个人信息办完即清，不用于训练；对话留存六个月供核查；三维社区数据脱去门牌与人像。',
    '运行环境：政务云部署，兼容国产浏览器与三年内主流手机；窗口亭支持轮椅进入。',
    '安全：实名与活体核验；等级保护三级；数字人标识显著，生成内容有标记。',
    '其他：提供大字、语音、手语与英文四种服务方式。',
  ],
  partners: ['政务软件企业', '数字人企业', '大模型企业', '适老终端企业', '三维社区建模企业'],
  schedule: [
    '2025年9月—2025年11月：梳理126项事项与知识库',
    '2025年12月—2026年3月：虚拟大厅与数字人总导办上线试用',
    '2026年4月—2026年6月：全程网办与服务站窗口亭投用',
    '2026年7月—2026年9月：社区议事场景与运行分析上线',
    '2026年10月—2026年12月：评估、规范编制与验收',
  ],
  milestones: [
    '2025年11月：126项事项流程图与材料清单核定',
    '2026年3月：问答准确率不低于93%，试用居民3000人',
    '2026年6月：23处窗口亭全部开通，一次通过率80%',
    '2026年9月：完成社区议事12次，参与人数不少于2400人',
    '2026年12月：一次通过率88%，人均跑动0.4次',
  ],
  funding: {
    own: 360,
    joint: 110,
    grant: 150,
    uses: [
      ['虚拟大厅与数字人', 230],
      ['事项与知识库治理', 120],
      ['窗口亭与终端', 140],
      ['三维社区', 80],
      ['安全与评估', 50],
    ],
    remark: '年度运维费约58万元，列入街道财政预算。',
  },
  english: {
    scenarioName: 'A virtual government service hall at everyone’s door',
    summary:
      'The same clerks and the same 126 services, in a ring-shaped hall that opens in a phone browser, a booth at the neighbourhood station or a headset. A digital guide understands the local dialect, checks papers at once and cites the rule behind each answer; a clerk can take over at any moment. Residents place and vote on plans in a 3D model of their own block. Target: papers right first time from 61 % to 88 %.',
  },
  model: {
    title: { zh: '环形虚拟政务大厅模型', en: 'Model of the ring-shaped service hall' },
    caption: {
      zh: '比例1:50。环形屋面下为11个领域窗口，中央为数字人总导办与事项总屏，前方两侧为社区议事圆桌；总屏与导引机器人可动。',
      en: 'Scale 1:50. Eleven service bays under the ring roof, the digital guide and notice ring in the middle, round tables for neighbourhood talks in front. Ring and robot move.',
    },
  },
  modelUse: { metresPerUnit: 50 },
  diagram: {
    kind: 'flow',
    title: '一件事怎么办成',
    subtitle: '同一套业务、同一支队伍，三种界面同等效力',
    steps: [
      { name: '进厅', notes: ['手机免下载', '窗口亭', '头显'] },
      { name: '问清', notes: ['数字人导办', '沪语普通话', '附条文出处'] },
      { name: '预审', notes: ['证照调用', '缺项说明', '表单代填'] },
      { name: '办理', notes: ['126项网办', '远程查勘', '真人接管'] },
      { name: '办结', notes: ['结果回写', '电子证照', '好差评'] },
      { name: '改进', notes: ['卡点识别', '流程精简', '知识更新'] },
    ],
    base: ['一网通办与电子证照', '政务知识库', '真人窗口席位', '办完即清·全程留痕'],
  },
  diagramCaption: {
    zh: '从进厅到改进六步，真人窗口始终在场。',
    en: 'Six steps from entering to improving, with clerks always at hand.',
  },
  diagramAlt: {
    zh: '流程图：进厅、问清、预审、办理、办结、改进。',
    en: 'Flow chart of handling one matter in the virtual hall.',
  },
  exhibits: [SERVICE_GUIDE],
}
