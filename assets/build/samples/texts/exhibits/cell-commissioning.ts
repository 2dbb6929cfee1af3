/** Commissioning the robot-cell: every protective device is tried before the arms may run by themselves. */
const shows = (node: string, step: string, to: string) => ({
  node,
  step,
  property: 'colour',
  low: 0,
  high: 1,
  from: '#ffffff',
  to,
})

export const CELL_COMMISSIONING = {
  kind: 'procedure',
  id: 'commissioning',
  on: 'model',
  title: { zh: '单元首次上电调试', en: 'Commissioning the cell' },
  caption: {
    zh: '先验证保护装置，再低速、再实测停止时间，最后自动。次序错了会发生什么，当场说清。',
    en: 'Try the protective devices, run slowly, measure the stop, and only then let it run. A wrong order shows what follows.',
  },
  intro: {
    zh: '单元刚换装减速器工装，安全程序已下载。请完成联锁验证，把单元交到自动状态。',
    en: 'New tooling is in and the safety program is loaded. Prove the interlocks and hand the cell over in automatic.',
  },
  guided: true,
  limitS: 300,
  targets: [
    { id: 'clear', title: { zh: '清场点名', en: 'Count people out' } },
    { id: 'gate', title: { zh: '检修门', en: 'Safety gate' }, node: 'safety-gate' },
    { id: 'stop', title: { zh: '急停按钮', en: 'Emergency stop' }, node: 'emergency-stop' },
    { id: 'curtain', title: { zh: '安全光幕', en: 'Light curtain' }, node: 'light-curtain' },
    { id: 'scanner', title: { zh: '激光扫描器', en: 'Laser scanner' }, node: 'scanner' },
    { id: 'reset', title: { zh: '按下复位', en: 'Press reset' } },
    { id: 'arm', title: { zh: '放齿臂', en: 'Placing arm' }, node: 'arm-place' },
    { id: 'measure', title: { zh: '实测停止时间', en: 'Measure the stop' } },
    { id: 'auto', title: { zh: '转入自动', en: 'Switch to automatic' } },
    {
      id: 'cabinet',
      title: { zh: '安全控制柜', en: 'Safety cabinet' },
      node: 'control-cabinet',
      wrong: {
        zh: '短接或改线会使整套验证作废，须断电、挂牌并重新评审。',
        en: 'A bridge or changed wire voids all proof: power off, tag, and review again.',
      },
    },
  ],
  steps: [
    {
      id: 'clear',
      title: { zh: '清场点名', en: 'Count people out' },
      text: {
        zh: '确认围栏内无人，工具已带出。',
        en: 'Nobody and no tool is left inside the fence.',
      },
      target: 'clear',
      limitS: 40,
      hint: { zh: '从人开始。', en: 'Begin with people.' },
    },
    {
      id: 'gate',
      title: { zh: '关闭检修门', en: 'Close the gate' },
      text: {
        zh: '关门，确认编码开关到位。',
        en: 'Close it and see that the coded switch is made.',
      },
      target: 'gate',
      after: ['clear'],
      limitS: 40,
      hint: { zh: '右侧围栏上开着的一扇。', en: 'The one that stands open on the right.' },
      early: {
        zh: '未点名就关门，可能把人关在危险区内。',
        en: 'Somebody may be shut in with the arms.',
      },
    },
    {
      id: 'stop',
      title: { zh: '试急停', en: 'Try the emergency stop' },
      text: {
        zh: '按下急停，确认双通道断开、两臂均不能使能。',
        en: 'Press it: both channels open, neither arm can be enabled.',
      },
      target: 'stop',
      after: ['gate'],
      limitS: 40,
      hint: { zh: '操作屏右上角的红色蘑菇头。', en: 'The red button on the panel.' },
      early: {
        zh: '门未关，门回路已断，急停是否有效无从判断。',
        en: 'The open gate breaks the circuit already; the button proves nothing.',
      },
    },
    {
      id: 'curtain',
      title: { zh: '试棒验证光幕', en: 'Rod through the curtain' },
      text: {
        zh: '30毫米试棒自上而下通过，逐束确认遮断。',
        en: 'Pass the 30 mm rod from top to bottom; it must break a beam throughout.',
      },
      target: 'curtain',
      after: ['gate'],
      limitS: 60,
      hint: { zh: '正面黄色立柱之间。', en: 'Between the yellow columns in front.' },
      early: {
        zh: '门还开着，停机原因分不清是门还是光幕。',
        en: 'With the gate open, nobody knows which of the two stopped the arms.',
      },
    },
    {
      id: 'scanner',
      title: { zh: '核对扫描区', en: 'Check the zones' },
      text: {
        zh: '走入警示区应降速，走入停止区应停机。',
        en: 'Stepping into the outer zone slows the arms, into the inner one stops them.',
      },
      target: 'scanner',
      after: ['gate'],
      limitS: 60,
      hint: { zh: '右前地面的黄色圆柱。', en: 'The yellow drum on the floor, right front.' },
    },
    {
      id: 'reset',
      title: { zh: '手动复位', en: 'Reset by hand' },
      text: {
        zh: '释放急停，在能看清全区的位置复位。',
        en: 'Release the stop and reset where the whole cell is in sight.',
      },
      target: 'reset',
      after: ['stop', 'curtain', 'scanner'],
      limitS: 40,
      early: {
        zh: '三项保护未验完就复位，缺陷会带进运行。',
        en: 'A device not yet tried goes into service with its fault.',
      },
    },
    {
      id: 'slow',
      title: { zh: '低速试运行', en: 'Run slowly' },
      text: {
        zh: '示教模式、不高于250毫米/秒走完放齿路径。',
        en: 'Teach mode, at most 250 mm/s, the whole placing path.',
      },
      target: 'arm',
      after: ['reset'],
      limitS: 60,
      hint: { zh: '左侧夹着齿轮的臂。', en: 'The arm on the left with the gear.' },
      early: {
        zh: '未复位，安全回路断开，臂不能使能。',
        en: 'The safety circuit is open: the arm cannot be enabled.',
      },
    },
    {
      id: 'measure',
      title: { zh: '实测停止时间', en: 'Measure the stop' },
      text: {
        zh: '满载、额定速度遮断光幕10次，取最大值核算S。',
        en: 'Full load, rated speed, ten trips of the curtain; the longest gives S.',
      },
      target: 'measure',
      after: ['slow'],
      limitS: 60,
      early: {
        zh: '路径未低速验证就全速，碰撞风险由设备承担。',
        en: 'An untried path at full speed may end in a collision.',
      },
    },
    {
      id: 'auto',
      title: { zh: '转入自动', en: 'Switch to automatic' },
      text: {
        zh: '实测S不大于现装距离，签字后转自动。',
        en: 'Measured S is within the built distance: sign and switch over.',
      },
      target: 'auto',
      after: ['measure'],
      limitS: 40,
      early: {
        zh: '停止时间未知，光幕距离没有依据。',
        en: 'Without a stop time the distance of the curtain has no ground.',
      },
    },
  ],
  bindings: [
    { node: 'safety-gate', step: 'gate', property: 'turn', low: 0, high: 1, from: 62, to: 0 },
    shows('emergency-stop', 'stop', '#a9d6b4'),
    shows('beams', 'curtain', '#8fd6a0'),
    shows('zone-warning', 'scanner', '#bfe3c4'),
    shows('zone-stop', 'scanner', '#bfe3c4'),
    shows('arm-place', 'slow', '#d7ecd9'),
    shows('stack-light', 'auto', '#8fd6a0'),
  ],
  scoring: { slip: 10, hint: 5, late: 5, pass: 75 },
}
