/** Taking a 220 kV line out of service at the substation-training model, by the switching order. */
const sides = ['a', 'b'] as const

/** Both arms of a phase swing out to the same side of the bay. */
const opens = (disconnector: string, step: string) =>
  [1, 2, 3].flatMap((phase) =>
    sides.map((side) => ({
      node: `${disconnector}-${phase}${side}`,
      step,
      property: 'turn',
      low: 0,
      high: 1,
      from: 0,
      to: side === 'a' ? 84 : -84,
    })),
  )

const say = (zh: string, en: string) => ({ zh, en })

export const SWITCHING_ORDER = {
  kind: 'procedure',
  id: 'switching',
  on: 'model',
  title: say('倒闸操作：线路由运行转检修', 'Switching a line out for maintenance'),
  caption: say(
    '220千伏示例2211线。先断开关，后拉刀闸；先验电，后接地。五防会拦下错误，后果会讲清楚。',
    '220 kV line 2211. Breaker before disconnectors, test before earth. Interlocks stop errors and say what would have happened.',
  ),
  intro: say(
    '调度令：2211线由运行转检修。请按操作票逐项操作，每项唱票、复诵、核对设备双重名称。',
    'Order from dispatch: line 2211 from service to maintenance. Work the ticket item by item; read out, repeat, check the name on the apparatus.',
  ),
  guided: false,
  limitS: 360,
  targets: [
    { id: 'ticket', title: say('接令、核对操作票', 'Order and ticket') },
    { id: 'breaker', title: say('2211断路器', 'Breaker 2211'), node: 'breaker' },
    { id: 'flag', title: say('断路器机械位置指示', 'Position flag'), node: 'breaker-flag' },
    {
      id: 'line',
      title: say('22113线路侧刀闸', 'Line disconnector 22113'),
      node: 'line-disconnector',
    },
    {
      id: 'bus',
      title: say('22111母线侧刀闸', 'Bus disconnector 22111'),
      node: 'bus-disconnector',
    },
    { id: 'test', title: say('三相验电', 'Voltage test, three phases') },
    { id: 'earth', title: say('221130接地刀闸', 'Earth switch 221130'), node: 'earth-switch' },
    { id: 'lock', title: say('断控制电源、挂牌', 'Control supply off, tag') },
    {
      id: 'live',
      title: say('2212间隔', 'Bay 2212'),
      node: 'live-bay',
      wrong: say(
        '误入带电间隔！2212正在运行。未核对双重名称是误操作事故的首因。',
        'A live bay! 2212 is in service. Not checking the name is the first cause of switching accidents.',
      ),
    },
    {
      id: 'transformer-bay',
      title: say('主变间隔', 'Transformer bay'),
      node: 'transformer-bay',
      wrong: say(
        '操作票没有这一项。停下主变会使3.4万户失电。',
        'Not on the ticket. Without the transformer 34,000 customers lose supply.',
      ),
    },
  ],
  steps: [
    {
      id: 'ticket',
      title: say('接令核票', 'Order and ticket'),
      text: say(
        '录音复诵调度令，两人核对票面与模拟屏。',
        'Repeat the order on record; two people check ticket and mimic.',
      ),
      target: 'ticket',
      limitS: 60,
      hint: say('动手之前先开口。', 'Speak before you touch.'),
    },
    {
      id: 'open',
      title: say('断开2211断路器', 'Open breaker 2211'),
      text: say(
        '断开2211断路器，观察电流到零。',
        'Open the breaker and see the current fall to zero.',
      ),
      target: 'breaker',
      after: ['ticket'],
      limitS: 45,
      hint: say('三根立柱、橙色机构箱。', 'Three poles over an orange cabinet.'),
      early: say(
        '未接令擅自断开关，线路无计划停电。',
        'Opened without an order: an unplanned outage.',
      ),
    },
    {
      id: 'flag',
      title: say('核对分闸位置', 'Check the position'),
      text: say('现场核对三相机械指示均在分位。', 'See that all three flags show open.'),
      target: 'flag',
      after: ['open'],
      limitS: 40,
      hint: say('机构箱正面的指示牌，绿色为分。', 'The flag on the cabinet; green is open.'),
      early: say(
        '开关还没有断开，指示仍在合位。',
        'The breaker is not open yet; the flag still shows closed.',
      ),
    },
    {
      id: 'line',
      title: say('拉开22113刀闸', 'Open 22113'),
      text: say('拉开线路侧刀闸，确认三相到位。', 'Open the line disconnector, all phases fully.'),
      target: 'line',
      after: ['flag'],
      limitS: 45,
      hint: say('靠近架构、进线一侧。', 'Towards the gantry, where the line comes in.'),
      early: say(
        '带负荷拉刀闸：电弧不能自灭，闭锁已拦下。',
        'Opening under load draws an arc that does not die; the interlock stopped it.',
      ),
    },
    {
      id: 'bus',
      title: say('拉开22111刀闸', 'Open 22111'),
      text: say('再拉开母线侧刀闸。', 'Then open the bus disconnector.'),
      target: 'bus',
      after: ['line'],
      limitS: 45,
      hint: say('靠近三根管母的一侧。', 'Towards the three tubular busbars.'),
      early: say(
        '先拉母线侧：万一开关未断，故障会落在母线上，全站失压。',
        'Bus side first: should the breaker be closed, the fault hits the bus and blacks out the station.',
      ),
    },
    {
      id: 'test',
      title: say('验明无电压', 'Test for voltage'),
      text: say(
        '验电器先在带电处试好，再对三相逐一验电。',
        'Prove the tester on a live part, then test each phase.',
      ),
      target: 'test',
      after: ['bus'],
      limitS: 60,
      hint: say('接地之前必做的一项。', 'Always before earthing.'),
      early: say(
        '两侧刀闸未拉开，验电没有意义。',
        'With disconnectors closed the test means nothing.',
      ),
    },
    {
      id: 'earth',
      title: say('合上221130地刀', 'Close the earth switch'),
      text: say('立即合上线路侧接地刀闸。', 'Close the earth switch at once.'),
      target: 'earth',
      after: ['test'],
      limitS: 30,
      hint: say(
        '线路侧刀闸旁低伏的发光刀片。',
        'The low glowing blades beside the line disconnector.',
      ),
      early: say(
        '未验电就合地刀：带电合地刀是恶性误操作，电气闭锁已拦下。',
        'Earthing untested is among the worst errors; the interlock stopped it.',
      ),
    },
    {
      id: 'lock',
      title: say('断控制电源挂牌', 'Isolate and tag'),
      text: say(
        '断开控制电源，刀闸加锁，挂“禁止合闸，线路有人工作”。',
        'Control supply off, lock, and hang “Do not close: people at work”.',
      ),
      target: 'lock',
      after: ['earth'],
      limitS: 40,
      early: say(
        '还没有接地就许可工作，感应电会伤人。',
        'Without earth, induced voltage can kill.',
      ),
    },
  ],
  bindings: [
    ...opens('line-disconnector', 'line'),
    ...opens('bus-disconnector', 'bus'),
    {
      node: 'breaker-flag',
      step: 'open',
      property: 'colour',
      low: 0,
      high: 1,
      from: '#ff4a3c',
      to: '#4cd07a',
    },
    { node: 'earth-switch', step: 'earth', property: 'scale', low: 0, high: 1, from: 1, to: 4.6 },
    {
      node: 'breaker',
      step: 'open',
      property: 'colour',
      low: 0,
      high: 1,
      from: '#ffb0a0',
      to: '#c8f0d0',
    },
    {
      node: 'bay-wires',
      step: 'bus',
      property: 'colour',
      low: 0,
      high: 1,
      from: '#ff8a6c',
      to: '#ffffff',
    },
  ],
  scoring: { slip: 15, hint: 5, late: 4, pass: 80 },
}
