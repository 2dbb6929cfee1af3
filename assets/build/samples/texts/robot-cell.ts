import { CELL_COMMISSIONING } from './exhibits/cell-commissioning.ts'
import { CELL_DISTANCE } from './exhibits/cell-distance.ts'
import { CELL_REVIEW } from './exhibits/cell-review.ts'
import type { SampleText } from './sample-text.ts'
import { METRES_PER_UNIT } from '../models/robot-cell/scale.ts'

export const ROBOT_CELL: SampleText = {
  directionId: 'virtual-rnd',
  lead: { name: '上海样例协作装配技术有限公司（示例）', nature: 'private' },
  scenarioName: '协作机器人柔性装配单元虚拟验证',
  address: '上海市奉贤区样例工业区环城北路320号（示例地址）',
  responsible: { name: '滕样川', position: '单元产品线总经理' },
  contact: { name: '柏示宁', position: '虚拟调试主管' },
  legalRepresentative: '郁样成',
  joint: [
    {
      name: '上海示例机器人安全检测中心（示例）',
      nature: 'public-institution',
      strengths: '具备机器人停止性能、接触力与光幕响应时间测试条件，可出具单元级安全测试报告。',
    },
    {
      name: '样例传动系统（上海）有限公司（示例）',
      nature: 'foreign',
      strengths: '年产电驱减速器36万台，提供11个型号的装配工艺、工装数模与首用产线。',
    },
  ],
  technology: ['digital-twin', 'xr', 'agent', 'sensing', 'cloud-computing'],
  unitProfile:
    '公司从事柔性装配单元的设计、集成与调试，员工210人，其中机械、电气与安全工程师118人。奉贤基地建筑面积9600平方米，设单元总装区24个工位、力控装配试验台3座，近三年交付单元137套，用于减速器、阀体、泵类装配，其中双臂单元46套。拥有发明专利19件，参与团体标准3项，近三年研发投入占营业收入的9.2%，通过质量与职业健康安全管理体系认证。',
  overview: [
    '一、背景。装配单元多为一单一设计。近两年交付的46套双臂单元平均现场调试23天，其中11天用于改夹具、改路径和补安全装置；安全距离常在设备到场后才实测，17套因距离不足返工围栏，单套平均损失8.6万元；换型一次须停线3天。',
    '二、总体目标。投料之前，在虚拟单元里把工艺、节拍、干涉和安全一并验证；调试程序与安全参数同源下装，实测数据回写校正，使单元“先验后造”。',
    '三、建设内容。（1）多物理规律仿真：接触与力控、刚体碰撞、制动停止、托盘输送在同一时钟下计算，控制器以虚拟固件接入。（2）安全验证：按速度、负载和响应时间核算停止距离与光幕、扫描器安全距离，给出允许速度。（3）沉浸评审：设计、工艺、安全与用户四方在1:1单元中检查可达性、视线与补料，意见逐条关闭。（4）智能辅助设计：由智能体提出工位布局、路径与拧紧次序候选，附节拍和依据，由工程师选定。（5）虚拟调试实训：按联锁次序演练上电、试棒、低速与自动。（6）实测互校：停止时间、接触力、节拍三类数据回写，偏差超限的模型停用。',
    '四、创新点。生产节拍与人员安全用同一组参数推演，改速度即见产能与距离；安全参数附来源、测试日期和适用负载，变更须双人确认。',
    '五、预期成效。现场调试由23天缩至9天，安全类返工降低八成，换型停线由3天缩至8小时；形成单元构件库240件、验证规程1套，供奉贤及周边不少于20家中小装配企业按单元租用。',
    '六、建设周期与合作。2025年9月至2027年2月，共18个月；拟与工业仿真、机器人控制、XR终端和安全检测单位合作，首套用于电驱减速器装配线。',
  ],
  foundation:
    '已有9种协作臂、62套夹具与14类输送部件的参数化模型；2024年对6套单元试行虚拟调试，路径一次通过率由71%升至93%，节拍预测偏差4.1%。建有双臂试验单元1套，安全光幕、激光扫描器、编码门开关齐备，积累停止时间实测2300组、力控装配曲线1.8万条。基地有5G与千兆工业网，XR评审室80平方米、头显10台，仿真服务器6台。',
  needs: [
    '功能性能：双臂单元实时仿真步长不大于4毫秒，单次节拍推演不超过20秒；头显端不低于72帧，12人同场评审，操作同步时延不大于150毫秒。',
    '准确度：节拍预测偏差不大于3%，停止时间预测偏差不大于10%且不得偏小，最小间隙偏差不大于5毫米。',
    '系统集成：支持不少于4种机器人控制器和2种安全控制器的虚拟固件；与产品数据管理、制造执行系统对接，程序双向比对。',
    '数据：构件、工艺、安全参数统一编号，模型以STEP、glTF等开放格式交付；实测原始数据保存10年。',
    '运行环境：仿真在本地服务器，候选方案批量计算在云端；断网时评审与调试可继续，支持国产操作系统。',
    '安全：仿真网与生产网隔离，程序下装须现场使能；安全参数变更双人签署；网络安全等级保护二级。虚拟验证不替代现场风险评估与实测。',
    '其他：合作方驻场不少于6个月，培训调试与安全人员不少于60人次。',
  ],
  partners: [
    '工业仿真软件企业',
    '机器人控制企业',
    'XR终端企业',
    '工业智能体企业',
    '安全检测机构',
    '云服务商',
  ],
  schedule: [
    '2025年9月—2025年12月：构件库与参数编号，双臂试验单元数模校核',
    '2026年1月—2026年4月：力控、碰撞、制动同步仿真与虚拟控制器接入',
    '2026年5月—2026年8月：安全距离推演、沉浸评审与调试实训上线',
    '2026年9月—2026年11月：首套减速器单元全流程应用，实测回写',
    '2026年12月—2027年2月：推广至3套单元，第三方测试与验收',
  ],
  milestones: [
    '2025年12月：构件库入库不少于160件，几何偏差不大于1毫米',
    '2026年4月：实时仿真步长不大于4毫秒，节拍偏差不大于5%',
    '2026年8月：停止时间预测偏差不大于10%，12人同场评审通过',
    '2026年11月：首套单元现场调试不超过12天，节拍偏差不大于3%',
    '2027年2月：3套单元平均调试9天、换型8小时，构件库240件，培训60人次',
  ],
  funding: {
    own: 560,
    joint: 220,
    grant: 180,
    uses: [
      ['仿真与虚拟控制器', 330],
      ['安全验证与测试设备', 210],
      ['沉浸评审与实训', 170],
      ['构件库与数据治理', 130],
      ['系统集成与测评', 120],
    ],
    remark:
      '自筹资金分2025、2026两个年度列支，股东会已同意；联合单位投入含首用产线工装与测试工时。',
  },
  english: {
    scenarioName: 'Virtual validation of flexible assembly cells with collaborative robots',
    summary:
      'A two-arm assembly cell is proven before anything is bought. Contact forces, collisions, braking and pallet transport run on one clock with virtual controllers; speed, payload and response time give both the cycle and the safe distance of the light curtain. Designers, process and safety engineers and the user review the full-size cell together, rehearse its commissioning, and measured stop times correct the model. Target: commissioning on site cut from 23 days to nine, changeover from three days to eight hours, safety rework down by 80 %.',
  },
  model: {
    title: { zh: '双臂装配单元模型', en: 'Model of the two-arm assembly cell' },
    caption: {
      zh: '比例1:5。围栏内左臂放齿、右臂拧紧，中间为电驱减速器壳体，后方托盘线；正面为光幕与地面扫描区，两臂与托盘可动。',
      en: 'Scale 1:5. The left arm sets gears, the right one tightens; between them the gear case, behind them the pallet line, in front the light curtain and floor zones. Arms and pallets move.',
    },
  },
  modelUse: {
    metresPerUnit: METRES_PER_UNIT,
    sections: true,
    layers: [
      {
        id: 'arms',
        title: { zh: '双臂', en: 'Arms' },
        nodes: ['pedestals', 'arm-place', 'arm-drive'],
      },
      {
        id: 'work',
        title: { zh: '工装与工件', en: 'Fixture and work' },
        nodes: ['bench', 'fixture', 'gear-case'],
      },
      {
        id: 'supply',
        title: { zh: '输送与供料', en: 'Supply' },
        nodes: ['conveyor', 'pallets', 'parts-rack'],
      },
      {
        id: 'guards',
        title: { zh: '围栏与检修门', en: 'Fence and gate' },
        nodes: ['fence', 'safety-gate'],
      },
      {
        id: 'sensing',
        title: { zh: '光幕与扫描区', en: 'Curtain and zones' },
        nodes: ['light-curtain', 'scanner', 'zone-stop', 'zone-warning'],
      },
    ],
  },
  diagram: {
    kind: 'flow',
    title: '装配单元先验后造流程',
    subtitle: '节拍与安全用同一组参数推演，实测数据回写校正',
    steps: [
      { name: '构型', notes: ['构件库选型', '布局候选', '次序候选'] },
      { name: '仿真', notes: ['力控与碰撞', '节拍推演', '虚拟控制器'] },
      { name: '安全核算', notes: ['停止时间', '光幕距离', '允许速度'] },
      { name: '沉浸评审', notes: ['四方同场', '意见关闭', '可达与视线'] },
      { name: '虚拟调试', notes: ['联锁次序', '程序比对', '人员实训'] },
      { name: '实测互校', notes: ['停止实测', '超限停用', '模型重标'] },
    ],
    base: ['统一编号', '开放格式', '双人签署', '等保二级'],
  },
  diagramCaption: {
    zh: '六个环节由构型到实测；实测偏差超限的模型停用并回到仿真重标。',
    en: 'Six steps from layout to measurement; a model that deviates too far is withdrawn and calibrated again.',
  },
  diagramAlt: {
    zh: '流程图：构型、仿真、安全核算、沉浸评审、虚拟调试、实测互校，底部为编号、格式、签署与等保要求。',
    en: 'Flow diagram from layout by simulation, safety, review and virtual commissioning to measurement.',
  },
  exhibits: [CELL_DISTANCE, CELL_COMMISSIONING, CELL_REVIEW],
}
