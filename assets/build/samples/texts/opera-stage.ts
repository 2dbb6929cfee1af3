import { OPERA_PLAY } from './exhibits/opera-play.ts'
import { OPERA_SETTING, OPERA_SLEEVES } from './exhibits/opera-setting.ts'
import type { SampleText } from './sample-text.ts'

export const OPERA_STAGE: SampleText = {
  directionId: 'content-development',
  lead: { name: '上海示例越音文化艺术有限公司（示例）', nature: 'private' },
  scenarioName: '水上戏台·越剧沉浸互动剧场',
  address: '上海市虹口区示例甜爱弄18号（示例地址）',
  responsible: { name: '竺示秋', position: '艺术总监' },
  contact: { name: '袁样笙', position: '制作统筹' },
  legalRepresentative: '魏示韵',
  joint: [
    {
      name: '上海示例戏曲学校（示例）',
      nature: 'public-institution',
      strengths: '越剧表演、音乐专业齐全，提供青年演员与身段规范，负责唱腔审定。',
    },
    {
      name: '上海样例虚拟制作有限公司（示例）',
      nature: 'private',
      strengths: '具备实时动作捕捉、布料解算与虚拟拍摄能力，自有摄影棚600平方米。',
    },
  ],
  technology: ['xr', 'large-model', 'agent', 'cloud-rendering', 'sensing'],
  unitProfile:
    '公司为民营戏曲院团，从事越剧剧目创作、演出与衍生内容制作，在册演职人员74人，其中演员38人、乐队12人、舞美与数字制作24人。保留剧目26部，年演出210场、观众9.4万人次，三十五岁以下观众占41%。拥有220座小剧场一处、录音棚一间，自有剧目著作权均已登记。',
  overview: [
    '一、背景。越剧观众老化，年轻人愿意看片段却坐不住整本；剧场座位有限，外地观众一票难求；现有数字戏曲多为录像，水袖、眼神、台步这些最细的东西隔着镜头看不真。',
    '二、总体目标。以原创剧目《归舟》为首部，建设一座水上戏台虚拟剧场：观众带着角色入座，可走上台口与人物对话，自己的选择改变后半本的走向。',
    '三、建设内容。（1）身段与水袖：演员全身与手部捕捉，水袖由实时布料解算，逐帧对照真人误差不大于2厘米。（2）观众角色：船家、丫鬟、老琴师三种身份，九处分支、三种结局，由剧情引擎统一调度。（3）数字角色：由剧本与审定语料驱动，只说戏里话，超出剧本即请观众回到戏中。（4）可换景戏台：一桌二椅之外的布景由观众当场共同摆设、投票定稿。（5）声场：鼓板、主胡、唱腔分轨空间化，可单听一把琴。（6）数字藏品：以本场选择生成戏单，一人一份，注明演员与著作权。',
    '四、创新点。互动不打断唱段：选择只在程式允许的“过门”里发生，乐队由智能体按板式循环等待，唱腔始终是真人所唱。',
    '五、预期成效。首年线上线下观众30万人次，三十五岁以下占60%，完整看完率由34%提高到70%；形成戏曲身段数据规范与互动剧本写法，再改编三部剧目并向五个院团开放工具。',
  ],
  foundation:
    '《归舟》已完成剧本、唱腔与45分钟小剧场首演，演出31场。完成旦角身段捕捉样段12分钟、水袖布料解算样片，戏迷盲测相似度4.3（满分5分）。学校提供身段程式库186条。小剧场具备千兆网络与定位基站，头显36台。著作权、演员肖像与声音授权合同均已签署。',
  needs: [
    '功能性能：同场互动观众60人，线上观看5000人；头显端不低于72帧，布料解算每角色不大于3毫秒；选择到演出响应不大于1个小节。',
    '系统集成：动作捕捉、音频分轨、剧情引擎、票务四个系统统一时间码，误差不大于10毫秒。',
    '数据：演员动作与声音数据只用于授权剧目，不用于训练生成模型；观众选择匿名统计。',
    '运行环境：剧场端本地渲染，线上端云渲染；断网时剧场演出不中断。',
    '安全：剧本与语料先审后用，数字角色不生成剧本外情节；生成内容显著标识；未成年人消费限额。',
  ],
  partners: [
    '内容开发企业',
    '动作捕捉企业',
    'XR终端企业',
    '空间音频企业',
    '云渲染服务商',
    '票务平台',
  ],
  schedule: [
    '2025年9月—2025年12月：分支剧本审定，主要角色捕捉与建模',
    '2026年1月—2026年4月：水袖解算、剧情引擎与戏台换景完成',
    '2026年5月—2026年7月：合成联排与百人内测',
    '2026年8月—2026年11月：公演60场，同步线上剧场',
    '2026年12月—2027年2月：工具开放、评估与验收',
  ],
  milestones: [
    '2025年12月：分支剧本通过内容审查，捕捉素材不少于90分钟',
    '2026年4月：水袖逐帧误差不大于2厘米，头显端不低于72帧',
    '2026年7月：三种结局全部可演，内测完整看完率不低于60%',
    '2026年11月：公演60场，线上线下观众12万人次',
    '2027年2月：完整看完率70%，工具向五个院团开放',
  ],
  funding: {
    own: 310,
    joint: 140,
    grant: 200,
    uses: [
      ['剧本与音乐创作', 90],
      ['捕捉与角色制作', 210],
      ['剧情引擎与布料解算', 190],
      ['剧场改造与终端', 110],
      ['公演与评估', 50],
    ],
    remark: '票价分120元、60元两档，线上点播12元；自筹资金来自演出结余与股东增资。',
  },
  english: {
    scenarioName: 'A stage on the water: interactive Yue opera',
    summary:
      'The audience takes its seat in a role — boatman, maid or old musician — and may step to the edge of the stage; nine choices lead to three endings of the new play “The Returning Boat”. Gestures and long sleeves are captured and simulated to within 2 cm, digital characters speak only lines of the approved script, and choices fall into instrumental passages, so singing is never cut. Target: 300,000 spectators in a year, 60 % of them under 35, 70 % staying to the end.',
  },
  model: {
    title: { zh: '水上戏台剧场模型', en: 'Model of the stage on the water' },
    caption: {
      zh: '比例1:22。水榭戏台前伸出圆台，旦角与两条水袖各为独立部件，转台可动；一桌二椅、场面与两侧观众席依次展开。',
      en: 'Scale 1:22. A round stage before the pavilion; the actress and her two sleeves are parts of their own and the stage turns. Table and chairs, musicians and the audience around.',
    },
  },
  modelUse: {
    metresPerUnit: 22,
    explodes: true,
    layers: [
      { id: 'roof', title: { zh: '屋顶', en: 'Roof' }, nodes: ['roof', 'ridge'] },
      { id: 'frame', title: { zh: '梁柱', en: 'Frame' }, nodes: ['columns'] },
      { id: 'set', title: { zh: '布景', en: 'Set' }, nodes: ['set-screen', 'table-and-chairs'] },
      { id: 'cast', title: { zh: '演员', en: 'Cast' }, nodes: ['actress', 'musicians'] },
      {
        id: 'house',
        title: { zh: '观众', en: 'Audience' },
        nodes: ['audience', 'audience-in-role'],
      },
    ],
  },
  diagram: {
    kind: 'flow',
    title: '一出会拐弯的戏',
    subtitle: '选择落在过门里，唱腔始终是真人所唱',
    steps: [
      { name: '入座', notes: ['领取角色', '试一个身段', '听开场锣鼓'] },
      { name: '起兴', notes: ['水榭初遇', '三处分支', '单听一把琴'] },
      { name: '转折', notes: ['书信被截', '角色担责', '循环过门'] },
      { name: '换景', notes: ['共摆戏台', '一人一票', '当场落成'] },
      { name: '结局', notes: ['归舟', '错过', '重逢'] },
      { name: '散场', notes: ['本场戏单', '程式讲解', '再看别种'] },
    ],
    base: ['剧情引擎与时间码', '身段程式库186条', '审定语料', '演员授权与著作权'],
  },
  diagramCaption: {
    zh: '一场演出的六个段落，以及支撑它的四项基础。',
    en: 'Six parts of an evening, and the four things beneath them.',
  },
  diagramAlt: {
    zh: '流程图：入座、起兴、转折、换景、结局、散场。',
    en: 'Flow chart of a performance from taking a seat to leaving.',
  },
  exhibits: [OPERA_PLAY, OPERA_SETTING, OPERA_SLEEVES],
}
