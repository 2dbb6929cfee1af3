/** How many may play in the arena of large-space-vr at once, and what the crew does between shows. */
import { ALARM, FINE, both, result, slider, spot, tint } from './parts.ts'

export const ARENA_CAPACITY = {
  kind: 'what-if',
  id: 'capacity',
  on: 'model',
  title: both('容量与安全间距推演', 'How many may play at once'),
  caption: both(
    '调整人数、场地、缓冲带与时延，看人均面积、两人间距、警示时间与日接待量。',
    'Change players, area, margin and latency; read space, gaps, time to warn and visitors a day.',
  ),
  inputs: [
    slider('players', both('同场人数', 'Players'), '', [6, 40, 1, 24]),
    slider('area', both('场地面积', 'Area'), 'm²', [150, 400, 10, 320]),
    slider('margin', both('边界缓冲带宽', 'Safety margin'), 'm', [0.3, 1.5, 0.1, 0.6]),
    slider('speed', both('奔走速度', 'Running speed'), 'm/s', [0.6, 2.4, 0.1, 1.2]),
    slider('latency', both('动作到画面时延', 'Motion to photon'), 'ms', [8, 60, 2, 20]),
    slider('play', both('单场时长', 'Length of a show'), 'min', [20, 50, 1, 35]),
  ],
  outputs: [
    result('width', both('场地长边（按5∶4）', 'Long side (5 to 4)'), 'm', 'sqrt(1.25 * area)', 1),
    result(
      'usable',
      both('缓冲带内可用面积', 'Area inside the margin'),
      'm²',
      'max(1, (width - 2 * margin) * (area / width - 2 * margin))',
    ),
    result('each', both('人均可用面积', 'Area for each'), 'm²', 'usable / players', 1),
    result(
      'spacing',
      both('均匀站位时的两人间距', 'Spacing, evenly spread'),
      'm',
      'sqrt(1.1547 * each)',
      2,
    ),
    result('gap', both('双方伸臂后的净距', 'Gap, arms stretched'), 'm', 'spacing - 2 * 0.75', 2),
    result(
      'offset',
      both('两人相向时的虚实偏差', 'Real and virtual apart by'),
      'mm',
      '2 * (5 + 0.4 * speed * latency)',
    ),
    result(
      'warning',
      both('相向奔走的警示时间', 'Time to warn two runners'),
      's',
      'max(0, spacing - 0.7) / (2 * speed) - latency / 1000',
      2,
    ),
    result(
      'edge',
      both('跑出缓冲带所需时间', 'Time to cross the margin'),
      's',
      'margin / speed',
      2,
    ),
    result(
      'visitors',
      both('日接待量（10小时）', 'Visitors in ten hours'),
      '',
      'floor(600 / (play + 8)) * players',
    ),
    result(
      'verdict',
      both('判定：2宽松 1可行 0超限', 'Verdict: 2 roomy, 1 fit, 0 too full'),
      '',
      'warning < 0.4 || edge < 0.3 || offset > 30 ? 0 : gap >= 2 ? 2 : 1',
    ),
  ],
  charts: [
    {
      kind: 'curve',
      title: both('警示时间随人数', 'Time to warn over players'),
      over: 'players',
      output: 'warning',
    },
    {
      kind: 'curve',
      title: both('虚实偏差随时延', 'Offset over latency'),
      over: 'latency',
      output: 'offset',
    },
  ],
  bindings: [
    { output: 'verdict', ...tint('players', [0, 1], [ALARM, '#ffffff']) },
    { output: 'edge', ...tint('arena', [0.25, 0.6], [ALARM, '#ffffff']) },
    { output: 'offset', ...tint('tracking-rig', [30, 50], ['#ffffff', ALARM]) },
  ],
  assumptions: [
    both(
      '场地按长宽5∶4；站位均匀时按六边形排布，间距＝√(1.1547×人均面积)。',
      'The arena is 5 by 4; players evenly spread stand in hexagons: spacing = √(1.1547 × area each).',
    ),
    both(
      '单臂前伸0.75米；身体外廓0.35米，警示时间算到外廓相触为止。',
      'An arm reaches 0.75 m; a body is 0.35 m from its axis, and time runs until two bodies touch.',
    ),
    both(
      '定位误差5毫米；运动预测抵去六成，偏差＝2×（误差＋0.4×速度×时延）。',
      'Tracking is true to 5 mm; prediction takes off 60 %: offset = 2 × (error + 0.4 × speed × latency).',
    ),
    both(
      '每场之间消毒与复位8分钟。限值为示例：警示0.4秒、缓冲0.3秒、偏差30毫米。',
      'Eight minutes between shows. Limits are samples: 0.4 s to warn, 0.3 s in the margin, 30 mm.',
    ),
  ],
}

export const ARENA_TOUCH = {
  kind: 'hotspots',
  id: 'touch',
  on: 'model',
  title: both('触到即所见：虚实对位看点', 'What you touch is what you see'),
  caption: both(
    '七处实体构件与它们在虚拟世界里的样子。',
    'Seven real things and what they are in the virtual world.',
  ),
  spots: [
    spot(
      'deck',
      both('起伏甲板', 'Moving deck'),
      [-0.02, 0.092, 0.3],
      both(
        '六向小幅起伏，限幅5度。船在虚拟浪上横摇多少，脚下就倾多少。',
        'It moves six ways by up to 5°: as the ship rolls on virtual waves, so does the floor.',
      ),
    ),
    spot(
      'helm',
      both('有阻力的船舵', 'Helm with resistance'),
      [0.3, 0.22, 0.2],
      both(
        '电机按舵叶受水的力给出阻力，顺流轻、横流重，一个人扳不动时要请队友帮手。',
        'A motor gives the force of water on the rudder; across the stream it takes two.',
      ),
    ),
    spot(
      'rail',
      both('可扶的栏杆', 'A rail to hold'),
      [0.39, 0.132, 0.24],
      both(
        '栏杆与虚拟船舷配准到5毫米以内，看见哪里就能扶到哪里。',
        'Registered to the virtual bulwark within 5 mm: where you see it, there it is.',
      ),
    ),
    spot(
      'crates',
      both('可搬的货箱', 'Crates to carry'),
      [-0.18, 0.13, 0.155],
      both(
        '箱内有定位标记与配重，两人合搬才抬得起，虚拟货箱随之移动。',
        'Tracked and weighted so that two must lift; the virtual crate goes with them.',
      ),
    ),
    spot(
      'fan',
      both('风与水雾', 'Wind and spray'),
      [0.47, 0.11, 0.12],
      both(
        '浪头过船首时送风并喷出水雾，由场控时间线与画面同帧触发。',
        'When a wave breaks over the bow, wind and spray come in the same frame as the picture.',
      ),
    ),
    spot(
      'camera',
      both('光学定位相机', 'Tracking cameras'),
      [-0.25, 0.53, 0.06],
      both(
        '十二台相机看头显、双手与道具上的标记，遮挡时由惯性传感器接续。',
        'Twelve cameras see headsets, hands and props; inertial sensors bridge what is hidden.',
      ),
    ),
    spot(
      'boundary',
      both('三级防碰撞边界', 'Boundary in three stages'),
      [0.5, 0.06, 0.5],
      both(
        '距边界1米起雾，0.6米见栅格，0.3米画面转为透视实景并停演。',
        'Fog at 1 m, a grid at 0.6 m; at 0.3 m the real room shows and the play stops.',
      ),
    ),
  ],
}

export const ARENA_TURNOVER = {
  kind: 'procedure',
  id: 'turnover',
  on: 'model',
  title: both('换场开演：八步检查', 'Between two shows: eight checks'),
  caption: both(
    '上一场散场，下一场24人已在候场。按顺序完成复位与安全确认。',
    'One show is over and 24 people wait for the next. Reset and make safe, in order.',
  ),
  intro: both(
    '您是场控。上一场刚结束，请在三分钟内完成换场；漏一项都不能开演。',
    'You run the floor. Turn the arena round within three minutes; no show begins with a check left out.',
  ),
  guided: false,
  limitS: 180,
  targets: [
    { id: 'desk', title: both('场控台', 'Control desk'), node: 'control-desk' },
    { id: 'deck', title: both('实体甲板', 'Deck'), node: 'physical-deck' },
    { id: 'helm', title: both('船舵', 'Helm'), node: 'steering-wheel' },
    { id: 'rig', title: both('定位桁架', 'Tracking truss'), node: 'tracking-rig' },
    { id: 'ship', title: both('虚拟沙船', 'Virtual junk'), node: 'virtual-ship' },
    { id: 'players', title: both('玩家', 'Players'), node: 'players' },
    { id: 'wipe', title: both('头显消毒', 'Wipe the headsets') },
    { id: 'start', title: both('开演', 'Start the show') },
  ],
  steps: [
    {
      id: 'stop',
      title: both('停机构', 'Stop the machines'),
      text: both(
        '在场控台确认起伏平台已回中并断开驱动。',
        'At the desk, see that the platform is level and its drive is off.',
      ),
      target: 'desk',
      limitS: 20,
      hint: both('先让会动的东西停下来。', 'First stop whatever can move.'),
    },
    {
      id: 'sweep',
      title: both('清甲板', 'Clear the deck'),
      text: both(
        '上甲板检查遗落物与湿滑处。',
        'Walk the deck: nothing left behind, nothing slippery.',
      ),
      target: 'deck',
      after: ['stop'],
      limitS: 30,
      hint: both('有人要站上去的地方。', 'Where people are going to stand.'),
      early: both(
        '驱动未断就上甲板，平台可能突然起伏。',
        'With the drive on, the platform may move under you.',
      ),
    },
    {
      id: 'helm',
      title: both('船舵回中', 'Centre the helm'),
      text: both(
        '把船舵转回中位，确认阻力电机无报警。',
        'Turn the helm to the middle; its motor shows no alarm.',
      ),
      target: 'helm',
      after: ['sweep'],
      limitS: 30,
    },
    {
      id: 'wipe',
      title: both('消毒头显', 'Wipe the headsets'),
      text: both('逐台消毒并放回充电架。', 'Wipe every headset and put it on its charger.'),
      target: 'wipe',
      after: ['stop'],
      limitS: 60,
    },
    {
      id: 'align',
      title: both('校定位', 'Check tracking'),
      text: both(
        '用标定杆扫过桁架覆盖区，误差不大于5毫米。',
        'Sweep the wand below the truss: the error is at most 5 mm.',
      ),
      target: 'rig',
      after: ['helm'],
      limitS: 40,
      hint: both('道具归位之后，定位才有基准。', 'Tracking needs the props in their places.'),
      early: both(
        '船舵还没归位就校定位，虚实会差一个舵角。',
        'With the helm astray, real and virtual differ by its angle.',
      ),
    },
    {
      id: 'scene',
      title: both('剧情复位', 'Reset the story'),
      text: both(
        '虚拟沙船回到起航位，船与甲板重合。',
        'The virtual junk returns to its mooring and lies on the deck.',
      ),
      target: 'ship',
      after: ['align'],
      limitS: 30,
    },
    {
      id: 'enter',
      title: both('请玩家入场', 'Let the players in'),
      text: both(
        '清点24人，每人试一次“停”手势。',
        'Count 24 players; each tries the sign for stop.',
      ),
      target: 'players',
      after: ['wipe', 'scene'],
      limitS: 40,
      early: both(
        '头显未消毒或场景未复位，不得放人入场。',
        'Nobody enters before headsets are wiped and the scene is reset.',
      ),
    },
    {
      id: 'start',
      title: both('开演', 'Start'),
      text: both('接通驱动，开演。', 'Switch the drive on and start.'),
      target: 'start',
      after: ['enter'],
      limitS: 20,
      early: both('还有检查没有完成。', 'Some checks are still open.'),
    },
  ],
  bindings: [
    { step: 'helm', ...tint('steering-wheel', [0, 1], ['#c9b8b4', FINE]) },
    { step: 'align', ...tint('tracking-rig', [0, 1], ['#c9b8b4', FINE]) },
    { step: 'enter', ...tint('players', [0, 1], ['#8f8c87', '#ffffff']) },
  ],
  scoring: { slip: 8, hint: 4, late: 5, pass: 70 },
}
