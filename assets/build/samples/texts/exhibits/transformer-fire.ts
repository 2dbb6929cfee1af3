/** Emergency drill at the substation-training model: the main transformer burns. */
const say = (zh: string, en: string) => ({ zh, en })

export const TRANSFORMER_FIRE = {
  kind: 'procedure',
  id: 'transformer-fire',
  on: 'model',
  title: say('主变火灾应急处置', 'Fire at the transformer'),
  caption: say(
    '重瓦斯动作、油温骤升、箱盖起火。先断电，再灭火；人的安全在前。',
    'The relay trips, oil heats, the cover burns. Power off, then water; people first.',
  ),
  intro: say(
    '值班室响起重瓦斯告警，监控显示1号主变箱盖起火。你是当值负责人。',
    'The Buchholz alarm sounds and the camera shows fire on transformer 1. You lead the shift.',
  ),
  guided: true,
  limitS: 240,
  targets: [
    { id: 'report', title: say('报警与汇报调度', 'Alarm and dispatch') },
    { id: 'high', title: say('主变高压侧', 'High-voltage side'), node: 'transformer-bay' },
    { id: 'fans', title: say('风机', 'Fans'), node: 'fans' },
    { id: 'people', title: say('现场人员', 'People on site'), node: 'people' },
    { id: 'spray', title: say('水喷雾阀', 'Spray valve'), node: 'spray-valve' },
    { id: 'pit', title: say('事故排油', 'Oil drain'), node: 'oil-pit' },
    { id: 'brigade', title: say('引导消防队', 'Guide the fire brigade') },
    {
      id: 'tank',
      title: say('变压器本体', 'The tank'),
      node: 'transformer',
      wrong: say(
        '不得靠近着火的本体。套管可能炸裂，碎片飞出30米。',
        'Keep off the burning tank: bushings burst and throw splinters 30 m.',
      ),
    },
    {
      id: 'house',
      title: say('控制楼', 'Control house'),
      node: 'control-house',
      wrong: say(
        '控制楼没有起火，此刻进楼会耽误断电和报警。',
        'The house does not burn; going in costs time.',
      ),
    },
  ],
  steps: [
    {
      id: 'report',
      title: say('报火警、报调度', 'Call fire brigade and dispatch'),
      text: say(
        '拨119，报站名、电压等级、着火设备；同时汇报调度。',
        'Call the brigade: station, voltage, what burns; tell dispatch.',
      ),
      target: 'report',
      limitS: 25,
    },
    {
      id: 'isolate',
      title: say('确认各侧断开', 'Isolate all sides'),
      text: say(
        '检查三侧开关已跳开，未跳的立即手动断开。',
        'See that all breakers have tripped, else open them by hand.',
      ),
      target: 'high',
      after: ['report'],
      limitS: 35,
      hint: say('主变上方的断路器与刀闸。', 'Breaker and disconnectors behind the transformer.'),
    },
    {
      id: 'fans',
      title: say('停风机', 'Stop the fans'),
      text: say('停冷却风机，别给火送风。', 'Stop the fans: they feed the fire.'),
      target: 'fans',
      after: ['isolate'],
      limitS: 30,
      early: say(
        '高压侧未断，先停风机会让油温更快上升。',
        'With the power still on, oil only heats faster.',
      ),
    },
    {
      id: 'people',
      title: say('撤人清点', 'Withdraw and count'),
      text: say('人员撤到上风侧50米外，清点人数。', 'Everybody 50 m upwind; count.'),
      target: 'people',
      after: ['report'],
      limitS: 60,
    },
    {
      id: 'spray',
      title: say('启动水喷雾', 'Start the spray'),
      text: say('确认断电、无人后启动水喷雾。', 'With power off and nobody near, start the spray.'),
      target: 'spray',
      after: ['isolate', 'fans', 'people'],
      limitS: 35,
      hint: say('消防红色的雨淋阀。', 'The red deluge valve.'),
      early: say(
        '带电设备喷水会触电和闪络，也可能有人还在近旁。',
        'Water on live parts flashes over, and somebody may still be near.',
      ),
    },
    {
      id: 'pit',
      title: say('开事故排油', 'Drain the oil'),
      text: say(
        '火势受控后开启排油，导入事故油池。',
        'When the fire is held, drain the oil to its pit.',
      ),
      target: 'pit',
      after: ['spray'],
      limitS: 40,
      hint: say('变压器下方的卵石坑。', 'The gravel pit below.'),
      early: say(
        '火未受控就排油，油面下降，绕组露出会复燃。',
        'Drained too early, bare windings burn again.',
      ),
    },
    {
      id: 'brigade',
      title: say('交接消防队', 'Hand over to the brigade'),
      text: say(
        '说明已断电范围、带电部位和油量。',
        'Say what is dead, what is live, how much oil.',
      ),
      target: 'brigade',
      after: ['pit'],
      limitS: 30,
    },
  ],
  bindings: [
    { node: 'fire', step: 'spray', property: 'scale', low: 0, high: 1, from: 26, to: 9 },
    { node: 'fire', step: 'pit', property: 'scale', low: 0, high: 1, from: 9, to: 0.2 },
    { node: 'spray-water', step: 'spray', property: 'scale', low: 0, high: 1, from: 0.2, to: 24 },
    {
      node: 'transformer-bay',
      step: 'isolate',
      property: 'colour',
      low: 0,
      high: 1,
      from: '#ffb0a0',
      to: '#c8f0d0',
    },
    {
      node: 'oil-pit',
      step: 'pit',
      property: 'colour',
      low: 0,
      high: 1,
      from: '#ffffff',
      to: '#8fb8e8',
    },
  ],
  scoring: { slip: 12, hint: 5, late: 6, pass: 70 },
}
