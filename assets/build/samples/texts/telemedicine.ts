import { DELAY_BUDGET, SCAN_LIVE } from './exhibits/remote-scan.ts'
import { SCAN_SESSION } from './exhibits/scan-session.ts'
import type { SampleText } from './sample-text.ts'

export const TELEMEDICINE: SampleText = {
  directionId: 'telemedicine',
  lead: { name: '上海示例岛区医疗中心（示例）', nature: 'public-institution' },
  scenarioName: '岛区卫生院与城区医院远程超声会诊',
  address: '上海市崇明区示例岛城路88号（示例地址）',
  responsible: { name: '施示渡', position: '业务副主任' },
  contact: { name: '龚样澜', position: '远程医疗科科长' },
  legalRepresentative: '陆示川',
  joint: [
    {
      name: '上海示例大学附属样例医院（示例）',
      nature: 'public-institution',
      strengths: '超声医学科有副主任以上医师21人，承担全市基层超声质控，可排班24小时远程应诊。',
    },
    {
      name: '上海样例医疗机器人有限公司（示例）',
      nature: 'private',
      strengths: '自研七轴超声机械臂与力反馈手柄，已完成型式检验与动物实验。',
    },
    {
      name: '上海示例通信工程有限公司（示例）',
      nature: 'state-owned',
      strengths: '负责岛区5G专网切片与双路由光缆建设维护。',
    },
  ],
  technology: ['xr', 'sensing', 'digital-twin', 'cloud-computing', 'large-model'],
  unitProfile:
    '中心管理岛区18家社区卫生服务中心与乡镇卫生院，服务常住人口67万，其中60岁以上占38%。中心本部床位760张，年门急诊142万人次。建有区域影像、心电、检验三个诊断平台，年远程读片11万例。超声医师34人，乡镇卫生院每院平均不足1人，夜间与节假日无人值守。',
  overview: [
    '一、背景。岛区18家卫生院中有11家没有专职超声医师，腹痛、外伤、产科急症需转运过江，单程平均96分钟；远程读片只能看已经拍好的图，超声恰恰要边扫边看。',
    '二、总体目标。让城区专家隔江亲手扫查、同屏会诊，岛上患者在家门口得到三级医院水平的超声诊断。',
    '三、建设内容。（1）机械臂超声：11家卫生院各配一台，七轴、本地限力12牛，断链自动抬离体表。（2）力觉遥操作：手柄反馈探头受力，往返时延不大于150毫秒方可授权。（3）混合现实指导：专家在头显中看见诊室，可在患者体表画线，当地医师同见。（4）多学科会诊：外科、影像、急诊、产科在同一虚拟会诊室，图像、体征与探头位置同步。（5）远程护理：造口、伤口与居家产检由护士按标注操作。（6）质控与培训：每次扫查留存探头轨迹与力，供复盘与带教。',
    '四、创新点。授权随链路质量变化，网络变差先收回操控、保留看图与语音；本地限力与就地急停不依赖网络。',
    '五、预期成效。年远程超声1.2万例，急症转运减少三成，从申请到报告由平均4小时缩至35分钟；形成远程超声操作规程与链路授权标准。',
  ],
  foundation:
    '18家卫生院已通万兆光缆，中心与城区医院间双路由专线运行三年，可用性99.97%；5G专网覆盖11家卫生院。2024年在2家卫生院试用机械臂286例，图像质量合格率93%，患者满意度96%，未发生受力超限。区域影像平台与城区医院已实现患者主索引互认。',
  needs: [
    '功能性能：往返时延不大于150毫秒、抖动不大于20毫秒；超声画面不低于25帧；力反馈更新1千赫；同时开展4路远程扫查。',
    '系统集成：与区域影像、电子病历、预约转诊和120调度对接，报告回写原系统。',
    '数据：影像与轨迹存区域平台，保存15年；录像须患者同意，可随时撤回。',
    '运行环境：专网切片与光缆双路由自动切换；机械臂断电后可手动推开，卫生院供电后备30分钟。',
    '安全：等级保护三级；操控双人使能、全程留痕；限力与急停在本地实现，按医疗器械要求验证。',
  ],
  partners: ['医疗机器人企业', 'XR终端企业', '通信运营企业', '医学影像平台商', '系统集成商'],
  schedule: [
    '2025年9月—2025年12月：链路切片、机械臂首批4台与规程编制',
    '2026年1月—2026年4月：4家卫生院试运行，力觉遥操作验证',
    '2026年5月—2026年8月：扩至11家，混合现实指导上线',
    '2026年9月—2026年11月：多学科会诊与远程护理投入使用',
    '2026年12月—2027年2月：冬季急症实战、评估与验收',
  ],
  milestones: [
    '2025年12月：链路往返时延95%时间不大于100毫秒，规程通过评审',
    '2026年4月：完成远程扫查1000例，图像合格率不低于95%',
    '2026年8月：11家卫生院全部开通，夜间可应诊',
    '2026年11月：会诊平均响应不大于15分钟，远程护理2000人次',
    '2027年2月：申请到报告平均35分钟，急症转运减少三成',
  ],
  funding: {
    own: 780,
    joint: 520,
    grant: 350,
    uses: [
      ['机械臂与手柄', 690],
      ['链路与边缘节点', 280],
      ['会诊平台与混合现实', 360],
      ['临床验证与质控', 190],
      ['培训与运维', 130],
    ],
    remark: '自筹资金由区级财政卫生专项与中心运营经费保障，联合单位以设备与线路折价投入并经审计。',
  },
  english: {
    scenarioName: 'Remote ultrasound between island clinics and a city hospital',
    summary:
      'Eleven island clinics have no sonographer, and a transfer over the estuary takes 96 minutes. An expert in the city moves the probe by a seven-axis arm and feels its force; the clinic holds the enable. Control is granted only below 150 ms there and back and is withdrawn first when the link worsens; the limit of 12 N and the stop are local. Surgery, imaging and emergency consult in one room. Target: 12,000 scans a year, reports in 35 minutes, transfers down by 30 %.',
  },
  model: {
    title: { zh: '隔江两室会诊模型', en: 'Two rooms across the estuary' },
    caption: {
      zh: '比例1:25。左为岛上卫生院诊室，机械臂在检查床边扫查；右为城区医院主控台与会诊桌；江上三道光弧是力觉、画面与语音。',
      en: 'Scale 1:25. Clinic on the left with the arm at the couch, console and consultation in the city on the right; three arches over the water carry force, picture and voice.',
    },
  },
  modelUse: {
    metresPerUnit: 25,
    layers: [
      {
        id: 'link',
        title: { zh: '传输链路', en: 'The link' },
        nodes: ['stream-force', 'stream-picture', 'stream-voice', 'antennas'],
      },
      { id: 'planting', title: { zh: '绿化', en: 'Planting' }, nodes: ['planting'] },
    ],
  },
  diagram: {
    kind: 'flow',
    title: '从求助到报告',
    subtitle: '两边都同意才能动，网络变差先收回操控',
    steps: [
      { name: '申请', notes: ['核对身份', '说明目的', '知情同意'] },
      { name: '自检', notes: ['时延与抖动', '本地限力', '授权分级'] },
      { name: '扫查', notes: ['力觉遥操作', '双人使能', '轨迹留存'] },
      { name: '会诊', notes: ['同屏读图', '体表标注', '三科合议'] },
      { name: '处置', notes: ['报告回写', '观察或转运', '质控复盘'] },
    ],
    base: ['专网切片与双路由', '区域影像平台', '操作规程', '本地急停'],
  },
  diagramCaption: {
    zh: '申请、自检、扫查、会诊、处置五步，下方为四项支撑。',
    en: 'From the call for help to the report: request, test, scan, consultation, treatment on four supports.',
  },
  diagramAlt: {
    zh: '远程超声会诊流程图：申请、自检、扫查、会诊、处置，底部为链路、平台、规程与急停。',
    en: 'Flow of a remote scan in five steps with four supports below.',
  },
  exhibits: [SCAN_SESSION, SCAN_LIVE, DELAY_BUDGET],
}
