import { RIVERSIDE_HOST } from './exhibits/riverside-host.ts'
import { RIVERSIDE_STAFF } from './exhibits/riverside-staff.ts'
import { RIVERSIDE_TOURS } from './exhibits/riverside-tours.ts'
import type { SampleText } from './sample-text.ts'

export const RIVERSIDE_GUIDE: SampleText = {
  directionId: 'smart-service',
  lead: { name: '上海示例滨江公共空间服务促进会（示例）', nature: 'social-organisation' },
  scenarioName: '黄浦江老码头岸线元宇宙导览服务',
  address: '上海市徐汇区示例滨江路600号（示例地址）',
  responsible: { name: '陆示川', position: '秘书长' },
  contact: { name: '何样舟', position: '导览服务部主任' },
  legalRepresentative: '陆示川',
  joint: [
    {
      name: '上海样例声景数字科技有限公司（示例）',
      nature: 'private',
      strengths: '从事户外空间音频与数字人交互，产品在11处公园、码头户外运行，最长31个月。',
    },
    {
      name: '上海示例港口工业遗产资料馆（示例）',
      nature: 'public-institution',
      strengths: '收藏码头图纸3100张、照片1.4万张、口述史96小时，承担内容考证与授权。',
    },
  ],
  technology: ['xr', 'sensing', 'large-model', 'agent', 'digital-twin'],
  unitProfile:
    '本会为市级登记的社会团体，会员46家，受托服务一段1.1公里的滨江岸线与三处驿站。专职23人，注册志愿讲解员210人，年服务4.2万小时。2024年岸线到访约380万人次，提供定时讲解1900场。设内容、服务、安全三个工作组，讲解词实行两人审校、年度复审。近三年社会组织评估为4A级，未发生临水安全责任事故。',
  overview: [
    '一、背景。岸线全天开放、没有大门，游客随到随走，定时讲解只覆盖百分之三的人。起重机、煤仓、轨道还在，却没人说得清当年怎样运转；周末驿站问询平均等7分钟，六成是问路、厕所与船班。',
    '二、总体目标。不设门、不下载，让走到江边的人一问就有答、一看就懂，讲解员腾出手来讲故事、帮助需要的人。',
    '三、建设内容。（1）数字人导览亭：6处，普通话、沪语、英、日四种语音，另有手语视频；回答引用审校词条并报出处。（2）旧貌实景：眼镜与手机网页两种入口，把卸煤、过驳叠在原位，推测部分用虚线。（3）空间声景：号子、汽笛、皮带机声随位置变化。（4）智慧线路：往事与无障碍两条主线，随人流、天气、潮位调整。（5）人机接力：数字人答不了，连同问题转给最近的讲解员。（6）服务推演：按客流推算等候与班次。',
    '四、创新点。临水三米内只用声音；数字人知道自己不知道什么，转人工时不必重说；志愿者可提交词条，两人审校后上线。',
    '五、预期成效。问询平均等候由7分钟降至2分钟，导览覆盖率由3%升至30%，数字人答结率不低于70%；形成开放岸线导览服务规范，供其他滨江区段采用。',
  ],
  foundation:
    '岸线已完成厘米级扫描，起重机、煤仓有1:20实测图。审校讲解词430条，口述史96小时已取得授权。三处驿站有光纤与电源，岸线有5G覆盖，不含人脸的客流计数点14处，运行20个月、准确率95%。2024年试用导览亭1处，六周应答9200次，答结率58%，未答问题已逐条归类。',
  needs: [
    '功能性能：6处导览亭同时应答，首句不超过1.5秒；实景定位误差不大于0.5米；70分贝环境下语音识别字正确率不低于92%。',
    '系统集成：与船班、潮位、气象、客流计数及驿站值班系统对接；线路每5分钟更新。',
    '数据：词条逐条留来源与两名审校人；不采集人脸，录音转写后即删；位置只保留到当日闭园。',
    '运行环境：户外防护不低于IP65，零下5至45摄氏度可用，强光下可读；断网时本地词条可用。',
    '安全：临水三米内关闭画面；大风、大雾、超高潮位自动停用亲水线路，由值班员解除。',
    '其他：低位屏、大字、盲文与手语；生成内容须标识，设人工一键呼叫。',
  ],
  partners: ['数字人企业', 'XR终端企业', '空间音频企业', '导航定位企业', '内容开发企业'],
  schedule: [
    '2025年9月—2025年11月：词条审校与定位底图，选定亭址',
    '2025年12月—2026年2月：2处导览亭与人机接力试运行',
    '2026年3月—2026年5月：旧貌实景、空间声景上线',
    '2026年6月—2026年8月：6处导览亭全部开放，两条线路联动',
    '2026年9月—2026年11月：国庆实测、第三方评估与验收',
  ],
  milestones: [
    '2025年11月：审校词条不少于700条，来源标注率100%',
    '2026年2月：2处亭答结率不低于62%，转人工不超过60秒',
    '2026年5月：实景12处，定位误差不大于0.5米',
    '2026年8月：6处亭可用率不低于99%，等候不超过3分钟',
    '2026年11月：答结率不低于70%，等候不超过2分钟，覆盖率不低于30%',
  ],
  funding: {
    own: 260,
    joint: 210,
    grant: 150,
    uses: [
      ['导览亭与感知设备', 190],
      ['数字人与人机接力', 165],
      ['旧貌实景与声景', 140],
      ['线路与服务推演', 70],
      ['测试评估与培训', 55],
    ],
    remark: '自筹资金来自会费结余与受托服务收入，验收后每年运维约78万元，列入岸线服务合同。',
  },
  english: {
    scenarioName: 'A digital guide for an old wharf on the Huangpu',
    summary:
      'A kilometre of open riverside with no gate, where scheduled tours reach three visitors in a hundred. Six kiosks with a digital guide answer in four languages and sign video from checked entries and name the source; what they cannot answer goes, question and all, to the nearest person. AR shows crane and silos at work, conjecture dashed; near the water there is sound only. No faces, no app. Target: the wait at the desk from seven minutes to two, guidance for three visitors in ten.',
  },
  model: {
    title: { zh: '老码头岸线导览模型', en: 'Model of the old wharf and its guide' },
    caption: {
      zh: '比例1:100，取岸线中段110米。弧形岸线上，起重机与数字人导览亭居中，后为驿站与煤仓展廊，前为亲水台阶、栈道和码头；游船行驶，起重机缓缓转臂。导览亭人像放大示意。',
      en: 'Scale 1:100, 110 m of the bank. Crane and guide on the curved bank, pavilion and silos behind, steps, boardwalk and landing in front. Boat and crane move; the guide is enlarged.',
    },
  },
  modelUse: {
    metresPerUnit: 100,
    layers: [
      { id: 'marks', title: { zh: '增强现实标记', en: 'AR marks' }, nodes: ['ar-marks'] },
      { id: 'roof', title: { zh: '驿站屋面', en: 'Pavilion roof' }, nodes: ['pavilion-roof'] },
      { id: 'planting', title: { zh: '树木', en: 'Trees' }, nodes: ['planting'] },
    ],
  },
  diagram: {
    kind: 'loop',
    title: '一个问题怎样有人接住',
    subtitle: '数字人先答，答不了连同问题交给人',
    centre: '审校词条',
    centreNote: '来源与两名审校人',
    nodes: [
      { name: '走近', note: '说话、打字或手语' },
      { name: '应答', note: '首句1.5秒，报出处' },
      { name: '实景', note: '旧貌叠在原位' },
      { name: '接力', note: '60秒内转给真人' },
      { name: '归类', note: '未答问题逐条记' },
      { name: '补写', note: '志愿者提交、审校' },
    ],
  },
  diagramCaption: {
    zh: '从走近到补写的六步回路，中心是留有来源的审校词条。',
    en: 'How a question is caught: a loop of six steps from walking up to writing the missing entry, around the checked entries.',
  },
  diagramAlt: {
    zh: '回路图：走近、应答、实景、接力、归类、补写，中心为审校词条。',
    en: 'Loop of six steps around the checked entries.',
  },
  exhibits: [RIVERSIDE_HOST, RIVERSIDE_TOURS, RIVERSIDE_STAFF],
}
