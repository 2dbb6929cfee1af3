import { LEAK_DRILL, VALVE_SHUTDOWN } from './exhibits/hazard-procedures.ts'
import type { SampleText } from './sample-text.ts'

export const HAZARD_TRAINING: SampleText = {
  directionId: 'hazard-training',
  lead: { name: '上海示例化工园区运营有限公司（示例）', nature: 'state-owned' },
  scenarioName: '烷基化装置高危作业虚拟实训',
  address: '上海市金山区样例路88号（示例地址）',
  responsible: { name: '丁示安', position: '安全总监' },
  contact: { name: '韩样宁', position: '实训基地主任' },
  legalRepresentative: '石示坤',
  joint: [
    {
      name: '上海示例应急技术学院（示例）',
      nature: 'public-institution',
      strengths: '承担危险化学品特种作业考核，拥有题库、评分标准与持证教员。',
    },
    {
      name: '上海样例虚拟仿真有限公司（示例）',
      nature: 'private',
      strengths: '具有流程工业动态仿真与触感外设的研发经验。',
    },
  ],
  technology: ['xr', 'digital-twin', 'sensing', 'agent'],
  unitProfile:
    '公司负责园区公用工程、封闭化管理与安全实训，服务生产企业57家、从业人员约1.9万人。建有1.2万平方米实训基地和国家标准考核教室，年培训特种作业与承包商人员2.6万人次。设安全、工艺、信息三个专业团队共85人，注册安全工程师31人。近三年完成受限空间、动火等8类作业的标准化教材，并与消防、医疗建立联动演练机制。',
  overview: [
    '一、背景。烷基化装置涉及强酸、易燃介质与高压工况，真实装置上不允许练误操作，传统桌面推演又练不出手感。2024年园区承包商违章中，六成集中在阀门误操作、盲板抽堵和动火前检测三个环节。',
    '二、总体目标。建设覆盖“认装置—会操作—能处置—敢撤离”全过程的虚拟实训场景，让每名作业人员上岗前至少经历一次事故而不受伤。',
    '三、建设内容。（1）装置孪生：以园区一套在役装置为原型，包含塔、反应器、储罐、管廊、阀组等模型1100个，工艺参数由动态仿真驱动。（2）设备操作：开停车、切泵、倒罐、盲板抽堵等18个科目，阀门、法兰配实体外设，力矩可调。（3）作业许可：动火、受限空间、高处作业的检测与签票全流程。（4）事故与应急：酸泄漏、闪爆、人员中毒等9类情景，气体扩散随风向变化，多人多岗位协同。（5）智能教员：依据规程逐步判定，指出哪一步错、为什么错，生成个人能力画像。',
    '四、创新点。同一情景支持头显、平板AR与中控室三种入口，内外操同练；误操作的后果由工艺仿真算出，不是预设动画。',
    '五、预期成效。年实训不少于8000人次，关键步骤差错率较传统培训降低40%，单次综合演练成本降低六成；情景脚本与评分表向电力、燃气等高危行业开放复用。',
  ],
  foundation:
    '实训基地已有中控仿真机房1间、受限空间与高处作业实操场各1处。已完成原型装置激光扫描和管道仪表流程图数字化，积累真实报警与操作记录4年。2024年完成阀组误操作VR试点，参训620人，复训差错率下降33%。联合学院拥有经备案的考核题库2400题和持证教员22名。',
  needs: [
    '功能性能：单情景支持12人同时在线、3组并行；定位误差不大于2厘米，手部交互时延不大于30毫秒；工艺仿真步长不大于0.5秒。',
    '系统集成：与园区人员定位、作业票、培训档案系统对接，成绩自动归档；支持外接阀门力矩装置与模拟防护服。',
    '数据：情景脚本、规程步骤以可编辑的结构化格式交付；训练过程可回放，保存三年。',
    '运行环境：可在基地局域网离线运行；单间不小于8米×8米；设备可整体转运至企业现场。',
    '安全：个人生理与动作数据仅用于评分，按最小范围保存并可删除；防碰撞边界与急停按钮双重保护。',
  ],
  partners: ['XR内容开发企业', '流程仿真软件企业', '触感与外设企业', 'XR终端企业', '安全培训机构'],
  schedule: [
    '2025年9月—2025年11月：确定科目、评分标准与情景脚本',
    '2025年12月—2026年4月：完成装置孪生与动态仿真',
    '2026年5月—2026年8月：完成18个操作科目与外设联调',
    '2026年9月—2026年11月：完成9类事故情景与智能教员，组织试训',
    '2026年12月—2027年2月：对照评估、改进与验收',
  ],
  milestones: [
    '2025年11月：脚本与评分表通过专家评审',
    '2026年4月：关键工艺参数仿真与实测偏差不大于5%',
    '2026年8月：单人实训科目18个全部可用，试训300人',
    '2026年11月：完成12人协同演练，智能教员判定与人工一致率不低于95%',
    '2027年2月：累计实训2000人次，差错率较对照组降低40%',
  ],
  funding: {
    own: 680,
    joint: 180,
    grant: 220,
    uses: [
      ['动态仿真与装置孪生', 390],
      ['情景与课程开发', 330],
      ['头显与触感外设', 240],
      ['场地改造', 70],
      ['评估与验收', 50],
    ],
    remark: '建成后按人次收取实训服务费，用于内容更新与设备折旧。',
  },
  english: {
    scenarioName: 'Virtual training for hazardous work on an alkylation unit',
    summary:
      'A chemical unit in which workers can fail safely. Valves with real torque, permits for hot work and confined space, and nine accident scenes from leak to evacuation are trained end to end by up to twelve people in headsets, on tablets and in the control room. Consequences come from a dynamic process simulation, and an agent judges every step by the rules. Target: 8,000 trainees a year and 40 % fewer errors in key steps.',
  },
  model: {
    title: { zh: '烷基化实训装置模型', en: 'Model of the alkylation training unit' },
    caption: {
      zh: '比例1:50。塔区、储罐、反应器与管廊完整呈现；橙色手轮为受训阀组，地面发光线为逃生路线。',
      en: 'Scale 1:50. Columns, tanks, reactor and pipe rack; the amber hand wheels are the valves under training, the lit line is the escape route.',
    },
  },
  modelUse: { metresPerUnit: 50 },
  diagram: {
    kind: 'flow',
    title: '一次实训的全过程',
    subtitle: '后果由工艺仿真算出，评判由规程逐步给出',
    steps: [
      { name: '领票', notes: ['作业许可', '风险告知', '防护检查'] },
      { name: '认装置', notes: ['走现场', '认阀号', '查流程'] },
      { name: '操作', notes: ['18个科目', '实体手轮', '力矩反馈'] },
      { name: '突发', notes: ['9类情景', '气体扩散', '内外操联络'] },
      { name: '处置撤离', notes: ['隔离泄压', '报警集合', '清点人员'] },
      { name: '复盘', notes: ['逐步评分', '回放', '能力画像'] },
    ],
    base: ['动态工艺仿真', '人员定位与手部追踪', '智能教员（规程库）', '培训档案系统'],
  },
  diagramCaption: {
    zh: '六步训练流程及其依托的四项能力。',
    en: 'Six steps of a training run and the four capabilities beneath.',
  },
  diagramAlt: {
    zh: '实训流程图：领票、认装置、操作、突发、处置撤离、复盘。',
    en: 'Flow chart of a training run from permit to review.',
  },
  exhibits: [VALVE_SHUTDOWN, LEAK_DRILL],
}
