import { CITY_LIVE } from './exhibits/city-live.ts'
import { RIVERSIDE_TABLE } from './exhibits/riverside-table.ts'
import type { SampleText } from './sample-text.ts'

export const CITY_HUB: SampleText = {
  directionId: 'city-hub',
  lead: { name: '上海示例滨江新区城市运行中心（示例）', nature: 'public-institution' },
  scenarioName: '滨江新区数字孪生城市治理中枢',
  address: '上海市示例滨江新区云桥路2号（示例地址）',
  responsible: { name: '程示治', position: '中心副主任' },
  contact: { name: '孟样衡', position: '数据科科长' },
  legalRepresentative: '黎示城',
  joint: [
    {
      name: '上海示例城市数字化研究院（示例）',
      nature: 'public-institution',
      strengths: '承担城市信息模型标准与数据治理研究。',
    },
    {
      name: '上海样例空间计算有限公司（示例）',
      nature: 'private',
      strengths: '提供大范围三维底座与多人沉浸协同引擎。',
    },
  ],
  technology: ['digital-twin', 'agent', 'large-model', 'xr', 'cloud-computing'],
  unitProfile:
    '中心承担新区城市运行监测、事件派单与应急值守，服务面积48平方公里、常住人口36万。现有人员96人，24小时值守席位32个，联通委办局29家、街镇7个，年处置城市事件41万件。建有市政务云专区与视频共享平台，牵头编制区级公共数据目录，获评城市运行管理示范单位。',
  overview: [
    '一、背景。防汛、交通、燃气、工地等系统各自成屏，一次暴雨要在11个系统间切换；会商靠图纸与口头描述，预案写得细、演得少；事件处置后缺少“如果当时”的复盘。',
    '二、总体目标。建设一座全区共用的数字孪生治理中枢：地上地下一个底座，各领域数据一处汇聚，重大决策先推演再执行。',
    '三、建设内容。（1）城市数字底座：48平方公里实景三维，建筑、道路、水系、地下管线与1.6万栋楼宇信息统一编码，重点部位月度更新。（2）数据汇聚：接入29家单位132类数据，实时数据延迟不大于10秒。（3）精准虚实映射：物联设备5.8万个与实体位置一一对应，事件自动落图。（4）沉浸体验：会商人员围绕城市沙盘同场查看，可下潜到街道与管廊，远程席位以虚拟身份加入。（5）推演仿真：暴雨内涝、危化泄漏、大型活动、交通管制等10类情景，边推演边调整措施。（6）分析预测：智能体按日生成体征报告，提前2小时预测积水、拥堵与人流聚集。',
    '四、创新点。推演所用模型、参数、数据版本随结论一并存档，可复算、可质询；基层网格员的实测结果反向校正底座。',
    '五、预期成效。跨部门会商准备时间由3小时缩至30分钟，内涝预警提前量由40分钟提高到2小时，事件平均处置时长缩短25%；底座以服务方式向街镇与企业开放，形成区级建设运营规范。',
  ],
  foundation:
    '已建成全区倾斜摄影与地下管线普查成果，公共数据目录1180项、日均交换2.3亿条。物联感知平台接入设备4.1万个。2024年完成一处下立交积水推演试点，预测误差6厘米，提前70分钟预警。会商大厅300平方米，具备政务外网、视频专网与双活机房条件。',
  needs: [
    '功能性能：48平方公里场景连续缩放无等待，首屏不超过8秒；会商同场60人；内涝推演一次不超过5分钟。',
    '系统集成：与城运平台、防汛、公安交警、燃气、工地监管等系统对接；底座以标准服务供第三方调用。',
    '数据：遵循公共数据分类分级；统一空间编码；推演输入输出完整存档五年。',
    '运行环境：政务云部署，支持国产芯片与操作系统；大屏、桌面、平板、头显四端一致。',
    '安全：等级保护三级与密码应用评估；涉密要素不入库；最小授权、全程留痕。',
    '其他：承诺开放二次开发接口，培养本地运维人员不少于10名。',
  ],
  partners: [
    '数字孪生平台商',
    '城市仿真企业',
    '大模型企业',
    '系统集成商',
    'XR终端企业',
    '云服务商',
  ],
  schedule: [
    '2025年9月—2025年12月：底座标准、编码与三维数据生产',
    '2026年1月—2026年4月：29家单位数据汇聚，虚实映射上线',
    '2026年5月—2026年7月：内涝、交通等首批4类推演投入汛期使用',
    '2026年8月—2026年12月：沉浸会商与其余推演上线，街镇推广',
    '2027年1月—2027年3月：综合评估与验收',
  ],
  milestones: [
    '2025年12月：底座覆盖48平方公里，编码率不低于97%',
    '2026年4月：132类数据接入，延迟不大于10秒',
    '2026年7月：积水预测误差不大于8厘米，提前量90分钟',
    '2026年12月：10类情景全部可推演，街镇使用率100%',
    '2027年3月：会商准备30分钟，处置时长缩短25%',
  ],
  funding: {
    own: 1780,
    joint: 340,
    grant: 480,
    uses: [
      ['三维底座与更新', 760],
      ['数据汇聚与治理', 580],
      ['推演仿真与智能体', 690],
      ['终端与会商环境', 320],
      ['安全与测评', 250],
    ],
    remark: '自筹部分纳入区级信息化项目预算，按进度拨付并接受审计。',
  },
  english: {
    scenarioName: 'Digital-twin governance hub for a riverside district',
    summary:
      'One digital base for 48 square kilometres, above ground and below; 132 kinds of data from 29 offices within ten seconds; 58,000 devices mapped to their places. Officials gather round the city table, dive into streets and culverts, and rehearse ten kinds of events, from cloudburst to large gatherings, before they act. Models and data versions are kept with every conclusion. Target: flood warning two hours ahead, joint briefings in 30 minutes.',
  },
  model: {
    title: { zh: '滨江新区治理沙盘', en: 'Governance table of the riverside district' },
    caption: {
      zh: '比例约1:2500。分层地基切面露出地下管线，江上两桥三船，绿色节点为感知与联动点位；船与感知环可动。',
      en: 'About 1:2500. The cut base shows the pipes below; two bridges and three ships on the river; green nodes sense and coordinate. Ships and rings move.',
    },
  },
  diagram: {
    kind: 'layers',
    title: '治理中枢总体架构',
    subtitle: '地上地下一个底座，重大决策先推演再执行',
    layers: [
      { name: '治理应用', items: ['防汛内涝', '交通管制', '危化应急', '大型活动', '体征日报'] },
      { name: '推演预测', items: ['10类情景', '措施比选', '提前2小时', '结论可复算'] },
      { name: '虚实映射', items: ['设备5.8万个', '事件落图', '沉浸会商', '网格回校'] },
      { name: '数据汇聚', items: ['29家单位', '132类数据', '分类分级', '延迟≤10秒'] },
      { name: '数字底座', items: ['实景三维', '地下管线', '楼宇1.6万栋', '统一编码'] },
    ],
    sides: ['标准服务开放调用', '等保三级·全程留痕'],
  },
  diagramCaption: {
    zh: '自数字底座至治理应用的五层架构。',
    en: 'Five layers from the digital base to governance.',
  },
  diagramAlt: {
    zh: '城市治理中枢五层架构图。',
    en: 'Five-layer architecture diagram of the city governance hub.',
  },
  exhibits: [CITY_LIVE, RIVERSIDE_TABLE],
}
