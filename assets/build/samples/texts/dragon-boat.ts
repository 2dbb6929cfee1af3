import { BOAT_CREW, BOAT_START, BOAT_TOUCH } from './exhibits/dragon-boat.ts'
import type { SampleText } from './sample-text.ts'

export const DRAGON_BOAT: SampleText = {
  directionId: 'large-space-vr',
  lead: { name: '上海示例水上运动发展有限公司（示例）', nature: 'state-owned' },
  scenarioName: '龙舟竞渡·双船同场VR训练与体验',
  address: '上海市青浦区示例淀湖路66号（示例地址）',
  responsible: { name: '夏示楫', position: '总经理' },
  contact: { name: '尤样澜', position: '赛事运营部经理' },
  legalRepresentative: '盛示川',
  joint: [
    {
      name: '上海样例运动平台装备有限公司（示例）',
      nature: 'private',
      strengths: '研制多自由度运动平台，已交付载重1.5吨以上平台37台。',
    },
    {
      name: '上海示例体育科学研究所（示例）',
      nature: 'public-institution',
      strengths: '长期测试桨手力学与心肺负荷，负责动作模型与运动安全评估。',
    },
  ],
  technology: ['xr', 'sensing', 'digital-twin', 'cloud-rendering'],
  unitProfile:
    '公司经营水上运动中心与全市龙舟联赛，岸线1.8公里，标准龙舟46条，年办赛事21场、参赛4.3万人次。员工96人，其中教练与救生31人，均持证上岗。室内训练馆2200平方米，净高8米，设有桨池12座。近三年组织青少年公益训练2.6万人次，未发生溺水与重大伤害事故。',
  overview: [
    '一、背景。龙舟讲究二十桨如一桨，可一年里因风浪、低温、水质能下水的日子不足190天；新手第一次上船翻船率高，教练在岸上看不清谁慢了半拍；多人VR又多是各走各的，谈不上真正的协作。',
    '二、总体目标。在室内建设两条1:1实体龙舟、24人同场的竞渡系统：坐的是真船、划的是有水阻的桨，眼前是真实航道，全队合拍船才走得快。',
    '三、建设内容。（1）实体船与运动平台：每船10名划手、1名鼓手、1名舵手，六自由度平台随船速、侧倾与浪涌运动。（2）水阻桨：磁流变阻尼按桨叶速度平方给出阻力，逐桨采集力与时序。（3）多人对位：头显、双手、桨与船体统一坐标，任意两人虚实偏差不大于2厘米。（4）实时水动力：船速由全队合力与阻力逐帧解出，船身因左右不齐而偏航。（5）声音与触感：鼓点经船体传到座板，浪花对应水雾与送风。（6）教练台：逐人显示拍差与输出功率，可随时暂停、回放。',
    '四、创新点。胜负由真实发力与合拍程度决定，不设按键；同一套水动力与桨力数据既用于大众体验，也用于运动队冬训。',
    '五、预期成效。单场30分钟，两船日接待480人；新手桨频一致性由62%提高到85%，首次下水翻船率下降一半；眩晕主诉率低于2%；两年内向4处水上中心与30所学校推广。',
  ],
  foundation:
    '训练馆供电400千瓦、地坪承载每平方米1.5吨，满足平台安装。已完成单船样机并运行7个月，累计体验6200人次，平台无故障时间1900小时。取得标准航道激光扫描与水深数据，采集桨力样本4.1万桨。大空间定位基站、头显28台已到位，运动安全评估通过专家论证。',
  needs: [
    '功能性能：24人同场，头显稳定90帧，动作到画面时延不大于20毫秒；平台与画面相位差不大于30毫秒；桨力采样不低于500赫兹。',
    '系统集成：平台、桨、定位、音频、送风水雾由统一时钟驱动，一键急停后0.5秒内减速归中。',
    '数据：个人力学数据经本人授权才留存，青少年数据由监护人授权；场次统计匿名。',
    '运行环境：室温18至28摄氏度，湿度不高于70%；头显与座垫逐场消毒。',
    '安全：平台俯仰横摇限幅8度，划手系快解安全带；教练、场控两处急停；心率超限自动提示停桨。',
  ],
  partners: [
    '运动平台企业',
    'XR终端企业',
    '动作捕捉企业',
    '触感设备企业',
    '内容开发企业',
    '体育院校',
  ],
  schedule: [
    '2025年9月—2025年12月：两船结构、平台与水阻桨定型',
    '2026年1月—2026年4月：安装、多人对位与水动力标定',
    '2026年5月—2026年8月：三条航道内容与教练台上线试训',
    '2026年9月—2026年11月：公众试营与四处中心联网赛',
    '2026年12月—2027年1月：运动效果评估与验收',
  ],
  milestones: [
    '2025年12月：水阻桨阻力误差不大于5%，平台通过安全检测',
    '2026年4月：24人同场连续运行8小时，虚实偏差不大于2厘米',
    '2026年8月：完成3条航道，30名运动员冬训试用',
    '2026年11月：公众体验1.5万人次，眩晕主诉率低于2%',
    '2027年1月：新手桨频一致性不低于85%，形成安装与训练指南1套',
  ],
  funding: {
    own: 640,
    joint: 210,
    grant: 250,
    uses: [
      ['实体船与运动平台', 430],
      ['水阻桨与感知', 210],
      ['定位与终端', 180],
      ['内容与水动力软件', 210],
      ['评估与推广', 70],
    ],
    remark: '自筹资金列入年度国有资本预算；体验票价98元，学校训练按公益价收取。',
  },
  english: {
    scenarioName: 'Dragon boats: two crews race and train in one room',
    summary:
      'Twenty-four people sit in two real dragon boats on motion platforms and pull paddles with the resistance of water. The hull’s speed is solved frame by frame from everybody’s force and timing, so only a crew in step is fast; drumbeats reach the seats through the hull, spray and wind come with the picture, and a coach sees who is late. Target: 480 visitors a day, rhythm of beginners from 62 % to 85 %, half as many capsizes on their first day afloat.',
  },
  model: {
    title: { zh: '双龙舟竞渡场地模型', en: 'Model of the two dragon boats' },
    caption: {
      zh: '比例1:24。前为运动平台上的实体红舟，后为划手所见的江面、对手蓝舟与终点牌楼；两船、桨与红日可动。',
      en: 'Scale 1:24. In front the real red boat on its motion platform; behind, the river, the blue rival and the finish that its crew sees. Boats, paddles and sun move.',
    },
  },
  modelUse: {
    metresPerUnit: 24,
    explodes: true,
    layers: [
      {
        id: 'virtual',
        title: { zh: '虚拟山水', en: 'Virtual scenery' },
        nodes: ['hills', 'sun', 'pavilion', 'finish-gate'],
      },
      {
        id: 'rival',
        title: { zh: '对手与江面', en: 'Rival and river' },
        nodes: ['boat-2', 'river'],
      },
      { id: 'boat', title: { zh: '实体龙舟', en: 'Real boat' }, nodes: ['boat-1'] },
      {
        id: 'machine',
        title: { zh: '运动平台', en: 'Motion platform' },
        nodes: ['motion-platform'],
      },
    ],
  },
  diagram: {
    kind: 'flow',
    title: '一桨下去，发生了什么',
    subtitle: '从桨力到画面与体感，全程不超过50毫秒',
    steps: [
      { name: '入水', notes: ['桨角与位置', '500赫兹采样', '左右分侧'] },
      { name: '发力', notes: ['磁流变阻力', '逐桨功率', '拍差计算'] },
      { name: '合力', notes: ['20桨合成', '偏航力矩', '舵效叠加'] },
      { name: '行船', notes: ['水动力求解', '船速与侧倾', '浪涌耦合'] },
      { name: '呈现', notes: ['90帧画面', '平台六自由度', '水雾与鼓声'] },
      { name: '反馈', notes: ['逐人拍差', '教练回放', '心率提示'] },
    ],
    base: ['统一时钟', '多人虚实对位', '两处急停', '本人授权的数据'],
  },
  diagramCaption: {
    zh: '一次划桨从入水到反馈的六步与四项公共支撑。',
    en: 'One stroke in six steps; four things that all of them rest on.',
  },
  diagramAlt: {
    zh: '流程图：入水、发力、合力、行船、呈现、反馈。',
    en: 'Flow chart of a stroke from catch to feedback.',
  },
  exhibits: [BOAT_CREW, BOAT_START, BOAT_TOUCH],
}
