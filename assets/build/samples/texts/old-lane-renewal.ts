import { LANE_BALANCE, LANE_TABLE } from './exhibits/lane-plan.ts'
import { LANE_SPOTS } from './exhibits/lane-spots.ts'
import type { SampleText } from './sample-text.ts'

export const OLD_LANE_RENEWAL: SampleText = {
  directionId: 'city-planning',
  lead: { name: '上海示例旧区更新建设有限公司（示例）', nature: 'state-owned' },
  scenarioName: '里弄留改更新数字推演',
  address: '上海市虹口区示例多伦里86弄（示例地址）',
  responsible: { name: '苗示安', position: '总规划师' },
  contact: { name: '祝样里', position: '更新项目部经理' },
  legalRepresentative: '奚示和',
  joint: [
    {
      name: '上海示例历史建筑保护研究中心（示例）',
      nature: 'public-institution',
      strengths: '完成里弄房屋质量检测31万平方米，掌握木构加固与传统工艺做法。',
    },
    {
      name: '上海样例邻里规划事务所（示例）',
      nature: 'private',
      strengths: '社区规划师团队驻点11个街道，主持居民征询与方案协商90余次。',
    },
  ],
  technology: ['digital-twin', 'xr', 'large-model', 'agent', 'cloud-computing'],
  unitProfile:
    '公司从事旧区改造、历史风貌保护与租赁住房运营，员工420人，专业技术人员230人。累计完成里弄更新19处、居民1.1万户，在建项目6处。持有建筑工程施工总承包一级、文物保护工程二级资质。2024年营业收入14亿元，管理保障性租赁住房3100套。建有房屋质量与修缮工艺数据库，收录节点做法860项。',
  overview: [
    '一、背景。该里弄建于1928年，三排36幢、286户，建筑面积1.24万平方米，198户合用厨房。房屋要留、风貌要保、居民想住得好，方案却只有平面图，居民看不懂；一户一议，平均征询9个月仍达不到签约比例。',
    '二、总体目标。建设里弄更新数字推演平台，让每一户看见自己家的前后变化，让留改方案、资金与采光、消防一起算清楚。',
    '三、建设内容。（1）一房一档：毫米级扫描、结构检测与产权信息合一，缺陷定位到构件。（2）方案推演：户型、加梯、厨卫成套、公共空间组合比选，自动核对日照、消防与风貌控制。（3）布局影响：模拟更新后对周边交通、停车、采光与噪声的影响。（4）户级协商：居民在头显或手机上走进自己家，提意见即改即算。（5）资金平衡：留住户数、安置、租金与补助联动测算。（6）施工推演：276处节点工艺预演，居民不搬离的分段施工。',
    '四、创新点。把“看方案”变成“摆方案”，每处改动同时显示得失；结论附数据来源与把握程度。',
    '五、预期成效。征询周期由9个月缩至4个月，首轮签约率由71%升至88%，施工返工减少三成；形成里弄更新推演规程，复制到6处里弄。',
  ],
  foundation:
    '里弄三维扫描与结构检测已完成，木构件编号1.3万件，沉降与倾斜观测21个月。产权与居住信息核对率97%。2024年在一条支弄试点户级推演22户，签约用时由5个月减为7周。风貌控制要求与消防审查要点已机读化，现场有120平方米议事厅与展示设备。',
  needs: [
    '功能性能：单户方案调整后5秒内更新面积、采光与费用；全弄推演不超过60秒；同场议事60人，头显不低于72帧。',
    '系统集成：与房屋管理、规划审批、消防审查、资金监管系统对接，成果可直接用于方案报审。',
    '数据：户内影像仅本户与授权人员可见；产权、家庭信息加密存储，征询结束后按约定删除。',
    '运行环境：政务云部署，议事厅可离线；支持手机、平板、头显与投影沙盘。',
    '安全：等级保护二级；推演结果标注“供协商参考”，签约以书面协议为准；表决实名、过程留痕。',
  ],
  partners: ['数字孪生平台商', '建筑信息模型企业', 'XR终端企业', '社区规划机构', '云服务商'],
  schedule: [
    '2025年9月—2025年11月：一房一档与规则机读化',
    '2025年12月—2026年3月：方案推演与资金测算首版',
    '2026年4月—2026年6月：户级协商与首轮征询',
    '2026年7月—2026年10月：施工推演与首排实施',
    '2026年11月—2027年1月：入住评估、复制与验收',
  ],
  milestones: [
    '2025年11月：36幢286户建档率100%，构件编号一致率不低于98%',
    '2026年3月：单户推演5秒更新，日照与消防核对准确率不低于97%',
    '2026年6月：首轮签约率不低于85%',
    '2026年10月：首排12幢完工，返工减少三成',
    '2027年1月：征询规程发布，启动2处复制项目',
  ],
  funding: {
    own: 640,
    joint: 150,
    grant: 230,
    uses: [
      ['扫描检测与建档', 240],
      ['推演平台与规则库', 360],
      ['协商终端与议事厅', 160],
      ['施工推演', 170],
      ['评估与复制', 90],
    ],
    remark:
      '自筹资金列入项目前期费用，更新工程本身的投入另由区级旧改资金与公司融资安排，不在本表内。',
  },
  english: {
    scenarioName: 'Renewing a lane of 1928 with its neighbours',
    summary:
      'Three rows, 286 households, 198 of them sharing kitchens. Every house gets a file from scan, survey and title; flats, lifts, shared rooms, sun, fire access and money are computed together, and each household walks through its own home before and after. Neighbours place things on one table and see at once what is in the way. Target: consultation in four months instead of nine, 88 % signing in the first round, a third less rework, six more lanes.',
  },
  model: {
    title: { zh: '里弄今昔对照模型', en: 'The lane: now and planned' },
    caption: {
      zh: '比例1:60。亮线左半为现状：屋顶搭建、飞线、晾晒与车棚；右半为方案：天窗光伏、合用电梯、共享厨房与花园弄。',
      en: 'Scale 1:60. Left of the bright line as it is: sheds, wires, washing; right as planned: skylights, shared lift and kitchen, garden lanes. The lift moves.',
    },
  },
  modelUse: {
    metresPerUnit: 60,
    layers: [
      {
        id: 'now',
        title: { zh: '现状搭建', en: 'What has grown' },
        nodes: ['now-sheds', 'now-wires', 'now-washing', 'now-yard'],
      },
      {
        id: 'plan',
        title: { zh: '方案新增', en: 'What is planned' },
        nodes: [
          'plan-skylights',
          'plan-solar',
          'plan-lift',
          'lift-cabin',
          'plan-shared-kitchen',
          'plan-garden',
        ],
      },
      { id: 'roofs', title: { zh: '屋面', en: 'Roofs' }, nodes: ['roofs-now', 'roofs-planned'] },
    ],
  },
  diagram: {
    kind: 'flow',
    title: '一户一案怎样谈成',
    subtitle: '看得懂、算得清、改得动',
    steps: [
      { name: '建档', notes: ['毫米扫描', '结构检测', '产权核对'] },
      { name: '推演', notes: ['户型与加梯', '日照与消防', '周边影响'] },
      { name: '协商', notes: ['走进自己家', '即改即算', '一起摆'] },
      { name: '签约', notes: ['资金平衡', '实名表决', '书面协议'] },
      { name: '施工', notes: ['节点预演', '分段实施', '入住评估'] },
    ],
    base: ['一房一档', '风貌与消防规则库', '资金监管', '居民公约'],
  },
  diagramCaption: {
    zh: '建档、推演、协商、签约、施工五步，下方为四项支撑。',
    en: 'How each household agrees: file, rehearse, talk, sign, build, on four supports.',
  },
  diagramAlt: {
    zh: '流程图：建档、推演、协商、签约、施工，底部为档案、规则库、资金监管与居民公约。',
    en: 'Flow of the renewal in five steps with four supports below.',
  },
  exhibits: [LANE_TABLE, LANE_BALANCE, LANE_SPOTS],
}
