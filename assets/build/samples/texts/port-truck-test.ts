import { SAFE_DISTANCE } from './exhibits/safe-distance.ts'
import { TRUCK_SCENARIOS } from './exhibits/truck-scenarios.ts'
import { YARD_TRUCKS } from './exhibits/yard-trucks.ts'
import type { SampleText } from './sample-text.ts'

export const PORT_TRUCK_TEST: SampleText = {
  directionId: 'driving-test',
  lead: { name: '上海示例智港自动驾驶有限公司（示例）', nature: 'private' },
  scenarioName: '港区自动驾驶集卡虚实融合测试',
  address: '上海市浦东新区示例洋山顺航路12号（示例地址）',
  responsible: { name: '路示远', position: '首席技术官' },
  contact: { name: '项样安', position: '测试与安全总监' },
  legalRepresentative: '申示澜',
  joint: [
    {
      name: '上海示例集装箱码头有限公司（示例）',
      nature: 'state-owned',
      strengths: '提供封闭堆场与真实作业数据，负责测试时段的生产调度与安全隔离。',
    },
    {
      name: '上海示例交通标准化协会（示例）',
      nature: 'social-organisation',
      strengths: '牵头港区自动驾驶测试团体标准，组织第三方见证与结果互认。',
    },
  ],
  technology: ['digital-twin', 'cloud-computing', 'sensing', 'large-model', 'xr'],
  unitProfile:
    '公司从事港区与短驳自动驾驶，员工380人，研发占比68%，运营无人集卡72台，累计安全行驶460万公里、运箱98万标箱。建有11万平方米封闭测试场、硬件在环台架6套、整车在环转鼓1套，通过功能安全与信息安全管理体系审核，专利143件。为3座码头提供混行作业，近两年未发生有责人身事故。',
  overview: [
    '一、背景。港区人机混行，横穿、切入、遮挡等危险工况一年只遇到几十次，却决定能否去掉安全员；一个软件版本实车回归需9天、占用车辆14台；封场测试影响作业，每小时约少装卸60箱；雾、雨、逆光难以按需复现。',
    '二、总体目标。以1.2平方公里堆场与6公里港内道路为对象，建设虚实融合测试场：危险工况先在虚拟场里跑，关键场景再由实车在封闭区复现，结论可互认。',
    '三、建设内容。（1）逼真平台：堆场、吊具、箱堆每日随生产更新，激光雷达与相机按物理仿真。（2）复杂工况：人工抢行、行人穿越、散落物、场桥对位等8大类、3200个场景，天气光照可调。（3）合规验证：港区规则与标准条款写成可执行判据，自动出具证据。（4）虚实融合：实车在空场行驶，传感器中注入虚拟箱堆与行人。（5）算法迭代：失败场景自动归因、扩增、回归。（6）安全推演：按载重、附着、延迟推算允许车速，直接生成限速建议。',
    '四、创新点。以“停得住”为统一尺度，把感知、决策、制动折算成一条距离；仿真可信度按场景公布，不达标的结论不采信。',
    '五、预期成效。版本回归由9天缩至22小时，封场时间减少七成，远程监管由1人3车提升到1人10车；形成港区测试场景集与互认规程，可推广到机坪、矿区、园区短驳。',
  ],
  foundation:
    '已完成堆场厘米级重建与每日箱位同步，采集混行数据31万公里、标注危险片段8600段；仿真平台支持800路并发。2024年对湿滑制动与遮挡横穿两类场景做可信度对标，停车距离偏差3%至5%。封闭测试场、假人与软目标车、雾雨发生装置、路侧感知34处均已建成，码头同意每周开放两个夜间时段。',
  needs: [
    '功能性能：单场景可复现，位置偏差不大于2厘米；并发不低于3000路；虚拟目标注入实车时延不大于50毫秒。',
    '系统集成：与码头作业系统、车队调度、路侧感知对接，箱位每日自动更新；支持通用场景交换格式。',
    '数据：采集数据脱敏，测绘处理由有资质单位完成；各家算法黑盒运行，结果隔离，证据保存三年。',
    '运行环境：港区边缘节点与公有云混合；封闭区5G时延不大于20毫秒；评审端支持桌面与头显。',
    '安全：等级保护三级；实车测试须双人监护、电子围栏与独立急停，急停不经本系统。',
    '其他：中标方负责整车在环与场景注入装置的标定与维护，不少于两年。',
  ],
  partners: ['仿真引擎企业', '传感器与线控底盘企业', '码头自动化企业', '云服务商', '检测认证机构'],
  schedule: [
    '2025年9月—2025年12月：箱位同步、传感器模型标定与规则编写',
    '2026年1月—2026年4月：场景库首批1200个，回归平台试运行',
    '2026年5月—2026年8月：虚实注入与整车在环联调，夜间封闭验证',
    '2026年9月—2026年11月：3200个场景齐备，安全推演用于限速',
    '2026年12月—2027年2月：第三方见证、互认签约与验收',
  ],
  milestones: [
    '2025年12月：重建误差不大于3厘米，判据入库120条',
    '2026年4月：场景1200个，版本回归不超过72小时',
    '2026年8月：注入时延不大于50毫秒，完成4类实车复现',
    '2026年11月：场景3200个，仿真与实车不一致率不大于6%',
    '2027年2月：版本回归22小时，2家码头签署互认',
  ],
  funding: {
    own: 960,
    joint: 210,
    grant: 310,
    uses: [
      ['仿真平台与场景库', 520],
      ['注入与在环装置', 380],
      ['路侧与封闭区改造', 260],
      ['算力', 210],
      ['见证与标准', 110],
    ],
    remark: '自筹资金来自经营收入与已到账的股权融资。',
  },
  english: {
    scenarioName: 'Virtual and real testing of automated trucks in a port',
    summary:
      'A container yard whose stacks follow production every day: 3,200 scenarios with driven trucks cutting in, people from behind boxes, fog and wet ground run thousands of times in simulation, and the decisive ones again on a real truck with virtual people injected into its sensors. Perception, decision and brakes are reduced to one measure: whether it stops. Credibility is published by scenario. Target: regression from 9 days to 22 hours, closures down by 70 %, one supervisor for ten trucks.',
  },
  model: {
    title: { zh: '港区集卡测试场模型', en: 'Model of a port truck proving ground' },
    caption: {
      zh: '比例1:160。中为测试车道，蓝色集卡前的扇面为感知范围，白桩每8米一根；后为堆场，前为湿滑区、雾隧道与监管楼。',
      en: 'Scale 1:160. On the test lane a blue truck and its field of view, a post every 8 m; the yard behind; wet pad, fog tunnel and control post in front.',
    },
  },
  modelUse: {
    metresPerUnit: 160,
    layers: [
      { id: 'stacks', title: { zh: '箱堆', en: 'Stacks' }, nodes: ['stacks'] },
      {
        id: 'cranes',
        title: { zh: '场桥', en: 'Yard cranes' },
        nodes: ['yard-crane-1', 'yard-crane-2'],
      },
      { id: 'sight', title: { zh: '感知范围', en: 'Field of view' }, nodes: ['sensor-fan'] },
      {
        id: 'targets',
        title: { zh: '假人与障碍', en: 'Dummy and obstacles' },
        nodes: ['dummy', 'dummy-rail', 'stalled-truck', 'cones'],
      },
    ],
  },
  diagram: {
    kind: 'loop',
    title: '虚拟千遍、实车关键遍',
    subtitle: '以“停得住”为统一尺度，可信度按场景公布',
    centre: '港区虚实测试',
    centreNote: '3200个场景',
    nodes: [
      { name: '每日同步', note: '箱位、吊具、道路' },
      { name: '场景生成', note: '混行、遮挡、天气' },
      { name: '并发仿真', note: '3000路，物理级传感' },
      { name: '自动判定', note: '条款、证据、余量' },
      { name: '实车复现', note: '虚拟目标注入' },
      { name: '归因迭代', note: '失败扩增，回归22小时' },
    ],
  },
  diagramCaption: {
    zh: '从每日同步到归因迭代的六步测试循环。',
    en: 'Six steps of testing, from the daily update to the next version.',
  },
  diagramAlt: {
    zh: '环形图：每日同步、场景生成、并发仿真、自动判定、实车复现、归因迭代。',
    en: 'Circular diagram of virtual and real testing.',
  },
  exhibits: [SAFE_DISTANCE, YARD_TRUCKS, TRUCK_SCENARIOS],
}
