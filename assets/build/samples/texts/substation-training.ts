import { SUBSTATION_LIVE } from './exhibits/substation-live.ts'
import { SWITCHING_ORDER } from './exhibits/switching-order.ts'
import { TRANSFORMER_FIRE } from './exhibits/transformer-fire.ts'
import type { SampleText } from './sample-text.ts'

export const SUBSTATION_TRAINING: SampleText = {
  directionId: 'hazard-training',
  lead: { name: '上海示例电力技能培训中心（示例）', nature: 'state-owned' },
  scenarioName: '220千伏变电站倒闸与应急虚拟实训',
  address: '上海市静安区样例变电路220号（示例地址）',
  responsible: { name: '戚示安', position: '培训中心主任' },
  contact: { name: '葛样明', position: '变电培训室主任' },
  legalRepresentative: '饶示正',
  joint: [
    {
      name: '上海示例电力大学高压实验室（示例）',
      nature: 'public-institution',
      strengths: '具有电弧、放电与保护动作仿真模型，可提供真实录波数据。',
    },
    {
      name: '上海样例虚拟实训科技有限公司（示例）',
      nature: 'private',
      strengths: '开发电力实训课件46门，具备多人同场与动作捕捉经验。',
    },
  ],
  technology: ['xr', 'digital-twin', 'agent', 'sensing', 'large-model'],
  unitProfile:
    '中心承担变电、输电、配电三类作业人员的技能培训与取证，年培训2.3万人次，专兼职教员140人，其中高级技师52人。建有220千伏实训变电站1座、带电作业场2处、模拟调度室3间，占地6.8公顷。持有特种作业考试资质，编写操作规范与题库11套，近三年取证一次通过率82%，培训全过程零伤害。',
  overview: [
    '一、背景。倒闸操作一步错就可能人身伤亡、全站失压；实训站只有一个间隔可停电，新员工上岗前平均只能亲手操作2.6次；误操作的后果只能听讲，不能见到。行业近五年误操作事故中，未核对设备名称、跳项与带电合地刀占七成。',
    '二、总体目标。建设一座可以做错、可以重来的虚拟变电站，覆盖倒闸操作、设备巡视、事故处理与火灾应急全流程，让每名学员上岗前独立完成不少于40次完整操作。',
    '三、建设内容。（1）虚实同构：以实训站与3座在运站为原型，设备、闭锁、保护逻辑与实物一致。（2）操作实训：128张典型操作票，手势与语音唱票复诵，逐项判定。（3）后果可见：带负荷拉刀闸、误入间隔、带电合地刀等19类误操作，以电弧与保护动作仿真呈现后果。（4）应急演练：主变火灾、母线失压、人身触电等12个剧本，多人分角色同场。（5）智能教员：按个人错误规律出题，复盘时指出第几秒、哪一步、违反哪一条。（6）取证考核：成绩、录像、眼动轨迹加密存档。',
    '四、创新点。闭锁逻辑与在运站同源更新，票面变更当日进入课件；学员的迟疑、漏看也计入评价，而不只看对错。',
    '五、预期成效。上岗前独立操作由2.6次增至40次，取证一次通过率由82%升至93%，培训期误操作率下降七成，单人培训成本下降三成；课件与评分标准向化工、轨道供电单位开放。',
  ],
  foundation:
    '实训变电站已完成毫米级扫描与1:1建模，五防逻辑、典型操作票128张完成结构化。2024年在两个班试行头显倒闸课，96名学员操作错误率下降46%，无人因晕动退出。现有头显60台、多人定位场地450平方米，教员36人取得虚拟实训授课资格。历史误操作案例214起已脱敏入库。',
  needs: [
    '功能性能：同场不少于12人，头显端不低于90帧；操作判定时延不超过100毫秒；一张票从开始到复盘不超过25分钟。',
    '系统集成：与培训管理、取证考试、操作票系统对接；只读取在运站逻辑，不与生产控制大区相连。',
    '数据：设备、闭锁、票面统一编码；成绩与录像保存六年；眼动与生理数据须本人同意并可删除。',
    '运行环境：培训中心本地部署，断网可用；一体式头显与6自由度手柄，支持移动实训车下站授课。',
    '安全：等级保护二级，图纸与接线脱敏；晕动、跌倒、碰撞三类防护措施齐备。',
    '其他：中标方提供剧本编辑工具，教员可自行修改票面与故障。',
  ],
  partners: [
    '虚拟实训内容企业',
    'XR终端企业',
    '电力仿真软件企业',
    '智能体与大模型企业',
    '动作捕捉企业',
  ],
  schedule: [
    '2025年9月—2025年11月：闭锁与保护逻辑建模，首批32张操作票',
    '2025年12月—2026年3月：误操作后果仿真与智能教员首版',
    '2026年4月—2026年7月：两个培训班试用，扩至128张票',
    '2026年8月—2026年11月：12个应急剧本与取证考核上线',
    '2026年12月—2027年1月：第三方评估、教员认证与验收',
  ],
  milestones: [
    '2025年11月：逻辑一致性测试通过率100%，32张票可判定',
    '2026年3月：19类误操作后果仿真，偏差经实验室复核',
    '2026年7月：试用学员不少于300人，错误率下降50%',
    '2026年11月：12个剧本完成多人演练各5次',
    '2027年1月：人均独立操作40次，取证一次通过率93%',
  ],
  funding: {
    own: 720,
    joint: 160,
    grant: 220,
    uses: [
      ['虚拟变电站与逻辑建模', 340],
      ['后果仿真与剧本', 280],
      ['终端与场地', 250],
      ['智能教员与考核', 150],
      ['测评与推广', 80],
    ],
    remark: '场地与实训站为既有资产；自筹部分从职工教育经费列支。',
  },
  english: {
    scenarioName: 'Virtual training in switching and emergencies at a 220 kV substation',
    summary:
      'A substation in which one may err and begin again: 128 switching orders with the interlocks and protection of the real stations, 19 kinds of wrong acts whose arcs and trips are simulated, and 12 emergencies played by several people in their roles. A digital instructor finds each trainee’s pattern of errors and names second, step and clause. Target: 40 complete switchings before going to work instead of 2.6, first-time pass rate from 82 % to 93 %.',
  },
  model: {
    title: { zh: '220千伏变电站模型', en: 'Model of a 220 kV substation' },
    caption: {
      zh: '比例1:70。左后为停役间隔，刀闸可逐臂转开；中为带电间隔，右前为主变与水喷雾，左前为实训室。',
      en: 'Scale 1:70. Back left the bay to be switched, whose arms swing open; the live bay beside it; transformer and spray in front on the right, training room on the left.',
    },
  },
  modelUse: {
    metresPerUnit: 70,
    layers: [
      { id: 'gantry', title: { zh: '进线架构', en: 'Gantry' }, nodes: ['gantry'] },
      { id: 'live', title: { zh: '带电间隔', en: 'Live bay' }, nodes: ['live-bay'] },
      { id: 'bus', title: { zh: '管母线', en: 'Busbars' }, nodes: ['busbars'] },
      {
        id: 'spray',
        title: { zh: '水喷雾', en: 'Water spray' },
        nodes: ['spray-main', 'spray-water', 'spray-valve'],
      },
    ],
  },
  diagram: {
    kind: 'flow',
    title: '一张操作票的虚拟实训',
    subtitle: '可以做错、可以重来，后果看得见',
    steps: [
      { name: '接令', notes: ['录音复诵', '核对票面', '两人确认'] },
      { name: '模拟', notes: ['模拟屏预演', '闭锁校验', '危险点'] },
      { name: '操作', notes: ['双重名称', '逐项唱票', '五防拦截'] },
      { name: '验证', notes: ['位置核对', '验电接地', '挂牌上锁'] },
      { name: '后果', notes: ['电弧仿真', '保护动作', '停电范围'] },
      { name: '复盘', notes: ['错在哪一步', '违反哪一条', '补练出题'] },
    ],
    base: ['同源闭锁逻辑', '128张操作票', '214起误操作案例', '取证考核存档'],
  },
  diagramCaption: {
    zh: '从接令到复盘的六步与四项公共基础。',
    en: 'Six steps from the order to the debrief, on four foundations.',
  },
  diagramAlt: {
    zh: '流程图：接令、模拟、操作、验证、后果、复盘。',
    en: 'Flow chart of training one switching order.',
  },
  exhibits: [SWITCHING_ORDER, TRANSFORMER_FIRE, SUBSTATION_LIVE],
}
