import { ICU_CONSULT } from './exhibits/icu-consult.ts'
import { ICU_FEED } from './exhibits/icu-feed.ts'
import { ICU_VENTILATION } from './exhibits/icu-ventilation.ts'
import type { SampleText } from './sample-text.ts'

export const REMOTE_ICU: SampleText = {
  directionId: 'telemedicine',
  lead: { name: '上海示例区域医疗中心（示例）', nature: 'public-institution' },
  scenarioName: '区域重症远程会诊：同一张床边',
  address: '上海市崇明区示例瀛洲路120号（示例地址）',
  responsible: { name: '管示安', position: '院长' },
  contact: { name: '伍样宁', position: '重症医学科主任' },
  legalRepresentative: '管示安',
  joint: [
    {
      name: '上海示例重症医学研究所（示例）',
      nature: 'public-institution',
      strengths: '牵头成人呼吸衰竭多中心研究，24小时专家值守，制定会诊质控标准。',
    },
    {
      name: '上海样例医疗通信科技有限公司（示例）',
      nature: 'foreign',
      strengths: '提供床旁设备统一接入与低时延音视频，已适配监护、呼吸机等47个型号。',
    },
    {
      name: '上海示例急危重症学会（示例）',
      nature: 'social-organisation',
      strengths: '组织远程会诊规范、医护培训与结果评议。',
    },
  ],
  technology: ['xr', 'sensing', 'digital-twin', 'agent'],
  unitProfile:
    '中心为三级综合医院，承担岛域62万居民的急危重症救治，开放床位860张，职工1480人。重症医学科床位32张，医师21人、护士76人，年收治1150人次。与市区医院相距68公里，转运经隧桥平均78分钟。建有区域影像、检验、心电三个共享中心，信息化评级四级，近三年承担市级科研课题14项。',
  overview: [
    '一、背景。岛上重症专家夜间只有1名值班，疑难患者会诊靠电话描述，专家看不见波形、看不见病人；转院途中风险高，去年转出137人，其中31人事后评议可就地救治。',
    '二、总体目标。让市区专家“站”在县级医院的床边：同一位病人、同一组实时数据、同一份意见，把多学科会诊从约两天缩短到20分钟内发起，覆盖3家医院56张重症床位。',
    '三、建设内容。（1）床旁孪生：监护、呼吸机、输注、肾替代四类设备每秒同步，专家席看到同一病人的立体状态。（2）共同视野：床旁医师佩戴头显，超声、切口、管路由专家在视野中圈画指导。（3）多学科会诊：呼吸、感染、心脏、药学四方同席，意见逐条签名，分歧保留。（4）参数推演：呼吸机、液体、镇静方案先在孪生上试，再由床旁医师执行。（5）远程护理：翻身、吸痰、俯卧位通气的步骤与核查。（6）巡视智能体：按规则提前提示恶化，说明依据，不自动下医嘱。',
    '四、创新点。专家没有床旁设备的控制权，只能提出，由床旁医师确认执行，责任边界清楚；断网时床旁独立运转，恢复后补传。',
    '五、预期成效。会诊发起时间不超过20分钟，可避免转运减少六成，呼吸机使用时间缩短1.5天，年服务2600例次；形成床旁数据接口与会诊质控标准，向长三角县域推广。',
  ],
  foundation:
    '32张床位监护数据已联网，保存三年；呼吸机29台中24台可输出数据。医院与市区有双路1000兆专线，往返时延9毫秒。2024年完成远程会诊412例、混合现实指导试用36例，专家与床旁判断一致率88%。会诊制度、知情同意与责任协议已由三家医院共同签署。',
  needs: [
    '功能性能：生命体征端到端时延不大于1秒，音视频不大于200毫秒；同时会诊4场、每场8人；头显连续使用不少于90分钟。',
    '系统集成：对接监护、呼吸机、输注泵、电子病历、影像与检验系统，遵循HL7、IEEE 11073等标准，对设备只读。',
    '数据：波形保存30天、趋势保存15年；会诊录像经患方同意；跨院调阅留痕。',
    '运行环境：床旁边缘节点双机，断网可独立运行72小时；设备符合医用电气安全要求。',
    '安全：等级保护三级；专家双因素登录；提示与推演仅供医师参考，不构成自动医嘱。',
    '其他：夜间值守由研究所统一排班，会诊响应时间纳入年度质控。',
  ],
  partners: ['医用物联网企业', '远程医疗平台商', 'XR终端企业', '医疗人工智能企业', '通信运营商'],
  schedule: [
    '2025年9月—2025年11月：设备清点、接口改造与网络双活',
    '2025年12月—2026年3月：床旁孪生与共同视野上线12张床',
    '2026年4月—2026年8月：扩至56张床，多学科会诊常态运行',
    '2026年9月—2026年12月：参数推演、远程护理与智能体试用',
    '2027年1月—2027年4月：效果评价、标准编制与验收',
  ],
  milestones: [
    '2025年11月：四类设备接入率不低于90%，专线可用性99.95%',
    '2026年3月：体征时延不大于1秒，完成会诊200例',
    '2026年8月：56张床全部在线，会诊发起不超过20分钟',
    '2026年12月：呼吸机推演与实测误差不大于10%',
    '2027年4月：可避免转运减少60%，发布质控标准1套',
  ],
  funding: {
    own: 690,
    joint: 230,
    grant: 300,
    uses: [
      ['设备接入与边缘节点', 420],
      ['床旁孪生与会诊平台', 380],
      ['头显与专家席', 160],
      ['网络与安全', 150],
      ['培训与评价', 110],
    ],
    remark: '自筹资金列入医院年度信息化预算；会诊按既定收费项目执行，不另向患者收费。',
  },
  english: {
    scenarioName: 'One bedside: remote consultation for intensive care',
    summary:
      'Experts in the city stand at a bed on the island: monitor, ventilator, pumps and renal replacement arrive within a second as a twin of the patient; the doctor at the bedside shares what she sees and gets it marked. Four disciplines sign each advice, dissent is kept, settings are tried on the twin first. Experts propose, the bedside decides. Target: a consultation within 20 minutes, 60 % fewer avoidable transfers, ventilation shorter by 1.5 days.',
  },
  model: {
    title: { zh: '重症病房与专家席模型', en: 'Model of the bedside and the experts' },
    caption: {
      zh: '比例1:8。左为县级医院重症单间，呼吸机、输注泵、肾替代与监护俱全；右为市区专家席，桌上为同一病人的孪生。风箱、数据与孪生可动。',
      en: 'Scale 1:8. At the left the county room with ventilator, pumps and monitor; at the right the experts round the twin of the same patient. Bellows, data and twin move.',
    },
  },
  modelUse: {
    metresPerUnit: 8,
    explodes: true,
    layers: [
      { id: 'room', title: { zh: '房间', en: 'Room' }, nodes: ['room', 'pendant'] },
      {
        id: 'machines',
        title: { zh: '生命支持', en: 'Life support' },
        nodes: ['ventilator', 'infusion', 'renal', 'airway'],
      },
      {
        id: 'data',
        title: { zh: '数据与视野', en: 'Data and view' },
        nodes: ['monitor', 'shared-view', 'link', 'packet'],
      },
      {
        id: 'experts',
        title: { zh: '专家席', en: 'Experts' },
        nodes: ['experts', 'expert-table', 'wall-screen', 'patient-twin'],
      },
    ],
  },
  diagram: {
    kind: 'loop',
    title: '一次远程会诊的闭环',
    subtitle: '专家提出，床旁确认；分歧保留，结果回看',
    centre: '同一位病人',
    centreNote: '床旁孪生·每秒同步',
    nodes: [
      { name: '发现恶化', note: '规则提示，说明依据' },
      { name: '一键发起', note: '20分钟内四方到席' },
      { name: '共同查看', note: '波形、影像、床旁视野' },
      { name: '方案推演', note: '先试孪生，再定参数' },
      { name: '床旁执行', note: '本地医师确认签名' },
      { name: '复核回看', note: '2小时与24小时评议' },
    ],
  },
  diagramCaption: {
    zh: '从发现恶化到复核的六步，决定权始终在床旁。',
    en: 'Six steps from warning to review; the decision stays at the bedside.',
  },
  diagramAlt: {
    zh: '环形图：发现恶化、一键发起、共同查看、方案推演、床旁执行、复核回看。',
    en: 'Circular diagram of a remote consultation.',
  },
  exhibits: [ICU_FEED, ICU_VENTILATION, ICU_CONSULT],
}
