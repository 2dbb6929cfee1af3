import { FACTORY_ENERGY, FACTORY_LIVE } from './exhibits/factory-live.ts'
import type { SampleText } from './sample-text.ts'

export const METAVERSE_FACTORY: SampleText = {
  directionId: 'metaverse-factory',
  lead: { name: '上海示例智造装备有限公司（示例）', nature: 'private' },
  scenarioName: '螺杆压缩机元宇宙工厂',
  address: '上海市奉贤区示例大道168号（示例地址）',
  responsible: { name: '沈示之', position: '智能制造总监' },
  contact: { name: '陆样', position: '数字化项目经理' },
  legalRepresentative: '顾示衡',
  joint: [
    {
      name: '上海示例机电研究院（示例）',
      nature: 'public-institution',
      strengths: '长期从事流体机械建模与产线仿真，可提供压缩机机理模型与试验台架。',
    },
    {
      name: '上海样例工业软件有限公司（示例）',
      nature: 'private',
      strengths: '提供排产优化与设备接入软件，已有三类主流控制器的协议适配。',
    },
  ],
  technology: ['digital-twin', 'large-model', 'xr', 'agent', 'cloud-rendering'],
  unitProfile:
    '公司从事中大型螺杆压缩机的研发、装配与运维服务，现有员工640人，其中研发与工艺人员180人。奉贤工厂占地4.2万平方米，设装配线2条、机加工单元6个、性能试验台8座，年产整机5200台，产品型号230余个，属多品种小批量生产。建有市级企业技术中心，主持或参与行业标准7项，拥有发明专利46件。近三年研发投入占营业收入的5.8%。',
  overview: [
    '一、背景。工厂订单中七成为非标配置，换型频繁。新机型在真实产线上试制，一次占用装配线约9天；产线调整主要靠经验，物料缺件与工位等待合计占有效工时的14%；出厂设备分布在31个省市，远程诊断只能看曲线、看不到设备。',
    '二、总体目标。建成一座与实体工厂同步运行的元宇宙工厂：先在虚拟工厂里试、排、调，再在实体工厂里干；用同一套模型支持设计、制造与运维。',
    '三、建设内容。（1）工厂模型与信息资源库：厂房、产线、设备、工装、物料五类模型及其属性统一编码。（2）全要素虚实映射：接入设备点位1.2万个，位置与状态更新不慢于1秒。（3）工厂大脑：汇聚订单、设备、质量、能耗数据，由智能体给出排产、调度与节能建议，由人确认后执行。（4）仿真中试与产线规划：新机型装配序列、节拍、干涉在虚拟线上验证。（5）供应链协同：42家核心供应商共享到料计划与在途状态。（6）设备远程运维与工艺优化：工程师佩戴头显与现场人员同看一台设备，拆装步骤叠加指引。（7）能源管理：压缩空气、电、水按工位计量与预测。',
    '四、创新点。机理模型与数据模型互校，偏差超限自动提示重新标定；建议由谁提出、由谁采纳全程留痕。',
    '五、预期成效。新机型中试周期由9天缩至4天，工位等待降低三成，单位产品能耗下降8%，形成可供离散装配企业复用的模型库与实施指南。',
  ],
  foundation:
    '已完成两条装配线三维扫描与1:1建模，建成制造执行系统、能源计量系统和产品远程监测平台，在线设备3800台。设备联网率91%，近五年工单、质量、能耗数据约26TB。2024年在一个机加工单元试行虚拟调试，调试时间由6天减到3.5天。厂区已覆盖5G专网，设有200平方米数字化展示与培训室。',
  needs: [
    '功能性能：同屏在线不少于50人；全厂场景加载不超过20秒，头显端不低于72帧；排产仿真一次求解不超过3分钟。',
    '系统集成：与制造执行、企业资源计划、能源计量、产品远程监测四个系统双向对接，提供开放接口与事件订阅，不更换现有系统。',
    '数据：统一设备、物料、工位编码；时序数据采样1秒，保存五年；三维模型采用glTF等开放格式交付，所有权归申报单位。',
    '运行环境：部署在厂内机房与本地云，断开互联网仍可运行；支持国产操作系统、数据库与一体式头显。',
    '安全：生产网与展示网隔离，控制指令单向审批；达到网络安全等级保护二级；供应商只能看到与自身相关的数据。',
    '其他：中标方派驻实施人员不少于8个月，完成不少于60人次培训。',
  ],
  partners: [
    '系统集成商',
    '数字孪生平台商',
    '工业软件企业',
    'XR终端企业',
    '工业大模型企业',
    '云服务商',
  ],
  schedule: [
    '2025年9月—2025年12月：完成车间点云补采、模型统一编码与信息资源库',
    '2026年1月—2026年5月：完成1.2万个点位接入与虚实映射，工厂大脑首版上线',
    '2026年6月—2026年9月：仿真中试、产线规划、供应链协同投入试用',
    '2026年10月—2026年12月：远程运维与能源管理上线，全厂联调',
    '2027年1月—2027年3月：连续试运行、第三方测试与验收',
  ],
  milestones: [
    '2025年12月：模型库入库模型不少于1500个，编码一致率不低于98%',
    '2026年5月：设备映射率不低于95%，状态更新时延不大于1秒',
    '2026年9月：完成3个新机型的虚拟中试，中试周期不超过5天',
    '2026年12月：42家供应商在线协同，工位等待较基线下降25%',
    '2027年3月：中试周期4天、单位产品能耗下降8%，形成实施指南1套',
  ],
  funding: {
    own: 1200,
    joint: 360,
    grant: 300,
    uses: [
      ['硬件设备', 620],
      ['平台开发', 740],
      ['模型与数据治理', 260],
      ['系统集成', 160],
      ['培训与测试', 80],
    ],
    remark: '自筹资金已列入2025—2027年技术改造预算，由董事会决议保障。',
  },
  english: {
    scenarioName: 'Metaverse factory for screw compressors',
    summary:
      'A working factory that is first run in its virtual twin: one coded library of plant models, 12,000 live points mapped within a second, a factory brain whose scheduling and energy advice people confirm, simulated pilot production, line planning, shared supply plans with 42 suppliers and remote maintenance in mixed reality. Target: pilot runs of new models cut from nine days to four, station waiting down by 30 %, energy per unit down by 8 %.',
  },
  model: {
    title: { zh: '装配车间剖开模型', en: 'Cut-away model of the assembly shop' },
    caption: {
      zh: '比例1:60。锯齿形屋面下依次为控制室、分装线与立体仓；前区为总装线、六个机器人单元与AGV环线，机器人与小车可动。',
      en: 'Scale 1:60. Control room, sub-assembly and high-bay store under the sawtooth roof; the main line with six robot cells and the AGV loop in front. Robots and vehicles move.',
    },
  },
  diagram: {
    kind: 'layers',
    title: '元宇宙工厂总体架构',
    subtitle: '一套编码、一座模型库，贯通设计、制造与运维',
    layers: [
      {
        name: '应用',
        items: ['仿真中试', '产线规划', '供应链协同', '远程运维', '工艺优化', '能源管理'],
      },
      { name: '工厂大脑', items: ['排产智能体', '质量追因', '能耗预测', '建议与确认留痕'] },
      { name: '孪生', items: ['工厂模型库', '全要素虚实映射', '机理与数据互校', '云渲染'] },
      { name: '数据', items: ['制造执行', '企业资源计划', '能源计量', '产品监测'] },
      { name: '现场', items: ['装配线2条', '机加工单元6个', '试验台8座', '点位1.2万个'] },
    ],
    sides: ['统一编码与开放格式', '生产网隔离·等保二级'],
  },
  diagramCaption: {
    zh: '自下而上五层：现场、数据、孪生、工厂大脑与应用；编码标准与安全贯穿各层。',
    en: 'Five layers from the shop floor to the applications; coding standards and security run through all of them.',
  },
  diagramAlt: {
    zh: '元宇宙工厂的五层架构图，两侧为统一编码与安全要求。',
    en: 'Five-layer architecture diagram of the factory with standards and security at both sides.',
  },
  exhibits: [FACTORY_LIVE, FACTORY_ENERGY],
}
