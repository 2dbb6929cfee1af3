import { BLOCK_CONDITIONS } from './exhibits/block-conditions.ts'
import { BLOCK_PLANNING } from './exhibits/block-planning.ts'
import { BLOCK_TRAFFIC } from './exhibits/block-traffic.ts'
import type { SampleText } from './sample-text.ts'

export const CITY_PLANNING: SampleText = {
  directionId: 'city-planning',
  lead: { name: '上海示例规划资源事务中心（示例）', nature: 'public-institution' },
  scenarioName: '城市更新地块规划推演与公众共审',
  address: '上海市青浦区样例清河湾路30号（示例地址）',
  responsible: { name: '纪示衡', position: '总规划师' },
  contact: { name: '柏样青', position: '数字规划部主任' },
  legalRepresentative: '卓示庭',
  joint: [
    {
      name: '上海示例城市规划设计研究院（示例）',
      nature: 'state-owned',
      strengths: '承担更新单元规划编制，拥有日照、交通、风环境分析团队。',
    },
    {
      name: '上海示例大学交通研究中心（示例）',
      nature: 'public-institution',
      strengths: '掌握片区交通调查数据与中观仿真模型，参编交通影响评价标准。',
    },
  ],
  technology: ['digital-twin', 'large-model', 'xr', 'agent', 'cloud-rendering'],
  unitProfile:
    '中心承担全区规划编制组织、城市设计审查与规划信息化工作，在编人员86人，其中注册规划师22人、测绘与数据工程师19人。维护全区670平方公里实景三维与规划一张图，年审查方案240余件、组织公示130余次。建有规划展示厅1200平方米和方案推演室1间，近三年规划公示意见办结率100%，承担更新单元试点5个。',
  overview: [
    '一、背景。一个更新地块从意向到批复平均修改7稿，日照、交通、风貌由不同单位先后计算，一轮需18天；公示仍以平面图为主，居民看不懂，去年因日照和停车引发的意见占71%，其中四成在方案调整后仍重复提出。',
    '二、总体目标。以3个更新单元、46个地块为范围，让方案在同一座数字底座上随改随算，规划、设计、建设、居民看同一个模型、用同一套数。',
    '三、建设内容。（1）仿真决策模型：容积率、日照、交通、风环境、停车、公服配套6类指标联动，改一处30秒内给出全部结果。（2）交通流模拟：车、非机动车、行人按地块出行率生成，评估路口与出入口排队。（3）建筑布局影响评估：对周边每一扇窗计算日照变化，对每条街道计算风速与视线。（4）方案共审：规划师与居民在同一场景中查看自家窗前变化，提出意见并定位。（5）智能体辅助：把规范与出让条件转成可执行规则，自动审查并标明条款。（6）版本留痕：每稿方案、指标与意见对应存档。',
    '四、创新点。指标分“推演”和“报批”两级，推演级秒算看趋势，报批级由法定软件复核，两者差异公开；居民看到的数与审查用的数同源。',
    '五、预期成效。方案修改由7稿减至4稿，单轮评估由18天缩至2天，公示重复意见下降六成；形成指标计算规则库和公众共审规程，可在五个新城推广。',
  ],
  foundation:
    '全区实景三维精度优于5厘米，重点更新单元建筑单体化完成2.1万栋，含层数、用途与窗洞。2024年在一个地块试行方案推演，日照趋势结果与法定软件偏差11分钟以内，收到居民定位意见386条。片区交通调查覆盖路口64个、出行样本1.8万份。推演室已接入政务云，模型数据分级目录已发布。',
  needs: [
    '功能性能：单地块改动到六类指标结果不超过30秒；3平方公里场景在头显端不低于72帧；公众端手机浏览器可用，单次加载不超过15兆字节。',
    '系统集成：与规划一张图、建设项目审批、公众意见平台对接，指标与审批要件一一对应。',
    '数据：三维模型按密级分层，公众端只用脱敏底图；出行数据不含个人标识；各稿方案永久保存。',
    '运行环境：政务云与互联网区分离部署，云渲染节点支持国产显卡；推演室支持12人同桌。',
    '安全：等级保护三级；涉密测绘成果不出政务网；公众意见实名受理、匿名展示。',
  ],
  partners: [
    '数字孪生平台商',
    '规划仿真软件企业',
    '云渲染服务商',
    '大模型与智能体企业',
    'XR终端企业',
  ],
  schedule: [
    '2025年9月—2025年12月：底座轻量化、指标规则库与数据分级',
    '2026年1月—2026年4月：六类指标联动推演首版，一个地块试用',
    '2026年5月—2026年8月：交通流与窗级日照上线，扩至12个地块',
    '2026年9月—2026年12月：公众共审开放，智能审查试运行',
    '2027年1月—2027年3月：46个地块全覆盖、第三方评估与验收',
  ],
  milestones: [
    '2025年12月：规则库入库条款不少于260条，底座覆盖3个更新单元',
    '2026年4月：六类指标联动不超过30秒，日照偏差不大于15分钟',
    '2026年8月：12个地块完成推演，单轮评估不超过5天',
    '2026年12月：公众定位意见不少于2000条，办结率100%',
    '2027年3月：方案修改降至4稿，重复意见下降60%',
  ],
  funding: {
    own: 860,
    joint: 180,
    grant: 260,
    uses: [
      ['指标模型与规则库', 430],
      ['场景平台与云渲染', 370],
      ['数据治理', 240],
      ['公众端与推演室', 160],
      ['评估与推广', 100],
    ],
    remark: '自筹部分列入区级信息化年度预算，分两年安排。',
  },
  english: {
    scenarioName: 'Planning of renewal blocks that is calculated and reviewed together',
    summary:
      'Three renewal areas with 46 blocks on one digital base: whoever moves a building sees plot ratio, winter sun at every window, traffic, wind, parking and services change within 30 seconds. Residents stand in front of their own window and pin objections to the place; rules and conditions become checks that name their clause. Quick figures show trends, statutory software confirms them, and the difference is published. Target: four versions instead of seven, a round in two days instead of 18.',
  },
  model: {
    title: { zh: '更新地块规划模型', en: 'Model of a renewal block' },
    caption: {
      zh: '比例1:500，上方为北。八栋塔楼随推演伸缩，砖色为保留厂房与现状轮廓，前方弧线为大寒日太阳轨迹，太阳可动。',
      en: 'Scale 1:500, north at the back. Eight towers stretch with the calculation; brick colour marks halls to keep and outlines of today; the arc is the sun of the coldest day.',
    },
  },
  modelUse: {
    metresPerUnit: 500,
    layers: [
      {
        id: 'plan',
        title: { zh: '规划方案', en: 'The plan' },
        nodes: [
          'tower-1',
          'tower-2',
          'tower-3',
          'tower-4',
          'tower-5',
          'tower-6',
          'tower-7',
          'tower-8',
          'podium',
          'park',
        ],
      },
      {
        id: 'now',
        title: { zh: '现状轮廓', en: 'Outlines of today' },
        nodes: ['present-outlines'],
      },
      { id: 'sun', title: { zh: '太阳轨迹', en: 'Path of the sun' }, nodes: ['sun', 'sun-path'] },
      {
        id: 'around',
        title: { zh: '周边建筑', en: 'Neighbours' },
        nodes: ['neighbours', 'north-homes', 'school'],
      },
    ],
  },
  diagram: {
    kind: 'loop',
    title: '随改随算、公众共审',
    subtitle: '居民看到的数，与审查用的数同源',
    centre: '地块规划底座',
    centreNote: '方案·指标·意见',
    nodes: [
      { name: '方案改动', note: '层数、间距、出入口' },
      { name: '指标联动', note: '六类，30秒内' },
      { name: '影响评估', note: '逐窗日照、逐街风速' },
      { name: '公众共审', note: '自家窗前看变化' },
      { name: '法定复核', note: '两级差异公开' },
      { name: '版本留痕', note: '每稿指标与意见' },
    ],
  },
  diagramCaption: {
    zh: '从改动方案到留痕存档的六步循环。',
    en: 'Six steps from a changed plan to its record.',
  },
  diagramAlt: {
    zh: '环形图：方案改动、指标联动、影响评估、公众共审、法定复核、版本留痕。',
    en: 'Circular diagram of planning, calculating, reviewing and confirming.',
  },
  exhibits: [BLOCK_PLANNING, BLOCK_TRAFFIC, BLOCK_CONDITIONS],
}
