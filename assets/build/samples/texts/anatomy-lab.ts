import { HEART_DISSECTION } from './exhibits/heart-dissection.ts'
import { HEART_OUTPUT, HEART_PLACES } from './exhibits/heart-output.ts'
import type { SampleText } from './sample-text.ts'

export const ANATOMY_LAB: SampleText = {
  directionId: 'medical-training',
  lead: { name: '上海示例健康医学院（示例）', nature: 'public-institution' },
  scenarioName: '数字解剖教室：以心脏为首个教学单元',
  address: '上海市松江区示例文翔路99号（示例地址）',
  responsible: { name: '祁示衡', position: '教务处处长' },
  contact: { name: '蓝样脉', position: '人体解剖教研室主任' },
  legalRepresentative: '苗示济',
  joint: [
    {
      name: '上海示例胸科教学医院（示例）',
      nature: 'public-institution',
      strengths: '提供脱敏心脏影像与术中所见，主治以上医师参与案例编写与考核。',
    },
    {
      name: '上海样例医学可视化有限公司（示例）',
      nature: 'private',
      strengths: '长期制作断层解剖数据与头显教学软件，拥有软组织实时切割引擎。',
    },
  ],
  technology: ['xr', 'digital-twin', 'large-model', 'cloud-rendering'],
  unitProfile:
    '学院设临床、护理、影像等9个本科专业，在校生6200人，专任教师410人，其中具有高级职称者156人。人体解剖教研室教师18人，设解剖实验室6间、实验台48张，年开课1.9万人时。建有市级虚拟仿真教学中心，近五年获教学成果奖6项，承担医学生、规培医师与护士继续教育。',
  overview: [
    '一、背景。一具大体老师要供40名学生使用，切开便不可复原；心脏的传导系统、瓣膜启闭在标本上看不见；学生背得出名称却说不清空间关系，操作考核首次通过率只有61%。',
    '二、总体目标。建设可反复解剖、能看见活动的数字解剖教室，以心脏为首个单元，四年内扩展到12个器官，做到层层可剥、处处可问、步步可考。',
    '三、建设内容。（1）标准器官：断层、CT与组织学三种数据配准，心脏含248个命名结构，八层可逐层剥离。（2）会跳的心：机械、电、血流三组数据同步，心率与前负荷可调。（3）解剖操作：按规范顺序切开四个心腔，错误切口即时显示后果。（4）同场授课：教师与32名学生围着同一颗放大四十倍的心脏，标注与切面共享。（5）病例对照：瓣膜病、先心病、心肌梗死等36例与正常并排。（6）问答助教：只从审定教材与图谱作答，给出页码。（7）过程考核：结构识别、操作顺序、口述理由分项计分。',
    '四、创新点。形态与功能在同一模型上讲：改变一次心率，同时看见瓣膜、电活动与输出量的变化；与大体标本互为补充，先数字后标本，减少不可逆的误切。',
    '五、预期成效。操作考核首次通过率由61%提高到85%，标本误切率下降一半，年服务2.4万人时；课程与考核标准向8所院校、12家教学医院开放。',
  ],
  foundation:
    '已有男女全身断层数据各1套，层厚0.1毫米；完成心脏三维标注248处、4D影像61例。建成60座机房与30平方米混合现实试验间，头显40台。2024年在两个班对照试用8周，结构识别得分提高14分。数据来源合法，捐献与使用均有知情同意，并通过伦理审查。',
  needs: [
    '功能性能：33人同场，头显不低于72帧；切割响应不大于50毫秒；单器官加载不超过8秒。',
    '系统集成：与教务、考试、统一身份系统对接，成绩自动回传；影像按DICOM导入。',
    '数据：结构命名遵循解剖学名词标准，中英拉丁三语；学生操作过程保存至学业结束后一年。',
    '运行环境：校内部署，断网可授课；支持一体头显、平板与大屏三端。',
    '安全：影像去标识，不含可还原的面容；教学内容须经教研室审定发布，问答不作诊疗建议；等级保护二级。',
  ],
  partners: ['医学可视化企业', 'XR终端企业', '医学影像企业', '医疗大模型企业', '教育平台企业'],
  schedule: [
    '2025年9月—2025年12月：心脏三类数据配准与八层分离',
    '2026年1月—2026年4月：切割引擎、同场授课与考核首版',
    '2026年5月—2026年8月：36例病例与问答助教完成，教师培训',
    '2026年9月—2026年12月：12个班正式授课与对照研究',
    '2027年1月—2027年3月：评估、标准发布与验收',
  ],
  milestones: [
    '2025年12月：命名结构248处通过专家复核，配准误差不大于1毫米',
    '2026年4月：33人同场连续授课90分钟无中断',
    '2026年8月：病例36例上线，教师持证授课20人',
    '2026年12月：授课8000人时，首次通过率不低于80%',
    '2027年3月：首次通过率85%，向8所院校开放课程',
  ],
  funding: {
    own: 380,
    joint: 120,
    grant: 220,
    uses: [
      ['断层与影像数据处理', 170],
      ['切割引擎与同场平台', 230],
      ['病例与课程制作', 140],
      ['终端与教室改造', 130],
      ['对照研究与评估', 50],
    ],
    remark: '自筹资金列入学院2025—2026年教学专项；课程对公立院校免授权费。',
  },
  english: {
    scenarioName: 'Digital anatomy class, beginning with the heart',
    summary:
      'A body can be cut once and serves forty students; here it can be opened again and again. Cross-sections, CT and histology are registered into a heart of 248 named structures in eight layers that beats by its own electrical and mechanical data. A teacher and 32 students stand round one heart forty times its size, dissect in the right order and see what a wrong cut does. Target: first-time pass rate from 61 % to 85 %, half as many wrong cuts in real specimens.',
  },
  model: {
    title: { zh: '放大四十倍的教学心脏模型', en: 'Model of the heart for teaching' },
    caption: {
      zh: '右心室前壁已揭开，可见三尖瓣、腱索与乳头肌；青色为传导系统，右侧玻璃片为短轴断层。前壁、瓣膜与心室可动。',
      en: 'The front wall of the right ventricle is off: valve, cords and papillary muscles show. Teal is the conduction system; panes at the right are short-axis slices. Wall, valve and ventricle move.',
    },
  },
  modelUse: {
    metresPerUnit: 0.22,
    explodes: true,
    sections: true,
    layers: [
      { id: 'wall', title: { zh: '右室前壁', en: 'Front wall' }, nodes: ['front-wall'] },
      { id: 'coronary', title: { zh: '冠状动脉', en: 'Coronaries' }, nodes: ['coronaries'] },
      { id: 'right', title: { zh: '右心室', en: 'Right ventricle' }, nodes: ['right-ventricle'] },
      { id: 'left', title: { zh: '左心室', en: 'Left ventricle' }, nodes: ['left-ventricle'] },
      { id: 'valve', title: { zh: '三尖瓣', en: 'Tricuspid valve' }, nodes: ['tricuspid-valve'] },
      { id: 'atria', title: { zh: '心房', en: 'Atria' }, nodes: ['right-atrium', 'left-atrium'] },
      {
        id: 'vessels',
        title: { zh: '大血管', en: 'Great vessels' },
        nodes: ['aorta', 'pulmonary-artery', 'veins'],
      },
      { id: 'conduction', title: { zh: '传导系统', en: 'Conduction' }, nodes: ['conduction'] },
    ],
  },
  diagram: {
    kind: 'layers',
    title: '数字解剖教室架构',
    subtitle: '形态与功能在同一颗心上讲',
    layers: [
      { name: '教与考', items: ['同场授课', '解剖操作', '病例对照', '过程考核'] },
      { name: '器官', items: ['八层可剥', '实时切割', '会跳的心', '三语命名'] },
      { name: '功能', items: ['电活动', '机械收缩', '血流', '前后负荷'] },
      { name: '数据', items: ['断层0.1毫米', '4D影像61例', '组织学', '病例36例'] },
      { name: '终端', items: ['一体头显40台', '平板', '大屏', '校内部署'] },
    ],
    sides: ['知情同意·去标识', '教研室审定发布'],
  },
  diagramCaption: {
    zh: '自下而上五层：终端、数据、功能、器官、教与考。',
    en: 'Five layers: devices, data, function, organ, teaching and examination.',
  },
  diagramAlt: {
    zh: '数字解剖教室的五层架构图，两侧为数据伦理与内容审定。',
    en: 'Five-layer architecture of the class, with consent and review at both sides.',
  },
  exhibits: [HEART_DISSECTION, HEART_OUTPUT, HEART_PLACES],
}
