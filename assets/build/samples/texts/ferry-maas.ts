import { FERRY_LIVE } from './exhibits/ferry-live.ts'
import { FERRY_PASSENGERS, FERRY_WAYS } from './exhibits/ferry-trip.ts'
import type { SampleText } from './sample-text.ts'

export const FERRY_MAAS: SampleText = {
  directionId: 'maas',
  lead: { name: '上海示例轮渡客运有限公司（示例）', nature: 'state-owned' },
  scenarioName: '黄浦江轮渡与水上巴士一程出行',
  address: '上海市黄浦区示例外马路渡口（示例地址）',
  responsible: { name: '邱示航', position: '副总经理' },
  contact: { name: '姚样泊', position: '运营数字化部经理' },
  legalRepresentative: '傅示江',
  joint: [
    {
      name: '上海样例出行平台有限公司（示例）',
      nature: 'private',
      strengths: '运营公交、骑行、停车一体的出行服务入口，月活用户210万，支持一码多程结算。',
    },
    {
      name: '上海示例水上交通研究会（示例）',
      nature: 'social-organisation',
      strengths: '汇集船检、航道与轮渡专家，参与水上客运安全规则编写。',
    },
  ],
  technology: ['digital-twin', 'xr', 'agent', 'sensing', 'cloud-computing'],
  unitProfile:
    '公司经营黄浦江轮渡17条航线、渡口34处、渡船46艘，其中纯电动船9艘，员工1380人。2024年客运量4100万人次，非机动车占41%，早晚高峰两小时占全日四成。连续九年无等级以上水上交通责任事故。设有运营调度、船舶、安全、信息四个中心，船岸视频与自动识别系统覆盖率100%。',
  overview: [
    '一、背景。轮渡八分钟过江，却常常“看得见船赶不上”：不知道下一班还有没有位，地铁、公交、骑行各扫一次码；大风大雾停航，乘客到了渡口才知道，每年因停航折返约19万人次。',
    '二、总体目标。把轮渡、水上巴士与地铁、公交、骑行合成一程：一个入口、一张数字船票、一条看得见的路线，出门前就知道能不能坐上。',
    '三、建设内容。（1）一程入口：门到门规划含过江，票价自动合并优惠，覆盖17条航线。（2）数字船票：余座按班次发放，过江码与公交地铁通用，可离线核验。（3）实景导航：从地铁出口到登船口全程箭头与语音，含无台阶路线。（4）码头孪生：潮位、风、雾、靠泊与客流每5秒更新，停航提前30分钟预告。（5）智能调度：按候船人数提出加班、拼线建议，由值班长确认。（6）水上漫游：船上以增强现实讲解两岸，四个语种。',
    '四、创新点。余座前置到出发地，来不及就当场给替代方案；潮位、风雾直接进入路线规划。',
    '五、预期成效。平均候船由11分钟降至6分钟，停航折返减少八成，轮渡与其他方式联程占比由6%升至25%；形成水上客运出行数据接口规范。',
  ],
  foundation:
    '34处渡口均有客流计数与闸机，21处已支持扫码；船舶定位5秒一次，潮位、风速、能见度站11处。2024年在2条航线试行余座发布，使用者候船缩短31%。已与地铁、公交签署票务互认备忘录，两处渡口完成厘米级三维扫描，船岸无线专网覆盖全部航线。',
  needs: [
    '功能性能：门到门规划不超过1.5秒；余座准确率不低于97%；导航定位误差不大于1米；高峰并发查询每秒2000次。',
    '系统集成：与地铁、公交、骑行、支付及海事气象系统对接；调度指令经原调度系统下达。',
    '数据：行程数据脱敏后用于客流预测，保存不超过一年；不采集人脸；接口向公众出行平台开放。',
    '运行环境：云上部署、渡口边缘缓存，断网时闸机可离线核验24小时；船上设备耐湿耐振。',
    '安全：等级保护三级；停航、限流由值班长确认；水边不弹出遮挡画面，临水三米自动转语音。',
    '其他：老年人可用实体卡与电话约位，渡口保留人工窗口。',
  ],
  partners: ['出行平台企业', '导航定位企业', '数字孪生平台商', '支付与票务企业', 'XR终端企业'],
  schedule: [
    '2025年9月—2025年11月：接口规范与2处渡口孪生',
    '2025年12月—2026年3月：数字船票与余座发布，5条航线',
    '2026年4月—2026年6月：实景导航与联程结算上线',
    '2026年7月—2026年9月：智能调度与停航预告，扩至17条航线',
    '2026年10月—2026年12月：水上漫游、评估与验收',
  ],
  milestones: [
    '2025年11月：接口规范由地铁、公交、轮渡三方签署',
    '2026年3月：5条航线余座准确率不低于95%',
    '2026年6月：联程占比不低于12%，导航误差不大于1米',
    '2026年9月：17条航线全覆盖，停航提前30分钟预告率不低于90%',
    '2026年12月：平均候船6分钟，停航折返减少八成',
  ],
  funding: {
    own: 690,
    joint: 310,
    grant: 280,
    uses: [
      ['出行入口与结算', 380],
      ['码头孪生与感知', 340],
      ['闸机与船票改造', 260],
      ['导航与漫游内容', 190],
      ['安全评测与推广', 110],
    ],
    remark: '自筹资金来自轮渡更新改造专项，票价执行现行政府定价，优惠由联程补贴规则承担。',
  },
  english: {
    scenarioName: 'Ferry and water bus on the Huangpu as one trip',
    summary:
      'The ferry crosses in eight minutes, yet one never knows whether there is a place. One entrance plans from door to door over the river, one code rides metro, bus, bicycle and boat, and places are known before one leaves home. Arrows and voice lead to the gangway without steps; tide, wind and fog enter the plan and stops are announced 30 minutes ahead. Target: waiting from 11 to 6 minutes, four in five wasted trips fewer, a quarter of passengers on joint tickets.',
  },
  model: {
    title: { zh: '轮渡码头一程出行模型', en: 'Model of the ferry pier' },
    caption: {
      zh: '比例1:90。双层轮渡靠泊浮码头，两座引桥分开上下客；拱廊候船厅后是公交站、单车点与地铁出口，水上巴士与公交可动。',
      en: 'Scale 1:90. The ferry at its pontoon, gangways for boarding and leaving; behind the vaulted hall bus stop, bicycles and metro. Water bus and bus move.',
    },
  },
  modelUse: {
    metresPerUnit: 90,
    layers: [
      { id: 'roof', title: { zh: '候船厅屋面', en: 'Roof of the hall' }, nodes: ['hall-roof'] },
      { id: 'canopy', title: { zh: '浮码头雨棚', en: 'Canopy' }, nodes: ['pontoon-canopy'] },
    ],
  },
  diagram: {
    kind: 'layers',
    title: '一程出行总体架构',
    subtitle: '出门前就知道能不能坐上',
    layers: [
      { name: '出行', items: ['门到门规划', '数字船票', '实景导航', '水上漫游'] },
      { name: '服务', items: ['余座发布', '联程结算', '停航预告', '加班建议'] },
      { name: '孪生', items: ['渡口', '船舶', '潮汐风雾', '客流'] },
      { name: '数据', items: ['轮渡', '地铁公交', '骑行', '海事气象'] },
      { name: '现场', items: ['渡口34处', '渡船46艘', '闸机', '船岸专网'] },
    ],
    sides: ['三方接口规范', '值班长确认'],
  },
  diagramCaption: {
    zh: '自下而上五层：现场、数据、孪生、服务与出行；接口规范与人工确认贯穿各层。',
    en: 'Five layers from the piers to the trip; interfaces and a person’s confirmation run through all.',
  },
  diagramAlt: {
    zh: '一程出行的五层架构图，两侧为三方接口规范与值班长确认。',
    en: 'Five-layer architecture of the joint trip over the river.',
  },
  exhibits: [FERRY_PASSENGERS, FERRY_WAYS, FERRY_LIVE],
}
