import { TUMOUR_PLACES, TUMOUR_RESPONSE } from './exhibits/tumour-response.ts'
import type { SampleText } from './sample-text.ts'

export const PRECISION_MEDICINE: SampleText = {
  directionId: 'precision-medicine',
  lead: { name: '上海示例肿瘤精准医学研究院（示例）', nature: 'public-institution' },
  scenarioName: '结直肠癌肝转移病灶数字孪生与药敏验证',
  address: '上海市徐汇区示例生命路19号（示例地址）',
  responsible: { name: '何示微', position: '首席研究员' },
  contact: { name: '宋样晴', position: '项目主管' },
  legalRepresentative: '梁示生',
  joint: [
    {
      name: '上海样例类器官生物技术有限公司（示例）',
      nature: 'private',
      strengths: '拥有结直肠癌类器官库620例与自动化药敏平台。',
    },
    {
      name: '上海示例肿瘤专科医院（示例）',
      nature: 'public-institution',
      strengths: '年收治结直肠癌肝转移患者900余例，具有临床试验机构资质。',
    },
  ],
  technology: ['digital-twin', 'large-model', 'xr', 'cloud-computing'],
  unitProfile:
    '研究院从事实体肿瘤的多组学与计算医学研究，在职科研人员112人，博士占比64%。设影像计算、类器官、药物模拟三个平台，实验面积5400平方米，配有单细胞测序、高内涵成像与1.6PFLOPS算力。承担科研项目31项，发表论文180余篇，授权发明专利27件，建有独立伦理委员会与生物样本库。',
  overview: [
    '一、背景。结直肠癌肝转移患者对同一方案的有效率不足五成，换药靠试，一次无效治疗平均耽误两个月、花费约4万元；类器官药敏结果、影像与病理分散在不同系统，医生难以放在一起判断。',
    '二、总体目标。为每位入组患者建立可计算、可观察、可验证的病灶数字孪生，用类器官实验校正模型，为靶向用药提供辅助依据。',
    '三、建设内容。（1）恶性肿瘤数字孪生：融合增强CT、病理切片与单细胞数据，重建病灶、血管与免疫微环境，体素分辨率1毫米，随复查更新。（2）药物响应仿真：对28种常用药及其组合模拟灌注、杀伤与耐药演化，给出区间而非单一数值。（3）类器官药敏验证：两周内完成患者来源类器官的24孔药敏，结果自动回写孪生体。（4）辅助靶向治疗：多学科医生在头显中共同剖视病灶，比较方案，意见逐条留痕。（5）虚拟临床验证：以历史队列构建虚拟对照，评估新适应证的样本量与终点。',
    '四、创新点。仿真与湿实验互为校正，偏差超过阈值即停止给出建议；每项结论标明证据等级与不确定度。',
    '五、预期成效。两年入组240例，孪生预测与实际疗效一致率不低于80%，从取样到报告不超过16天，无效用药周期减少40%；形成病灶孪生数据规范与评价方法，可推广至肝、胃、肺等瘤种。',
  ],
  foundation:
    '已积累结直肠癌肝转移影像1300例、配对单细胞数据210例、类器官620例。完成病灶自动分割算法，独立测试Dice系数0.91；回顾性药敏预测86例，一致率74%。前瞻性研究方案已通过伦理审查，三家单位签署数据使用协议，样本运输全程温控可溯。',
  needs: [
    '功能性能：单例孪生重建不超过6小时，单方案仿真不超过20分钟；头显端体绘制不低于72帧，8人同场。',
    '系统集成：对接影像归档、病理、实验室信息与类器官自动化平台，遵循DICOM、OMOP等标准。',
    '数据：数据去标识后使用，原始数据不离开各单位，采用联邦或可信环境计算；模型版本可复现。',
    '运行环境：本地高性能计算与私有云混合；图形节点支持国产加速卡。',
    '安全：符合人类遗传资源管理要求；等级保护三级；输出仅供医师参考并显著提示。',
  ],
  partners: [
    '医学影像计算企业',
    '类器官与自动化企业',
    '生物医药企业',
    '医疗大模型企业',
    '高性能计算服务商',
  ],
  schedule: [
    '2025年9月—2025年12月：数据标准、入组流程与伦理备案',
    '2026年1月—2026年6月：孪生重建与药物响应仿真首版',
    '2026年7月—2026年12月：类器官闭环校正，入组120例',
    '2027年1月—2027年6月：多学科应用与虚拟临床验证，累计入组240例',
    '2027年7月—2027年9月：独立评价与验收',
  ],
  milestones: [
    '2025年12月：数据规范发布，完成历史数据治理300例',
    '2026年6月：重建时间不超过6小时，分割Dice系数不低于0.92',
    '2026年12月：入组120例，一致率不低于77%',
    '2027年6月：入组240例，取样到报告不超过16天',
    '2027年9月：一致率不低于80%，形成评价方法1套',
  ],
  funding: {
    own: 760,
    joint: 420,
    grant: 320,
    uses: [
      ['类器官与检测', 520],
      ['模型与软件研发', 480],
      ['算力与设备', 310],
      ['临床研究', 150],
      ['评价与伦理', 40],
    ],
    remark: '入组患者不承担研究相关检测费用。',
  },
  english: {
    scenarioName: 'Digital twin and drug testing of colorectal liver metastases',
    summary:
      'Each enrolled patient gets a computable twin of the tumour, its vessels and immune surroundings, built from CT, pathology and single-cell data. Response to 28 drugs is simulated as intervals and corrected by organoid tests within two weeks; doctors compare options around the lesion in headsets, and virtual controls help to plan trials. Advice stops when model and experiment disagree. Target: 240 patients, 80 % agreement, report within 16 days.',
  },
  model: {
    title: { zh: '肿瘤病灶与类器官芯片模型', en: 'Model of a tumour lesion and an organoid chip' },
    caption: {
      zh: '病灶剖开可见坏死核心与供血血管，青色为响应细胞与抗体药物；前方为24孔类器官芯片。药物环绕可动。',
      en: 'The opened lesion shows its core and vessels; teal marks responding cells and antibody drugs. In front, a 24-well organoid chip. The drugs orbit.',
    },
  },
  modelUse: {
    metresPerUnit: 0.08,
    explodes: true,
    sections: true,
    layers: [
      {
        id: 'drugs',
        title: { zh: '抗体药物', en: 'Drugs' },
        nodes: ['antibodies-1', 'antibodies-2'],
      },
      { id: 'vessels', title: { zh: '供血血管', en: 'Vessels' }, nodes: ['vessels'] },
      { id: 'tumour', title: { zh: '病灶', en: 'Lesion' }, nodes: ['tumour', 'stand'] },
      { id: 'tissue', title: { zh: '组织切面', en: 'Tissue' }, nodes: ['tissue-section'] },
      { id: 'chip', title: { zh: '类器官芯片', en: 'Organoid chip' }, nodes: ['organoid-chip'] },
    ],
  },
  diagram: {
    kind: 'loop',
    title: '仿真与实验互校闭环',
    subtitle: '偏差超过阈值，即停止给出建议',
    centre: '病灶数字孪生',
    centreNote: '病灶·血管·微环境',
    nodes: [
      { name: '多模态采集', note: '影像、病理、单细胞' },
      { name: '孪生重建', note: '1毫米体素，6小时内' },
      { name: '药物响应仿真', note: '28种药，给出区间' },
      { name: '类器官验证', note: '24孔药敏，两周内' },
      { name: '多学科决策', note: '同场剖视，意见留痕' },
      { name: '疗效回流', note: '复查更新，校正模型' },
    ],
  },
  diagramCaption: {
    zh: '六个环节使模型、实验与临床互相校正。',
    en: 'Six steps in which model, experiment and clinic correct one another.',
  },
  diagramAlt: {
    zh: '环形图：采集、重建、仿真、类器官验证、多学科决策、疗效回流。',
    en: 'Circular diagram from data capture to treatment outcome.',
  },
  exhibits: [TUMOUR_RESPONSE, TUMOUR_PLACES],
}
