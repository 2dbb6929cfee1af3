/** How fast a crew is, how it sets off, and what of the dragon-boat model can be felt. */
import { FINE, both, result, slider, spot, tint } from './parts.ts'

export const BOAT_CREW = {
  kind: 'what-if',
  id: 'crew',
  on: 'model',
  title: both('合拍与船速推演', 'Rhythm and speed'),
  caption: both(
    '人数、桨频、桨力与合拍程度怎样变成船速，一天又能接待多少人。',
    'How paddlers, rate, force and rhythm become speed, and how many can come in a day.',
  ),
  inputs: [
    slider('paddlers', both('每船划手', 'Paddlers in a boat'), '', [4, 10, 2, 10]),
    slider('rate', both('桨频', 'Stroke rate'), '/min', [40, 100, 2, 70]),
    slider('force', both('平均桨力', 'Mean force of a stroke'), 'N', [40, 200, 5, 100]),
    slider('length', both('拉桨行程', 'Length of a stroke'), 'm', [0.6, 1.3, 0.05, 0.95]),
    slider('sync', both('合拍程度', 'Rhythm'), '%', [40, 100, 1, 78]),
    slider('distance', both('赛程', 'Distance'), 'm', [100, 500, 50, 200]),
    slider('races', both('每场趟数', 'Runs in a show'), '', [1, 6, 1, 3]),
    slider('pause', both('换场时间', 'Between shows'), 'min', [5, 20, 1, 8]),
  ],
  outputs: [
    result('each', both('单人功率', 'Power of one'), 'W', 'force * length * rate / 60'),
    result(
      'power',
      both('有效推进功率', 'Power that drives'),
      'W',
      'paddlers * each * 0.65 * sync / 100',
    ),
    result('wetted', both('浸湿面积', 'Wetted area'), 'm²', '4.5 + 0.25 * paddlers', 1),
    result(
      'speed',
      both('船速', 'Speed'),
      'm/s',
      'pow(2 * power / (1000 * 0.0045 * wetted), 1 / 3)',
      2,
    ),
    result('time', both('单趟用时', 'Time of a run'), 's', 'distance / speed', 1),
    result('strokes', both('单趟桨数', 'Strokes in a run'), '', 'ceil(time * rate / 60)'),
    result(
      'energy',
      both('单趟人均耗能', 'Energy of one in a run'),
      'kcal',
      'each * time / 0.2 / 4184',
      1,
    ),
    result('show', both('单场时长', 'Length of a show'), 'min', '15 + races * (time / 60 + 3)', 1),
    result(
      'visitors',
      both('两船日接待（12小时）', 'Visitors of two boats in 12 h'),
      '',
      'floor(12 * 60 / (show + pause)) * 2 * (paddlers + 2)',
    ),
    result(
      'lost',
      both('因不合拍多用', 'Lost for want of rhythm'),
      's',
      'time * (1 - pow(sync / 100, 1 / 3))',
      1,
    ),
  ],
  charts: [
    {
      kind: 'curve',
      title: both('单趟用时随合拍程度', 'Time over rhythm'),
      over: 'sync',
      output: 'time',
    },
    {
      kind: 'curve',
      title: both('船速随桨频', 'Speed over stroke rate'),
      over: 'rate',
      output: 'speed',
    },
  ],
  bindings: [
    { output: 'lost', ...tint('paddles-1', [2, 10], ['#ffffff', '#ff6a50']) },
    { output: 'speed', node: 'boat-1', property: 'lift', low: 2, high: 4.5, from: 0, to: 0.012 },
    { output: 'time', ...tint('finish-gate', [55, 75], [FINE, '#ffffff']) },
    { output: 'speed', node: 'sun', property: 'lift', low: 2, high: 4.5, from: -0.06, to: 0.04 },
  ],
  assumptions: [
    both(
      '单人功率＝桨力×行程×桨频；六成五转为推进，再乘合拍程度。',
      'Power of one = force × length × rate; 65 % of it drives, times rhythm.',
    ),
    both(
      '匀速时推进功率＝½·ρ·C·S·v³：ρ取1000千克/立方米，C取0.0045，S为浸湿面积。',
      'At steady speed power = ½·ρ·C·S·v³ with ρ = 1000 kg/m³, C = 0.0045, S the wetted area.',
    ),
    both(
      '人体效率取20%；起航加速、风与流未计。',
      'The body works at 20 %; the start, wind and current are left out.',
    ),
    both(
      '每场教学与穿戴15分钟，每趟另加3分钟准备；均为示例取值。',
      'Fifteen minutes to dress and learn, three more for each run: sample values.',
    ),
  ],
}

export const BOAT_START = {
  kind: 'procedure',
  id: 'start',
  on: 'model',
  title: both('全队起航：从登船到第一桨', 'Setting off: from boarding to the first stroke'),
  caption: both(
    '教练带十二人完成登船、系带、对位与起桨，共八步。',
    'A coach takes twelve people through boarding, belts, registration and the start: eight steps.',
  ),
  intro: both(
    '红舟船员已换好背心。请按安全要求带他们登船并发出起桨口令。',
    'The crew of the red boat is dressed. Bring it aboard safely and give the start.',
  ),
  guided: true,
  limitS: 240,
  targets: [
    { id: 'room', title: both('穿戴区', 'Fitting place'), node: 'crew-room' },
    { id: 'platform', title: both('运动平台', 'Motion platform'), node: 'motion-platform' },
    { id: 'boat', title: both('红舟', 'Red boat'), node: 'boat-1' },
    { id: 'paddles', title: both('水阻桨', 'Paddles'), node: 'paddles-1' },
    { id: 'sensors', title: both('定位与送风', 'Tracking and wind'), node: 'sensors' },
    { id: 'gate', title: both('终点牌楼', 'Finish'), node: 'finish-gate' },
    {
      id: 'rival',
      title: both('蓝舟', 'Blue boat'),
      node: 'boat-2',
      wrong: both(
        '蓝舟是虚拟对手，碰不到；请看自己的船。',
        'The blue boat is virtual; look after your own.',
      ),
    },
    { id: 'belts', title: both('查安全带', 'Check the belts') },
    { id: 'call', title: both('起桨口令', 'Call the start') },
  ],
  steps: [
    {
      id: 'count',
      title: both('点名与告知', 'Count and brief'),
      text: both(
        '在穿戴区点清12人，告知急停手势与禁忌。',
        'Count twelve at the fitting place; show the sign for stop.',
      ),
      target: 'room',
      limitS: 40,
    },
    {
      id: 'lock',
      title: both('平台回中锁止', 'Lock the platform'),
      text: both('确认平台水平并机械锁止。', 'The platform is level and mechanically locked.'),
      target: 'platform',
      limitS: 40,
      hint: both('上船之前，船不能动。', 'Before boarding the boat must be still.'),
    },
    {
      id: 'board',
      title: both('两两登船', 'Board in pairs'),
      text: both('自船中向两端成对登船，重心不偏。', 'Board in pairs from the middle to the ends.'),
      target: 'boat',
      after: ['count', 'lock'],
      limitS: 60,
      early: both(
        '平台未锁或人数未清就登船，可能踏空。',
        'Unlocked or uncounted, somebody may step into the gap.',
      ),
    },
    {
      id: 'belts',
      title: both('系快解安全带', 'Fasten belts'),
      text: both('逐人试拉并试一次快解。', 'Pull each belt and try its release once.'),
      target: 'belts',
      after: ['board'],
      limitS: 45,
    },
    {
      id: 'register',
      title: both('头显对位', 'Register'),
      text: both(
        '看定位状态：24个标记全绿，虚实偏差不大于2厘米。',
        'Tracking is green for all; real and virtual agree within 2 cm.',
      ),
      target: 'sensors',
      after: ['belts'],
      limitS: 40,
      early: both(
        '还没坐稳就对位，坐标会错一排。',
        'Registered before they sit, everyone is a row off.',
      ),
    },
    {
      id: 'dip',
      title: both('试三桨', 'Three strokes'),
      text: both(
        '空拉三桨，检查阻力与左右。',
        'Three light strokes: check resistance, left and right.',
      ),
      target: 'paddles',
      after: ['belts'],
      limitS: 40,
    },
    {
      id: 'free',
      title: both('解锁平台', 'Unlock the platform'),
      text: both(
        '举手示意，解除锁止，平台缓启。',
        'Raise a hand, unlock; the platform starts softly.',
      ),
      target: 'platform',
      after: ['register', 'dip'],
      limitS: 30,
      early: both(
        '未对位就解锁，画面与体感不一致，最易眩晕。',
        'Unlocked before registration, what one sees and feels differ: that makes sick.',
      ),
    },
    {
      id: 'call',
      title: both('起桨', 'Start'),
      text: both('“预备——划！”鼓手给第一鼓。', '“Ready — go!” The drummer beats once.'),
      target: 'call',
      after: ['free'],
      limitS: 20,
      early: both('还没准备好，不能起桨。', 'Not ready yet.'),
    },
  ],
  bindings: [
    { step: 'register', ...tint('sensors', [0, 1], ['#ffffff', FINE]) },
    { node: 'boat-1', step: 'free', property: 'lift', low: 0, high: 1, from: 0, to: 0.012 },
    { step: 'call', ...tint('finish-gate', [0, 1], ['#b9b2ab', '#ffffff']) },
  ],
  scoring: { slip: 10, hint: 5, late: 5, pass: 70 },
}

export const BOAT_TOUCH = {
  kind: 'hotspots',
  id: 'touch',
  on: 'model',
  title: both('手上、身下、耳边', 'In the hands, below, around'),
  caption: both('七处触感与声音装置。', 'Seven places that are felt and heard.'),
  spots: [
    spot(
      'paddle',
      both('水阻桨', 'Paddle'),
      [0.02, 0.175, 0.335],
      both(
        '阻力随桨叶速度平方上升，入水慢则轻、拉得快则重，与真桨相差不到5%。',
        'Resistance grows with the square of the blade’s speed, within 5 % of the real one.',
      ),
    ),
    spot(
      'seat',
      both('座板传鼓', 'Drum in the seat'),
      [-0.12, 0.205, 0.27],
      both(
        '鼓点由激振器打进船体，闭上眼也知道何时下桨。',
        'Exciters beat the hull: with closed eyes one knows when to dip.',
      ),
    ),
    spot(
      'drum',
      both('鼓手', 'Drummer'),
      [0.19, 0.235, 0.27],
      both(
        '鼓面有传感器，鼓手的节奏就是全队看见的光点。',
        'The drum is sensed: its beat is the light that everyone follows.',
      ),
    ),
    spot(
      'legs',
      both('六自由度平台', 'Motion platform'),
      [-0.02, 0.1, 0.345],
      both(
        '六支电动缸，俯仰横摇限幅8度。左右不齐，船就真的往一边倾。',
        'Six electric legs, 8° at most: out of step, the boat truly leans.',
      ),
    ),
    spot(
      'wind',
      both('迎面风与水雾', 'Wind and spray'),
      [0.49, 0.2, 0.27],
      both(
        '风速等于船速，前排桨入水时喷一次雾。',
        'Wind as fast as the boat; a puff of spray when the front row dips.',
      ),
    ),
    spot(
      'steer',
      both('梢舵', 'Steering oar'),
      [-0.4, 0.16, 0.3],
      both(
        '舵手站着掌舵，舵压随船速增大，偏航由全队合力算出。',
        'The steersman stands; pressure grows with speed, yaw follows from all forces.',
      ),
    ),
    spot(
      'lane',
      both('三条真实航道', 'Three real lanes'),
      [-0.45, 0.11, -0.13],
      both(
        '江湾、湖心、古镇河道均由激光扫描重建，浪高随当日风速可调。',
        'Bay, lake and canal are scanned; waves follow a chosen wind.',
      ),
    ),
  ],
}
