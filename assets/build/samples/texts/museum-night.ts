import { MUSEUM_BRONZE, MUSEUM_LIGHT, MUSEUM_WAYS } from './exhibits/museum-night.ts'
import type { SampleText } from './sample-text.ts'

export const MUSEUM_NIGHT: SampleText = {
  directionId: 'culture-field',
  lead: { name: '上海示例青铜艺术博物馆（示例）', nature: 'public-institution' },
  scenarioName: '馆藏青铜器活化与夜游博物馆',
  address: '上海市徐汇区示例博文路28号（示例地址）',
  responsible: { name: '戚示彝', position: '副馆长' },
  contact: { name: '汤样辉', position: '数字文博部主任' },
  legalRepresentative: '卢示铭',
  joint: [
    {
      name: '上海样例光影科技有限公司（示例）',
      nature: 'private',
      strengths: '从事展陈照明与空间投影，具备文物光照监测与调光系统交付经验。',
    },
    {
      name: '上海示例文物保护学会（示例）',
      nature: 'social-organisation',
      strengths: '组织文物保护、铭文与音律专家，负责内容审核与光照限值评估。',
    },
  ],
  technology: ['xr', 'digital-twin', 'sensing', 'large-model', 'cloud-rendering'],
  unitProfile:
    '本馆为公益二类事业单位，馆藏青铜器3120件、陶瓷与玉器1.1万件，其中一级品214件，建筑面积2.3万平方米，设常设展厅9个。在编与聘用人员178人，文物保护与研究人员52人。2024年接待观众126万人次，七成集中在周末白天。设文物三维采集室、音律实验室各1间，近五年主持国家与市级课题11项。',
  overview: [
    '一、背景。青铜展厅观众平均停留每件不足20秒，纹饰、铭文与铸造工艺隔着玻璃看不清；白天拥挤而夜间闭馆；夜间开放又担心对敏感文物增加光照，缺少可量化的依据。',
    '二、总体目标。把30件重点青铜器做成可拆、可敲、可读的数字原件，在五个展厅开出一条80分钟的夜游线路，让文物讲得清、碰得到，并按光照配额安全开放。',
    '三、建设内容。（1）数字原件：微米级采集纹饰与铭文，CT重建铸造结构，逐件分盖、耳、腹、足、铭文五层。（2）活化展示：鼎的十倍光影装置可由观众隔空揭盖、逐层剥开；64枚编钟按实测双音发声，观众可合奏。（3）夜游叙事：头显与手机两种方式，沿光路九站推进，夜间场景随观众位置明暗。（4）光照配额：每件展品安装照度计，按年曝光限值自动调光与轮休。（5）策展智能体：从馆方审定的图录中作答，逐句注明出处。（6）数字消费：铭文拓印、钟乐片段等藏品按次生成，标记来源。',
    '四、创新点。夜间开放的每一小时都记在文物的光照账上，开放时长由限值反推而不是凭经验；声音、重量、结构均取自原件实测，不作臆造。',
    '五、预期成效。年夜游观众12万人次，单件平均停留由20秒增至95秒，夜间文创收入占比达到25%；敏感展品年曝光量不高于限值的80%，形成夜间开放光照管理指南与数字原件分层规范，向全市12家博物馆开放。',
  ],
  foundation:
    '已完成青铜器高精度采集860件、CT扫描46件，编钟全套音高与频谱测定完毕。五个展厅安装照度计112只，数据连续记录26个月。2024年试开夜场18次，接待1.9万人次，满意度96%。展厅无线定位误差1.5米，机房可用机柜12个，消防与安防夜间值守方案已通过主管部门评审。',
  needs: [
    '功能性能：夜场同时在馆600人，头显体验60人；头显端不低于72帧，揭盖等手势识别率不低于95%；编钟触发到发声时延不大于15毫秒。',
    '系统集成：与藏品管理、票务预约、安防消防、楼宇照明四个系统对接，照明只经楼宇系统下发。',
    '数据：三维数据分级，毫米级公开、微米级馆内使用；采用glTF等开放格式；曝光量按件逐日入账，长期保存。',
    '运行环境：馆内机房部署，外网中断夜场可继续；设备静音不高于35分贝。',
    '安全：敏感展品照度不高于50勒克斯；装置距展柜不小于1.2米；等级保护二级；未成年人数字消费设限额。',
    '其他：全部解说须经学会专家审定后发布，生成内容显著标记。',
  ],
  partners: ['数字内容开发企业', 'XR终端企业', '照明与传感企业', '空间音频企业', '大模型企业'],
  schedule: [
    '2025年9月—2025年12月：30件重点器物补采、分层与内容审定',
    '2026年1月—2026年4月：光照配额系统上线，光影装置样机完成',
    '2026年5月—2026年8月：编钟合奏、夜游九站与智能体试运行',
    '2026年9月—2026年12月：五个展厅夜场公开试营，周五周六开放',
    '2027年1月—2027年3月：评估、指南编制与验收',
  ],
  milestones: [
    '2025年12月：数字原件30件入库，铭文采集精度不低于0.05毫米',
    '2026年4月：112个测点曝光量逐日入账，自动调光覆盖全部敏感展品',
    '2026年8月：夜游九站全程可走，编钟发声时延不大于15毫秒',
    '2026年12月：夜场累计接待4万人次，单件平均停留不低于80秒',
    '2027年3月：敏感展品年曝光量不高于限值的80%，发布指南1套',
  ],
  funding: {
    own: 460,
    joint: 180,
    grant: 260,
    uses: [
      ['数字原件采集与分层', 240],
      ['光影与编钟装置', 270],
      ['夜游内容与智能体', 210],
      ['光照配额系统', 110],
      ['评估与指南', 70],
    ],
    remark: '自筹资金来源于事业经费与夜场门票预算，夜场票价60元，学生与老人半价。',
  },
  english: {
    scenarioName: 'Bronzes brought to life in a museum by night',
    summary:
      'Thirty bronzes become digital originals that visitors open, strike and read: a cauldron of light ten times its size comes apart by gesture, sixty-four chime bells sound their measured double tones, nine stations lead through five galleries by night. Every hour of opening is booked on the light account of each object, so hours follow from its limit. Target: 120,000 night visitors a year, 95 seconds with an object instead of 20, sensitive objects below 80 % of their yearly light.',
  },
  model: {
    title: { zh: '夜游博物馆青铜厅模型', en: 'Model of the bronze gallery by night' },
    caption: {
      zh: '比例1:35。中央为放大十倍的数字青铜鼎，可分盖、耳、腹、足、纹带；左为月洞门与编钟，后为五座展龛，红线为夜游线路。',
      en: 'Scale 1:35. In the middle the cauldron at ten times its size, in parts; moon gate and chime bells at the left, five niches behind, the red line is the way by night.',
    },
  },
  modelUse: {
    metresPerUnit: 35,
    explodes: true,
    sections: true,
    layers: [
      { id: 'lid', title: { zh: '鼎盖', en: 'Lid' }, nodes: ['vessel-lid'] },
      { id: 'signs', title: { zh: '铭文', en: 'Inscription' }, nodes: ['inscription'] },
      { id: 'band', title: { zh: '兽面纹带', en: 'Band of masks' }, nodes: ['vessel-band'] },
      { id: 'ears', title: { zh: '立耳', en: 'Ears' }, nodes: ['vessel-ears'] },
      { id: 'belly', title: { zh: '鼎腹', en: 'Belly' }, nodes: ['vessel-belly'] },
      { id: 'legs', title: { zh: '鼎足', en: 'Legs' }, nodes: ['vessel-legs', 'scan-ring'] },
    ],
  },
  diagram: {
    kind: 'loop',
    title: '夜间开放的光照账',
    subtitle: '每一小时都记在文物的账上，开放时长由限值反推',
    centre: '光照配额',
    centreNote: '逐件·逐日·可追溯',
    nodes: [
      { name: '定限值', note: '按材质分三档' },
      { name: '测照度', note: '112只照度计' },
      { name: '记曝光', note: '勒克斯·小时入账' },
      { name: '排夜场', note: '时长由余额反推' },
      { name: '调光轮休', note: '人来亮、人走暗' },
      { name: '年度复核', note: '专家审定下年限值' },
    ],
  },
  diagramCaption: {
    zh: '六步使夜游开放与文物保护记在同一本账上。',
    en: 'Six steps keep opening by night and care for the objects in one account.',
  },
  diagramAlt: {
    zh: '环形图：定限值、测照度、记曝光、排夜场、调光轮休、年度复核，中央为光照配额。',
    en: 'Circular diagram of the light account, from setting limits to the yearly review.',
  },
  exhibits: [MUSEUM_LIGHT, MUSEUM_WAYS, MUSEUM_BRONZE],
}
