import { COMMUNITY_DESK, COMMUNITY_ONLINE } from './exhibits/community-desk.ts'
import { COMMUNITY_QUEUES } from './exhibits/community-queues.ts'
import type { SampleText } from './sample-text.ts'

export const COMMUNITY_SERVICE: SampleText = {
  directionId: 'public-service',
  lead: { name: '上海示例社区公益服务联合会（示例）', nature: 'social-organisation' },
  scenarioName: '社区事务虚拟大厅：家门口的一窗通办',
  address: '上海市普陀区示例曹杨路520号（示例地址）',
  responsible: { name: '俞示邻', position: '理事长' },
  contact: { name: '穆样睦', position: '数字服务部主任' },
  legalRepresentative: '俞示邻',
  joint: [
    {
      name: '上海示例街道社区事务受理服务中心（示例）',
      nature: 'public-institution',
      strengths: '承担196项社区事务受理，提供窗口、事项标准与业务系统对接。',
    },
    {
      name: '上海样例无障碍科技有限公司（示例）',
      nature: 'private',
      strengths: '专注适老与无障碍交互，手语、大字、方言识别产品已服务36个街镇。',
    },
  ],
  technology: ['xr', 'agent', 'large-model', 'digital-twin', 'cloud-rendering'],
  unitProfile:
    '联合会由区内41家社会组织与9个街镇社工站发起，专职社工132人，志愿者4600人，承接助老、助残、调解与社区治理服务，年服务居民38万人次。自有数字服务部17人，运营邻里服务点23处。连续六年获评社会组织等级5A，财务逐年审计公开，近三年未发生投诉升级与信息泄露事件。',
  overview: [
    '一、背景。社区事务受理量上午集中，月初排队超过50分钟；材料不齐来回跑平均1.8趟；高龄与残障居民网上不会办、出门办不动；社工白天忙受理，议事与帮扶排不开。',
    '二、总体目标。把受理大厅搬到线上、把线上能力搬到家门口：196项事务在同一座虚拟大厅里可问、可办、可见进度，实体大厅只留给真正需要面对面的人。',
    '三、建设内容。（1）虚拟大厅：与实体大厅一一对应，居民在家中以手机、电视或头显进厅取号。（2）数字社工：依据事项标准预审材料，一次说清缺什么，难事一键转真人。（3）在线办理：身份核验、材料上传、签名、缴费、寄送五步闭环，进度可查。（4）排队孪生：预测各时段等候，引导错峰，动态开窗。（5）适老与无障碍：大字、方言、手语、家属代办与上门代办同号流转。（6）社区议事：加装电梯、停车、绿化等事项在三维小区里提案、讨论、表决。',
    '四、创新点。线上线下同一个号、同一份材料、同一位责任社工；数字社工每次答复附条款出处，不作承诺性结论，拒办须由真人说明理由。',
    '五、预期成效。线上办结率由34%提高到72%，月初等候由50分钟降到15分钟，来回跑由1.8趟降到1.1趟，社工每周腾出1.5天走访；形成社区虚拟大厅事项标准与适老规范，两年内覆盖全区12个街镇。',
  ],
  foundation:
    '受理中心196项事务已完成标准化，其中151项支持网上申请，电子证照可调取43类。实体大厅已完成三维扫描，叫号系统近三年数据82万条。数字社工在两个街道试用9个月，预审4.1万件，准确率93%。23处邻里服务点已通专网，居民议事平台登记用户6.8万。',
  needs: [
    '功能性能：同时在线2000人、同厅互动200人；数字社工首句响应不大于1.5秒，预审准确率不低于97%；等候预测误差不大于5分钟。',
    '系统集成：与一网通办、电子证照、叫号、缴费、寄递系统对接，办件状态双向同步。',
    '数据：个人材料最小必要、用后即删；议事表决实名核验、匿名计票；不出政务网。',
    '运行环境：政务云部署，老旧手机与电视盒可用；服务点终端断网时可离线取号。',
    '安全：等级保护三级；生成内容标识并附出处；涉未成年人与低保信息分级脱敏。',
  ],
  partners: [
    '政务平台集成商',
    '数字人企业',
    '适老与无障碍企业',
    '大模型企业',
    '云服务商',
    '社区服务机构',
  ],
  schedule: [
    '2025年9月—2025年11月：事项梳理、大厅建模与适老测试',
    '2025年12月—2026年3月：首批60项上线，数字社工预审',
    '2026年4月—2026年7月：196项上线，排队孪生与错峰引导',
    '2026年8月—2026年11月：社区议事与无障碍服务覆盖9个街镇',
    '2026年12月—2027年1月：第三方测评与验收',
  ],
  milestones: [
    '2025年11月：60位高龄居民测试，独立办成率不低于80%',
    '2026年3月：60项可办，预审准确率不低于95%',
    '2026年7月：196项可办，线上办结率不低于55%',
    '2026年11月：月初等候不超过20分钟，完成议事表决40次',
    '2027年1月：线上办结率72%，满意度不低于96%',
  ],
  funding: {
    own: 180,
    joint: 160,
    grant: 240,
    uses: [
      ['虚拟大厅与数字社工', 220],
      ['系统对接与排队孪生', 150],
      ['适老与无障碍', 90],
      ['服务点终端', 80],
      ['测评与培训', 40],
    ],
    remark: '自筹资金来自服务项目结余与公益捐赠，专款专账，年度审计向居民公开。',
  },
  english: {
    scenarioName: 'A virtual hall for neighbourhood matters',
    summary:
      'One hundred and ninety-six matters can be asked about, handled and followed in a hall that mirrors the real one: residents enter from phone, television or headset with the same number, papers and social worker as at the counter. A digital worker checks papers and names its source; hard cases go to a person. Queues are forecast, lifts and parking are voted on in the 3D block. Target: 72 % done online instead of 34 %, waits of 15 minutes instead of 50.',
  },
  model: {
    title: { zh: '社区事务大厅与小区模型', en: 'Model of the neighbourhood hall' },
    caption: {
      zh: '比例1:45。单坡屋面下六个综合窗口，前为引导柱、候事区、长者角、自助终端与议事圆桌；后排住宅的亮窗以光路连到大厅，表示在家办理。',
      en: 'Scale 1:45. Six counters below the roof; guide, waiting, corner for the old, machines and round table in front. Lines of light come from flats whose people do it at home.',
    },
  },
  modelUse: {
    metresPerUnit: 45,
    explodes: true,
    layers: [
      { id: 'roof', title: { zh: '屋面', en: 'Roof' }, nodes: ['roof', 'canopy'] },
      {
        id: 'housing',
        title: { zh: '住宅与在家办', en: 'Homes' },
        nodes: ['housing', 'home-lines', 'spark-1', 'spark-2', 'spark-3'],
      },
      {
        id: 'counters',
        title: { zh: '窗口', en: 'Counters' },
        nodes: ['counter-1', 'counter-2', 'counter-3', 'counter-4', 'counter-5', 'counter-6'],
      },
      {
        id: 'front',
        title: { zh: '厅前广场', en: 'Square' },
        nodes: ['square', 'garden', 'lockers', 'neighbours', 'errand-robot'],
      },
    ],
  },
  diagram: {
    kind: 'flow',
    title: '一件事，同一个号',
    subtitle: '线上线下同一份材料、同一位责任社工',
    steps: [
      { name: '进厅', notes: ['手机电视头显', '大字方言', '取一个号'] },
      { name: '问清', notes: ['数字社工', '附条款出处', '难事转真人'] },
      { name: '预审', notes: ['证照调取', '一次说清', '缺项清单'] },
      { name: '办理', notes: ['核验签名', '缴费', '错峰到窗'] },
      { name: '送达', notes: ['寄递上门', '代办员', '进度可查'] },
      { name: '回访', notes: ['评价', '议事提案', '公开计票'] },
    ],
    base: ['事项标准196项', '电子证照43类', '排队孪生', '最小必要·用后即删'],
  },
  diagramCaption: {
    zh: '居民办一件事的六步与四项支撑。',
    en: 'Six steps of one matter and four supports.',
  },
  diagramAlt: {
    zh: '流程图：进厅、问清、预审、办理、送达、回访。',
    en: 'Flow chart from entering the hall to the follow-up.',
  },
  exhibits: [COMMUNITY_QUEUES, COMMUNITY_ONLINE, COMMUNITY_DESK],
}
