import { UNDERPASS_CLOSING } from './exhibits/underpass-closing.ts'
import { GAUGES_LIVE, RAIN_AND_DEPTH } from './exhibits/underpass-water.ts'
import type { SampleText } from './sample-text.ts'

export const FLOOD_REHEARSAL: SampleText = {
  directionId: 'city-hub',
  lead: { name: '上海示例区城市运行管理中心（示例）', nature: 'state-organ' },
  scenarioName: '城市内涝推演与下立交联动处置',
  address: '上海市普陀区示例真北支路31号（示例地址）',
  responsible: { name: '雷示澄', position: '副主任' },
  contact: { name: '闻样汛', position: '防汛值班室主任' },
  legalRepresentative: '冉示宁',
  joint: [
    {
      name: '上海示例水务工程设计院（示例）',
      nature: 'state-owned',
      strengths: '掌握全区排水管网模型与暴雨内涝历史数据，承担模型率定与校核。',
    },
    {
      name: '上海样例水动力软件有限公司（示例）',
      nature: 'private',
      strengths: '自研管网与地表二维耦合求解器，街区尺度推演较实时快40倍。',
    },
  ],
  technology: ['digital-twin', 'sensing', 'agent', 'xr', 'cloud-computing'],
  unitProfile:
    '中心承担区级城市运行“一网统管”与防汛值守，编制62人，24小时四班值守。管辖面积55平方公里，下立交19座、雨水泵站31座、易积水点43处、雨水口2.8万个。汇聚气象、水务、交通、公安等11家单位数据，年处置事件41万件。2021年至今经历橙色以上暴雨预警17次，未发生人员伤亡。',
  overview: [
    '一、背景。短时强降雨增多，19座下立交中6座三年内积水超过0.5米；现有预警只看降雨预报，不知道哪条路先淹；封路靠人跑，从报警到落杆平均14分钟，车辆误入每年30余起。',
    '二、总体目标。建设全区内涝数字孪生与推演中枢，做到提前一小时知道哪里淹、淹多深、先动谁，五分钟内完成封路联动。',
    '三、建设内容。（1）数字底座：管网、地形、河道、下立交与泵站统一建模，高程误差不大于5厘米。（2）数据汇聚：雨量、液位、泵站、视频等9类数据，30秒一次。（3）模拟推演：管网与地表耦合计算，5米网格，提前60分钟滚动预报。（4）联动处置：水位到0.27米，显示屏、栏杆、导航、公交同步，由值班长一键确认。（5）沉浸演练：头显与大屏同场推演八类预案，记录每一步用时与后果。（6）复盘修正：每场雨后自动比对，更新模型参数。',
    '四、创新点。推演与处置用同一孪生体，预案先在雨前走一遍；预报给出区间与把握程度，不报单一数字。',
    '五、预期成效。积水深度预报误差不大于8厘米，封路联动由14分钟缩至5分钟，车辆误入减少九成，退水时间缩短三成；形成下立交联动处置规程，可复制到全市同类路段。',
  ],
  foundation:
    '已建排水管网模型（管段1.7万条，近三年九场暴雨率定，纳什系数0.82），地形激光雷达数据更新至2024年。液位计210套、雨量站26处、泵站全部远程监控，7座下立交已装电子水尺与自动栏杆。与气象部门共享1公里网格临近预报，政务云资源与双路光纤可用。',
  needs: [
    '功能性能：全区推演一次不超过90秒，提前60分钟；水深误差不大于8厘米；联动指令下达不超过10秒；同场演练80人。',
    '系统集成：与气象、水务、交警、公交、导航及城运平台对接，泵站控制仍经原系统执行。',
    '数据：统一高程基准与时间基准；视频仅提取水位与车辆有无，不识别人脸与号牌；数据保存五年。',
    '运行环境：政务云与区中心双活，断网时下立交本地自动封闭；户外设备防水等级IP68，备电8小时。',
    '安全：等级保护三级；栏杆与水泵指令双人确认，异常自动转本地；推演与实况在界面上明确区分。',
  ],
  partners: ['数字孪生平台商', '水动力模型企业', '感知设备企业', '系统集成商', 'XR终端企业'],
  schedule: [
    '2025年9月—2025年12月：底座建模与感知补点',
    '2026年1月—2026年3月：耦合模型率定与滚动预报',
    '2026年4月—2026年6月：联动处置上线，汛前演练',
    '2026年7月—2026年9月：主汛期实战检验',
    '2026年10月—2026年12月：复盘修正、评估与验收',
  ],
  milestones: [
    '2025年12月：19座下立交全部建模，高程误差不大于5厘米',
    '2026年3月：历史九场暴雨复算，水深误差不大于10厘米',
    '2026年6月：八类预案演练各2次，联动时间不超过6分钟',
    '2026年9月：主汛期提前60分钟预报命中率不低于85%',
    '2026年12月：水深误差不大于8厘米，联动时间5分钟',
  ],
  funding: {
    own: 960,
    joint: 180,
    grant: 420,
    uses: [
      ['感知与栏杆改造', 520],
      ['模型与推演平台', 480],
      ['数据汇聚与集成', 290],
      ['沉浸演练', 140],
      ['评估与运维', 130],
    ],
    remark: '自筹资金列入区级财政2025—2026年信息化与防汛专项，已完成预算评审。',
  },
  english: {
    scenarioName: 'Rehearsing urban floods and closing underpasses in time',
    summary:
      'Six of nineteen underpasses have stood half a metre deep in three years. A twin of sewers, ground and rivers says an hour ahead what floods first and how deep, with its confidence; at 0.27 m boards, barriers, maps and buses act together after one confirmation, and locally if the network fails. Eight plans are rehearsed in headset and on screen, every storm corrects the model. Target: 8 cm error, five minutes instead of fourteen, nine in ten strayed cars fewer.',
  },
  model: {
    title: { zh: '下立交内涝推演模型', en: 'Model of the flooded underpass' },
    caption: {
      zh: '比例1:80，沿前缘剖开。坡底积水随推演升降，右前为泵井与三台潜水泵，两端为限深显示与自动栏杆，上跨铁路列车与雨丝可动。',
      en: 'Scale 1:80, cut open in front. The pool rises and falls with the rehearsal; pump well with three pumps, barriers at both ramps. Train and rain move.',
    },
  },
  modelUse: {
    metresPerUnit: 80,
    layers: [
      { id: 'rain', title: { zh: '降雨', en: 'Rain' }, nodes: ['rain', 'rain-lines'] },
      {
        id: 'bridge',
        title: { zh: '铁路桥', en: 'Railway bridge' },
        nodes: ['railway-bridge', 'train'],
      },
      { id: 'water', title: { zh: '水体', en: 'Water' }, nodes: ['pool', 'well-water'] },
    ],
  },
  diagram: {
    kind: 'loop',
    title: '一场雨怎样被提前走一遍',
    subtitle: '推演与处置用同一个孪生体',
    centre: '内涝推演中枢',
    centreNote: '提前60分钟',
    nodes: [
      { name: '监测', note: '9类数据，30秒一次' },
      { name: '预报', note: '管网与地表耦合计算' },
      { name: '推演', note: '预案先走一遍' },
      { name: '联动', note: '屏、杆、导航、公交' },
      { name: '抢排', note: '泵站与移动泵车' },
      { name: '复盘', note: '雨后比对，修正参数' },
    ],
  },
  diagramCaption: {
    zh: '监测、预报、推演、联动、抢排、复盘六步循环。',
    en: 'A storm gone through beforehand: watch, forecast, rehearse, act, pump, review.',
  },
  diagramAlt: {
    zh: '环形图：监测、预报、推演、联动、抢排、复盘，中心为内涝推演中枢。',
    en: 'Circular diagram of six steps round the flood rehearsal hub.',
  },
  exhibits: [RAIN_AND_DEPTH, GAUGES_LIVE, UNDERPASS_CLOSING],
}
