import { GAIT_SESSION } from './exhibits/gait-session.ts'
import { KNEE_ANATOMY, KNEE_LOAD } from './exhibits/knee-twin.ts'
import type { SampleText } from './sample-text.ts'

export const MEDICAL_DIGITAL_HUMAN: SampleText = {
  directionId: 'medical-digital-human',
  lead: { name: '上海示例骨科康复医院（示例）', nature: 'public-institution' },
  scenarioName: '膝关节置换术后康复数字人',
  address: '上海市徐汇区示例宛平路260号（示例地址）',
  responsible: { name: '骆示衡', position: '副院长' },
  contact: { name: '郑样步', position: '康复医学科主任' },
  legalRepresentative: '戚示安',
  joint: [
    {
      name: '上海样例生物力学研究所（示例）',
      nature: 'public-institution',
      strengths: '有膝关节力学试验台与肌骨模型，近五年完成假体磨损试验210例。',
    },
    {
      name: '上海示例步态设备有限公司（示例）',
      nature: 'private',
      strengths: '生产减重跑台与惯性步态设备，持有二类医疗器械注册证4项。',
    },
  ],
  technology: ['digital-twin', 'sensing', 'xr', 'large-model', 'cloud-computing'],
  unitProfile:
    '医院为三级专科医院，床位420张，其中康复床位110张，年膝髋置换手术3100台，术后康复随访率61%。康复医学科有医师14人、治疗师46人，步态实验室260平方米。承担市级临床课题9项，牵头制定置换术后康复专家共识1项。设有数据与伦理委员会，院内影像、病案、随访系统已互通。',
  overview: [
    '一、背景。置换术后前12周决定活动度，但出院后患者多凭感觉练：练少了粘连，练多了肿痛。门诊十分钟看不出步态，约18%的患者第12周屈膝不足110度，其中三分之一需要再次松解。',
    '二、总体目标。为每位患者建立可计算的下肢数字人，让康复处方看得见受力、说得清理由、跟得上变化。',
    '三、建设内容。（1）个体建模：由术前CT与手术记录生成骨、假体与肌肉模型，24小时内交付，表面误差不大于0.6毫米。（2）受力仿真：结合步态与肌电推算接触力、垫片压强与肌力，单次不超过90秒。（3）处方推演：医师比较减重、速度、频次的不同组合，再下处方。（4）居家随访：两枚惯性传感器加手机，识别动作质量，异常当日提醒。（5）沉浸训练：头显内看见自己的关节，按目标弧完成动作。（6）虚拟对照：以脱敏数字人群体检验新的康复方案，作为临床试验前的筛选。',
    '四、创新点。数字人随每次训练校准，偏差超限即停用推算并转人工；处方理由以患者能懂的话写出。',
    '五、预期成效。第12周屈膝达到110度的比例由82%升至92%，再松解减少四成，治疗师人均管理患者由24人增至36人；形成骨科康复数字人数据规范。',
  ],
  foundation:
    '已积累置换术前CT 5200例、步态数据1900例、随访表单4.6万份，均经伦理审批与脱敏。2024年完成86例数字人预试：活动度预测误差中位数6度，接触力与带传感假体文献值偏差11%。步态实验室有光学捕捉12机位、测力跑台2台、表面肌电16通道，院内算力满足单次仿真。',
  needs: [
    '功能性能：建模24小时内完成；仿真不超过90秒；活动度四周预测误差不大于5度；居家动作识别准确率不低于93%。',
    '系统集成：与影像归档、手术记录、康复治疗、随访系统对接，遵循医疗数据交换标准，处方仍在原系统签发。',
    '数据：原始影像不出院，模型脱敏后使用；患者可查看、撤回授权；训练与验证人群分开。',
    '运行环境：院内部署，居家端离线可练、联网补传；头显一体机不低于72帧。',
    '安全：等级保护三级；推算结果标注为辅助意见，由医师确认；疼痛与跌倒有一键求助。',
    '其他：按医疗器械软件要求留存设计与验证文件，为注册做准备。',
  ],
  partners: [
    '医学影像人工智能企业',
    '数字孪生平台商',
    'XR终端企业',
    '可穿戴设备企业',
    '系统集成商',
  ],
  schedule: [
    '2025年9月—2025年12月：数据规范、伦理审批与建模流程固化',
    '2026年1月—2026年4月：受力仿真与处方推演首版',
    '2026年5月—2026年8月：沉浸训练与居家随访上线，入组120例',
    '2026年9月—2026年12月：对照研究，累计入组300例',
    '2027年1月—2027年3月：评估、注册资料整理与验收',
  ],
  milestones: [
    '2025年12月：建模流程24小时内交付，表面误差不大于0.6毫米',
    '2026年4月：仿真不超过90秒，处方推演在2个病区试用',
    '2026年8月：居家动作识别准确率不低于93%，入组120例',
    '2026年12月：入组300例，活动度四周预测误差不大于5度',
    '2027年3月：第12周屈膝达到110度的比例不低于92%，规范发布',
  ],
  funding: {
    own: 620,
    joint: 210,
    grant: 270,
    uses: [
      ['建模与仿真平台', 380],
      ['步态与可穿戴设备', 260],
      ['沉浸训练与随访端', 190],
      ['临床研究与伦理', 180],
      ['数据安全与验证', 90],
    ],
    remark: '自筹资金列入医院学科建设预算，临床研究费用单列专账，患者不承担研究性检查费用。',
  },
  english: {
    scenarioName: 'A digital human for rehabilitation after knee replacement',
    summary:
      'Each patient gets a computable leg: bones, implant and muscles from CT and operation record within a day, contact force and pressure in 90 seconds, training plans compared before they are prescribed. Two sensors and a phone follow the exercises at home; a headset shows the own joint bending to its target. It is recalibrated by every session and gives way to people when it errs. Target: 92 % instead of 82 % reach 110° in week twelve.',
  },
  model: {
    title: { zh: '康复数字人下肢模型', en: 'Leg of the rehabilitation digital human' },
    caption: {
      zh: '前景下肢比例1:1.6：骨、人工膝关节、肌肉与皮肤可逐层取下，小腿在量角盘上屈伸；后区步态训练室比例1:20。',
      en: 'The leg in front 1:1.6: skin, muscles, artificial knee and bones come off in layers, the shank bends over the dial; gait room behind at 1:20.',
    },
  },
  modelUse: {
    metresPerUnit: 1.6,
    explodes: true,
    layers: [
      { id: 'skin', title: { zh: '皮肤', en: 'Skin' }, nodes: ['skin-thigh', 'skin-shank'] },
      {
        id: 'muscles',
        title: { zh: '肌肉与肌腱', en: 'Muscles and tendons' },
        nodes: ['quadriceps', 'hamstrings', 'calf'],
      },
      {
        id: 'bones',
        title: { zh: '骨', en: 'Bones' },
        nodes: ['femur', 'patella', 'tibia', 'foot'],
      },
      {
        id: 'implant',
        title: { zh: '人工关节', en: 'Artificial joint' },
        nodes: ['implant-cap', 'implant-insert', 'implant-tray'],
      },
    ],
  },
  diagram: {
    kind: 'layers',
    title: '康复数字人总体架构',
    subtitle: '从一张术前CT，到一份说得清理由的处方',
    layers: [
      { name: '应用', items: ['处方推演', '沉浸训练', '居家随访', '虚拟对照'] },
      { name: '数字人', items: ['骨与假体', '肌肉与韧带', '步态', '活动度预测'] },
      { name: '计算', items: ['影像分割', '肌骨仿真', '动作识别', '每次训练校准'] },
      { name: '数据', items: ['术前CT', '手术记录', '步态与肌电', '随访表单'] },
      { name: '现场', items: ['步态实验室', '减重跑台', '惯性传感', '头显与手机'] },
    ],
    sides: ['伦理与脱敏', '医师确认签发'],
  },
  diagramCaption: {
    zh: '自下而上五层：现场、数据、计算、数字人与应用；伦理与医师确认贯穿各层。',
    en: 'Five layers from the gait room to the applications; ethics and a doctor’s confirmation run through all.',
  },
  diagramAlt: {
    zh: '康复数字人的五层架构图，两侧为伦理与脱敏、医师确认签发。',
    en: 'Five-layer architecture of the rehabilitation digital human.',
  },
  exhibits: [KNEE_LOAD, KNEE_ANATOMY, GAIT_SESSION],
}
