import { SECURITY_LANES } from './exhibits/security-lanes.ts'
import { TERMINAL_FLOW } from './exhibits/terminal-flow.ts'
import { TERMINAL_LIVE } from './exhibits/terminal-live.ts'
import type { SampleText } from './sample-text.ts'

export const AIRPORT_HUB: SampleText = {
  directionId: 'hub-twin',
  lead: { name: '上海示例机场运行管理有限公司（示例）', nature: 'state-owned' },
  scenarioName: '航站楼出发流程与空地联运数字孪生',
  address: '上海市浦东新区样例航城路3号（示例地址）',
  responsible: { name: '童示翔', position: '运行总监' },
  contact: { name: '秋样晴', position: '航站楼运行指挥经理' },
  legalRepresentative: '皮示鸿',
  joint: [
    {
      name: '上海示例民航科学研究中心（示例）',
      nature: 'public-institution',
      strengths: '从事航站楼旅客流程与放行协同研究，持有离港与安检仿真模型。',
    },
    {
      name: '上海样例市域铁路运营有限公司（示例）',
      nature: 'state-owned',
      strengths: '运营机场联络线，可共享列车到发与车厢拥挤度数据。',
    },
  ],
  technology: ['digital-twin', 'sensing', 'agent', 'large-model', 'cloud-computing'],
  unitProfile:
    '公司负责一座年旅客吞吐量3200万人次航站楼的运行管理，楼内面积38万平方米，近机位46个，日均出发航班410班。员工1900人，设运行指挥、旅客服务、设施、信息四个中心，协调航空公司、安检、边检、商业等23家驻场单位。放行正常率连续三年在88%以上，获评旅客服务质量优秀单位，具备完整的协同决策系统。',
  overview: [
    '一、背景。早高峰安检到达不均，15分钟内可由每小时900人升到2200人，等待最长34分钟；开几条通道靠值班员目测，平均滞后12分钟；轨道列车晚点与航班不联动，去年误机旅客中三成来自接驳延误；登机口临时变更平均每天27次，旅客多走约400米。',
    '二、总体目标。建成覆盖车道边、值机、安检、候机、登机桥与轨道站台的枢纽孪生，让等待看得见、算得准、调得动。',
    '三、建设内容。（1）精准感知：客流密度、行李、机位、列车等31类数据，密度网格1米、每5秒更新，不采集人脸。（2）精确分析：提前30分钟预测各环节排队，指出瓶颈在人、在设备还是在航班波。（3）精细管理：开闭通道、调整登机口、错峰值机等14类措施先推演，再由值班经理一键下达。（4）空地联运：列车晚点自动评估受影响旅客，建议走快速通道或改签。（5）协同演练：大面积延误、停电、疏散等9类预案多单位同场推演。（6）能效管理：空调照明随客流分区调节。',
    '四、创新点。排队预测与实际逐日对比公开，偏差大的环节自动重新标定；23家驻场单位按职责看到同一画面的不同部分。',
    '五、预期成效。安检平均等待由9分钟缩至5分钟、最长不超过15分钟，接驳误机下降六成，出发层能耗下降12%；形成航站楼客流孪生接口与措施库，可供中型机场复用。',
  ],
  foundation:
    '航站楼建筑信息模型已竣工交付，登机桥、行李、空调等设备点位6.8万个在线；协同决策系统与航班信息贯通。2024年在东侧安检区试点客流预测，30分钟误差14%，开道滞后由12分钟缩至4分钟。客流密度感知点120处，机场联络线已签署列车数据共享协议，自建数据中心双路供电。',
  needs: [
    '功能性能：态势更新不慢于5秒，30分钟排队预测误差不大于12%；措施推演一次不超过45秒；同时在线300人。',
    '系统集成：对接航班、离港、安检、行李、机位、轨道六类系统，控制指令经原系统执行。',
    '数据：统一空间编码与时钟；不采集人脸与证件；客流统计保存三年，视频不出安防网。',
    '运行环境：本地双机热备，可用性99.95%；指挥大屏、席位、平板、头显四端同源。',
    '安全：等级保护三级，驻场单位分级授权；民航运行数据不出机场专网。',
  ],
  partners: ['数字孪生平台商', '客流仿真企业', '感知设备企业', '民航信息系统企业', '系统集成商'],
  schedule: [
    '2025年9月—2025年12月：模型轻量化、六类系统接口与感知补点',
    '2026年1月—2026年4月：31类数据接入，出发流程态势上线',
    '2026年5月—2026年8月：排队预测与14类措施推演试用',
    '2026年9月—2026年11月：空地联运、协同演练与能效上线',
    '2026年12月—2027年2月：春运实战检验与验收',
  ],
  milestones: [
    '2025年12月：接口规范由23家单位确认，空间编码覆盖出发层全域',
    '2026年4月：数据接入率不低于98%，更新不慢于5秒',
    '2026年8月：30分钟预测误差不大于12%，开道滞后不超过3分钟',
    '2026年11月：9类预案完成演练各1次，误机下降40%',
    '2027年2月：安检平均等待5分钟，出发层能耗下降12%',
  ],
  funding: {
    own: 1500,
    joint: 260,
    grant: 420,
    uses: [
      ['感知与边缘设备', 610],
      ['孪生平台与仿真', 760],
      ['系统接入与集成', 420],
      ['安全与机房', 250],
      ['演练与评估', 140],
    ],
    remark: '自筹资金来自机场更新改造计划，2025年已完成立项。',
  },
  english: {
    scenarioName: 'Digital twin of departures and air–rail transfer at a terminal',
    summary:
      'Kerb, check-in, security, lounge, bridges and the railway in one twin that sees density by the metre every five seconds and no faces, forecasts lines thirty minutes ahead and says whether people, machines or the wave of flights are the bottleneck. Fourteen kinds of measures are rehearsed before the duty manager issues them; a late train is matched with its passengers. Target: mean wait at security from 9 minutes to 5, missed flights after late trains down by 60 %.',
  },
  model: {
    title: { zh: '航站楼出发层模型', en: 'Model of the departure level' },
    caption: {
      zh: '比例1:300。屋盖后缩露出安检通道与候机厅，前为机坪与登机桥，右为塔台；到港客机与加油车可动。',
      en: 'Scale 1:300. The roof is drawn back over security and lounge; apron and bridges in front, tower on the right. The arriving airliner and a tanker move.',
    },
  },
  modelUse: {
    metresPerUnit: 300,
    layers: [
      { id: 'roof', title: { zh: '屋盖', en: 'Roof' }, nodes: ['roof'] },
      { id: 'glass', title: { zh: '幕墙', en: 'Glazing' }, nodes: ['glazing'] },
      {
        id: 'air',
        title: { zh: '飞机', en: 'Aircraft' },
        nodes: ['aircraft', 'aircraft-arriving'],
      },
    ],
  },
  diagram: {
    kind: 'flow',
    title: '从车道边到登机桥',
    subtitle: '等待看得见、算得准、调得动',
    steps: [
      { name: '到达', notes: ['车道边', '轨道接驳', '团队大巴'] },
      { name: '值机', notes: ['网上值机', '自助柜台', '行李托运'] },
      { name: '安检', notes: ['密度1米', '提前30分', '通道开闭'] },
      { name: '候机', notes: ['登机口引导', '步行时间', '分区空调'] },
      { name: '登机', notes: ['靠桥偏差', '催促提醒', '放行协同'] },
      { name: '复盘', notes: ['预测比对', '自动标定', '措施入库'] },
    ],
    base: ['31类数据5秒更新', '14类措施先推演', '23家分级授权', '不采集人脸'],
  },
  diagramCaption: {
    zh: '出发流程的六个环节与四项公共支撑。',
    en: 'Six stages of a departure and four supports.',
  },
  diagramAlt: {
    zh: '流程图：到达、值机、安检、候机、登机、复盘。',
    en: 'Flow chart from the kerb to boarding and review.',
  },
  exhibits: [TERMINAL_FLOW, SECURITY_LANES, TERMINAL_LIVE],
}
