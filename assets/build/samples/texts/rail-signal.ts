import { LOST_INDICATION } from './exhibits/lost-indication.ts'
import { POINT_ASSISTANT } from './exhibits/point-assistant.ts'
import { THROW_FORCE } from './exhibits/point-machine.ts'
import type { SampleText } from './sample-text.ts'

export const RAIL_SIGNAL: SampleText = {
  directionId: 'rail-model',
  lead: { name: '上海示例轨道通号技术有限公司（示例）', nature: 'private' },
  scenarioName: '信号道岔故障处置大模型与沉浸实训',
  address: '上海市长宁区示例北翟路150号（示例地址）',
  responsible: { name: '穆示闻', position: '总工程师' },
  contact: { name: '封样宁', position: '智能运维产品经理' },
  legalRepresentative: '滕示达',
  joint: [
    {
      name: '上海示例轨道交通维护分公司（示例）',
      nature: 'state-owned',
      strengths: '负责6条线路信号维护，有道岔1460组、故障台账21年，提供应用现场。',
    },
    {
      name: '上海样例交通职业学院（示例）',
      nature: 'public-institution',
      strengths: '建有通号实训基地，年培训信号工900人，参与题库与考核标准编写。',
    },
  ],
  technology: ['large-model', 'agent', 'xr', 'digital-twin', 'sensing'],
  unitProfile:
    '公司从事轨道交通信号监测与维护技术，员工310人，研发占55%，近三年研发投入占营业收入的14%。道岔监测装置在12座城市在线7200套，累计动作曲线3.1亿条。为高新技术企业，主持行业标准2项、参与5项，发明专利37件。设有道岔可靠性试验台4座，可做高低温与百万次转换试验。',
  overview: [
    '一、背景。道岔故障占信号故障延误的41%。处置靠老师傅看曲线，夜班常要电话求援；规程、图纸、台账分散在七个系统，查一条平均6分钟。新员工独立上岗需两年，真道岔又不能随便拆来练。',
    '二、总体目标。建设信号专业大模型与排查智能体，让一线人员三分钟内得到有出处的判断，并在孪生道岔上反复练到会。',
    '三、建设内容。（1）行业语料：规程、图纸、曲线、故障报告统一标注，首期480万条。（2）专业大模型：会看动作电流曲线，能按故障树追问，给出三条以内的原因及出处。（3）智能体平台：检索、比对案例、生成处置票，所有操作由人确认，不与联锁相连。（4）孪生道岔：1460组道岔的型号、调整值与历史一岔一档，每次动作5秒内更新。（5）沉浸实训：头显中拆装转辙机、练防护与处置，按票打分。（6）隐患预判：缺口、转换力、电流趋势提前7天预警。',
    '四、创新点。曲线与文字同一模型理解；判断附案例与条款编号，拿不准就说拿不准并转人工。',
    '五、预期成效。道岔故障平均延时由28分钟缩至15分钟，重复故障减少四成，新员工独立上岗缩短至14个月；形成信号专业语料标注与评测规范。',
  ],
  foundation:
    '已积累动作曲线3.1亿条、故障报告2.7万份、规程与图纸11万页，完成脱敏与授权。2024年在1条线路试用曲线诊断模型，六类常见故障识别准确率91%。联合单位两处实训场地与8组退役道岔可用于验证。监测数据网与联锁网物理隔离，满足只读接入条件。',
  needs: [
    '功能性能：问答首字不超过2秒，曲线判读不超过5秒；六类故障判准率不低于95%，出处可核率100%；同时实训60人。',
    '系统集成：与道岔监测、工单、备件、培训系统只读对接；不与联锁、列控系统发生任何控制连接。',
    '数据：语料来源、授权、版本可追溯；个人信息脱敏；模型与语料均部署在境内自有机房。',
    '运行环境：国产算力服务器，断外网可用；移动终端弱网下保留最近案例与规程。',
    '安全：等级保护三级；建议与指令严格区分，处置票须双人确认；错误回答可一键上报，48小时内更正。',
  ],
  partners: ['行业大模型企业', '智能体平台商', 'XR终端企业', '国产算力企业', '系统集成商'],
  schedule: [
    '2025年9月—2025年12月：语料标注与评测集建立',
    '2026年1月—2026年4月：专业大模型首版与曲线判读',
    '2026年5月—2026年7月：排查智能体在2条线路试用',
    '2026年8月—2026年10月：孪生道岔与沉浸实训上线',
    '2026年11月—2027年1月：6条线路推广、评估与验收',
  ],
  milestones: [
    '2025年12月：语料480万条，抽检标注一致率不低于97%',
    '2026年4月：六类故障判准率不低于93%',
    '2026年7月：试用线路故障平均延时降至20分钟',
    '2026年10月：实训900人次，考核通过率不低于90%',
    '2027年1月：故障平均延时15分钟，重复故障减少四成',
  ],
  funding: {
    own: 870,
    joint: 260,
    grant: 310,
    uses: [
      ['语料与标注', 290],
      ['模型训练与算力', 480],
      ['智能体与集成', 300],
      ['孪生道岔与实训', 260],
      ['评测与安全', 110],
    ],
    remark: '自筹资金来源于公司研发预算与已签监测服务合同回款，设立专户核算。',
  },
  english: {
    scenarioName: 'A large model for turnout faults, with immersive training',
    summary:
      'Turnouts cause 41 % of the delay by signal faults. A model that reads current curves and rules alike gives at most three causes with their sources within seconds; an agent compares cases and drafts the work ticket, people confirm, and nothing touches the interlocking. 1,460 turnouts have a twin; crews practise protection and repair in a headset. Target: mean delay of a fault from 28 to 15 minutes, repeats down by 40 %, new fitters on their own in 14 months.',
  },
  model: {
    title: { zh: '道岔与转辙机拆解模型', en: 'Turnout and opened point machine' },
    caption: {
      zh: '前景转辙机1:4，机盖打开可见电机、齿轮、丝杠与接点；后方单开道岔1:20，尖轨与动作杆同步转换，列车在岔前等候。',
      en: 'Point machine in front 1:4, open: motor, gear, ball screw, contacts; the turnout behind 1:20. Blades and throw bar move together while a train waits.',
    },
  },
  modelUse: {
    metresPerUnit: 4,
    explodes: true,
    layers: [
      {
        id: 'lid',
        title: { zh: '机盖与箱体', en: 'Lid and case' },
        nodes: ['lid', 'machine-case'],
      },
      {
        id: 'electric',
        title: { zh: '电机与接点', en: 'Motor and contacts' },
        nodes: ['motor', 'contacts', 'wires', 'pinion'],
      },
      {
        id: 'drive',
        title: { zh: '减速与丝杠', en: 'Gear and screw' },
        nodes: ['gear', 'ball-screw'],
      },
      {
        id: 'bars',
        title: { zh: '动作杆与表示杆', en: 'Throw and detector bars' },
        nodes: ['throw-bar', 'detector-bars', 'lock'],
      },
    ],
  },
  diagram: {
    kind: 'flow',
    title: '一次道岔故障怎样处置',
    subtitle: '有出处的判断，由人确认的动作',
    steps: [
      { name: '感知', notes: ['动作电流', '表示缺口', '转换力'] },
      { name: '判读', notes: ['曲线比对', '故障树追问', '三条以内'] },
      { name: '取证', notes: ['案例检索', '条款编号', '备件工具'] },
      { name: '处置', notes: ['防护登记', '双人确认', '试验销记'] },
      { name: '沉淀', notes: ['报告入库', '错答更正', '转为考题'] },
    ],
    base: ['行业语料', '专业大模型', '孪生道岔', '与联锁隔离'],
  },
  diagramCaption: {
    zh: '感知、判读、取证、处置、沉淀五步，下方为四项支撑。',
    en: 'How a turnout fault is handled: sense, read, prove, act, keep, on four supports.',
  },
  diagramAlt: {
    zh: '流程图：感知、判读、取证、处置、沉淀，底部为语料、大模型、孪生道岔与联锁隔离。',
    en: 'Flow of handling a turnout fault in five steps with four supports below.',
  },
  exhibits: [LOST_INDICATION, POINT_ASSISTANT, THROW_FORCE],
}
