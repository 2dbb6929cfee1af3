import { LANE_PANORAMA } from './exhibits/lane-panorama.ts'
import type { SampleText } from './sample-text.ts'

export const CULTURE_FIELD: SampleText = {
  directionId: 'culture-field',
  lead: { name: '上海示例里弄文化发展有限公司（示例）', nature: 'state-owned' },
  scenarioName: '石库门里弄文旅元宇宙场域',
  address: '上海市虹口区样例里12弄（示例地址）',
  responsible: { name: '苏示棠', position: '副总经理' },
  contact: { name: '俞样青', position: '街区运营经理' },
  legalRepresentative: '严示庭',
  joint: [
    {
      name: '上海示例城市记忆研究中心（示例）',
      nature: 'social-organisation',
      strengths: '收藏里弄口述史与老照片档案，负责史实审校。',
    },
    {
      name: '上海样例互动娱乐有限公司（示例）',
      nature: 'private',
      strengths: '具有沉浸演艺与AR内容的制作、运营团队。',
    },
    {
      name: '上海示例建筑遗产学院（示例）',
      nature: 'public-institution',
      strengths: '承担历史建筑测绘与复原研究。',
    },
  ],
  technology: ['xr', 'digital-twin', 'large-model', 'cloud-rendering'],
  unitProfile:
    '公司受托运营一处保护修缮后的里弄街区，管理历史建筑93幢、建筑面积3.6万平方米，入驻商户78家，2024年接待游客310万人次。团队120人，其中策展与内容人员28人、建筑保护人员15人。主办里弄生活节、弄堂音乐会等活动，形成“修缮—策展—商业”一体的运营模式，连续两年获区级文旅融合示范。',
  overview: [
    '一、背景。街区建筑修好了，但弄堂里的生活消失了。游客平均停留52分钟，六成只在弄口拍照；博物馆、演艺、商铺各自为战，夜间客流不足白天的两成。',
    '二、总体目标。以真实里弄为底座，叠加一座可漫游、可参与、可消费的元宇宙场域，让1930年代的弄堂一日在原址重现，把“看房子”变为“进生活”。',
    '三、建设内容。（1）历史资源数字复原：对93幢建筑逐幢建模，依据图档复原三个年代的立面、店招与室内，每处复原注明依据与推测程度。（2）城市漫游：弄口扫码进入，AR眼镜或手机沿4条路线触发42处场景，居民口述原声讲述。（3）沉浸博物馆：六个天井按修缮前原貌揭顶展示，远程观众可同场参观。（4）沉浸演艺：每晚两场弄堂戏，观众领取身份参与剧情，线上线下同一剧情线。（5）数字消费：商户数字橱窗、老字号数字藏品与到店核销打通。（6）场域运营台：客流、商户、内容统一调度。',
    '四、创新点。复原可信度分级显示，史实与演绎不混淆；居民与游客可上传老照片，经审校后进入场域，内容持续生长。',
    '五、预期成效。平均停留时间提高到110分钟，夜间客流占比达到40%，带动商户年营业额增长15%；形成历史街区数字复原与运营规范，供同类街区复制。',
  ],
  foundation:
    '已完成全部建筑测绘与倾斜摄影，入藏老照片4300张、口述史影像210小时。街区建有无线网络、客流感知与票务系统，78家商户统一收银。2024年试运行AR导览路线1条，使用9.2万人次。剧场、天井、弄巷等可用于演出与展陈的空间共2100平方米。',
  needs: [
    '功能性能：AR定位误差不大于10厘米，支持3000人同时漫游；云渲染端到端时延不大于80毫秒；演艺场次支持线下120人与线上2000人同场。',
    '系统集成：对接票务、收银、会员与客流系统；数字藏品须在合规平台发行，支持到店核销。',
    '数据：复原模型按建筑编号管理，附依据文献与可信度字段；用户上传内容先审后发。',
    '运行环境：室外弱光、雨天可用；手机浏览器免安装进入，眼镜设备可租借消毒。',
    '安全：不采集人脸；未成年人消费设上限；生成内容显著标识；历史建筑上不得打孔安装。',
  ],
  partners: [
    'XR内容开发企业',
    '空间定位技术企业',
    '沉浸演艺团队',
    '云渲染服务商',
    '数字藏品平台',
    '文化科技集成商',
  ],
  schedule: [
    '2025年9月—2025年12月：完成三个年代的考据、脚本与复原标准',
    '2026年1月—2026年5月：完成93幢建筑复原模型与定位地图',
    '2026年6月—2026年9月：漫游路线、天井博物馆上线试运营',
    '2026年10月—2027年1月：弄堂戏首演，数字消费与商户系统打通',
    '2027年2月—2027年4月：评估完善与验收',
  ],
  milestones: [
    '2025年12月：复原标准通过专家论证，完成样板幢1幢',
    '2026年5月：复原模型93幢，依据标注率100%',
    '2026年9月：4条路线42处场景可用，累计体验5万人次',
    '2027年1月：演艺完成60场，平均上座率不低于75%',
    '2027年4月：平均停留110分钟，商户营业额同比增长15%',
  ],
  funding: {
    own: 980,
    joint: 420,
    grant: 300,
    uses: [
      ['历史复原与考据', 360],
      ['漫游与博物馆内容', 480],
      ['沉浸演艺制作', 430],
      ['终端与网络', 260],
      ['运营平台', 170],
    ],
    remark: '演艺与租赁收入按比例反哺内容更新，运营期不少于五年。',
  },
  english: {
    scenarioName: 'A shikumen lane as a culture-tourism metaverse field',
    summary:
      'On a restored lane block of 93 houses, a second lane is laid over the first: buildings reconstructed for three periods with the evidence shown, four city-roaming routes with 42 scenes told in residents’ own voices, courtyard museums, an evening play in which visitors take a part, and digital shop windows redeemed on site. Target: stay extended from 52 to 110 minutes and 40 % of visitors in the evening.',
  },
  model: {
    title: { zh: '石库门里弄街坊模型', en: 'Model of the shikumen lane block' },
    caption: {
      zh: '比例1:100。中排屋顶可逐层揭开，露出复原室内；红线为漫游路线，东侧为沿街商业界面。',
      en: 'Scale 1:100. The roofs of the middle row lift to show the rooms; the red line is the roaming route, shops line the street to the east.',
    },
  },
  diagram: {
    kind: 'loop',
    title: '场域运营闭环',
    subtitle: '史料进来，体验出去，收益回到里弄',
    centre: '里弄数字底座',
    centreNote: '93幢·三个年代',
    nodes: [
      { name: '史料征集', note: '老照片、口述史、图档' },
      { name: '考据复原', note: '依据标注、可信度分级' },
      { name: '漫游与展陈', note: '4条路线、42处场景' },
      { name: '沉浸演艺', note: '观众领身份入戏' },
      { name: '数字消费', note: '橱窗、藏品、到店核销' },
      { name: '反哺更新', note: '收益用于保护与内容' },
    ],
  },
  diagramCaption: {
    zh: '六个环节围绕里弄数字底座循环，居民与游客都能补充史料。',
    en: 'Six steps circle the digital base of the lane; residents and visitors add to it.',
  },
  diagramAlt: {
    zh: '环形图：史料征集、考据复原、漫游展陈、沉浸演艺、数字消费、反哺更新。',
    en: 'Circular diagram of the operating loop of the lane.',
  },
  exhibits: [LANE_PANORAMA],
}
