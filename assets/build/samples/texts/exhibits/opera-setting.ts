/** The stage that the audience sets together, and what to look at in the play of opera-stage. */
import { both, spot } from './parts.ts'

const piece = (
  id: string,
  title: ReturnType<typeof both>,
  shape: string,
  colour: string,
  sizeM: readonly [number, number, number],
) => ({ id, title, shape, colour, sizeM })

/** Table and two chairs, as every play begins. */
const CUSTOMARY = (
  [
    ['table', 0, -1, 0],
    ['chair', -1.5, -1, 0],
    ['chair', 1.5, -1, 0],
    ['screen', 0, -3.5, 0],
    ['lantern', -5, 3, 0],
    ['lantern', 5, 3, 0],
  ] as const
).map(([name, x, z, turnDeg]) => ({ piece: name, at: [x, z], turnDeg }))

export const OPERA_SETTING = {
  kind: 'table',
  id: 'setting',
  title: both('共摆戏台：换景与投票', 'Set the stage together, and vote'),
  caption: both(
    '从一桌二椅出发，大家一起摆出“夜渡”的景，再为写法投票；可撤回自己的上一步。',
    'From a table and two chairs set “Crossing by Night” together, then vote; undo your own last step.',
  ),
  sizeM: [14, 10],
  gridM: 0.5,
  ground: '#b08a63',
  areas: [
    {
      title: both('后台', 'Backstage'),
      colour: '#8a6a4c',
      corners: [
        [-7, -5],
        [7, -5],
        [7, -4],
        [-7, -4],
      ],
    },
    {
      title: both('圆台口', 'Round front'),
      colour: '#c29b70',
      corners: [
        [-3, 2],
        [3, 2],
        [2.5, 4],
        [1.2, 5],
        [-1.2, 5],
        [-2.5, 4],
      ],
    },
    {
      title: both('左侧水面', 'Water at the left'),
      colour: '#93b4c0',
      corners: [
        [-7, 2.5],
        [-3.5, 2.5],
        [-3, 5],
        [-7, 5],
      ],
    },
    {
      title: both('右侧水面', 'Water at the right'),
      colour: '#93b4c0',
      corners: [
        [7, 2.5],
        [3.5, 2.5],
        [3, 5],
        [7, 5],
      ],
    },
  ],
  palette: [
    piece('table', both('一桌', 'Table'), 'block', '#b5402f', [1.5, 0.9, 1]),
    piece('chair', both('椅', 'Chair'), 'block', '#c95a45', [0.6, 1.1, 0.6]),
    piece('screen', both('屏风', 'Screen'), 'slab', '#e6ddcc', [4, 2.4, 0.5]),
    piece('boat', both('小舟', 'Boat'), 'bridge', '#8a6a4c', [3.5, 0.9, 1.2]),
    piece('bridge', both('断桥', 'Bridge'), 'bridge', '#ddd6c9', [4, 1.4, 1.4]),
    piece('pavilion', both('凉亭', 'Pavilion'), 'house', '#7d4036', [2, 2.6, 2]),
    piece('plum', both('梅树', 'Plum tree'), 'tree', '#c98d8a', [1.2, 2.2, 1.2]),
    piece('bamboo', both('竹', 'Bamboo'), 'tree', '#7d8f72', [0.8, 2.8, 0.8]),
    piece('lantern', both('灯柱', 'Lantern'), 'tower', '#e2a33f', [0.4, 2, 0.4]),
    piece('rock', both('湖石', 'Rock'), 'block', '#9aa0a0', [1, 1.2, 0.8]),
  ],
  things: CUSTOMARY,
  options: [
    {
      id: 'bare',
      title: both('写意：一桌二椅', 'Bare: table and chairs'),
      text: both('景在演员身上。', 'The scenery is in the acting.'),
    },
    {
      id: 'water',
      title: both('夜渡：舟与灯', 'By night: boat and lanterns'),
      text: both('转台当船，灯影当水。', 'The turning stage is the boat.'),
    },
    {
      id: 'garden',
      title: both('园林：亭与梅', 'Garden: pavilion and plum'),
      text: both('适合重逢的结局。', 'Fits the ending “Together”.'),
    },
  ],
}

export const OPERA_SLEEVES = {
  kind: 'hotspots',
  id: 'sleeves',
  on: 'model',
  title: both('一抛一收：看什么', 'What to look at'),
  caption: both('身段、场面与戏台的七处看点。', 'Seven places: gesture, music and stage.'),
  spots: [
    spot(
      'raised',
      both('扬袖', 'The raised sleeve'),
      [0.15, 0.32, 0.13],
      both(
        '力从肩到肘到腕，袖子晚三分之一拍才到顶点；解算时保留这段迟滞。',
        'From shoulder to wrist; the cloth comes a third of a beat later, and so it does here.',
      ),
    ),
    spot(
      'trailing',
      both('垂袖', 'The trailing sleeve'),
      [-0.17, 0.17, 0.15],
      both(
        '袖尾贴地画圆，表示迟疑。布料与台面的摩擦按真丝实测。',
        'Its end draws a circle on the floor: she hesitates. Friction is that of real silk.',
      ),
    ),
    spot(
      'face',
      both('眼神', 'Eyes'),
      [0, 0.325, 0.145],
      both(
        '虚拟角色的视线落在您入座的位置：您换了座，她的眼神也跟着换。',
        'Her gaze falls on your seat; change it and her eyes follow.',
      ),
    ),
    spot(
      'revolve',
      both('转台', 'Turning stage'),
      [0, 0.145, 0.23],
      both(
        '转一周为一更。换景时停转，由观众摆设。',
        'One turn is one watch of the night; it stops while the house sets the scene.',
      ),
    ),
    spot(
      'door',
      both('出将入相', 'The two doors'),
      [-0.18, 0.24, -0.3],
      both(
        '左出右入。数字角色只从门里来，回到门里去，不凭空出现。',
        'Out at the left, in at the right: no character appears from nowhere.',
      ),
    ),
    spot(
      'band',
      both('场面', 'Musicians'),
      [-0.2, 0.17, -0.04],
      both(
        '鼓板领奏。观众选择时，智能体按板式循环过门，至多等八小节。',
        'The clapper leads. While you choose the passage is repeated, eight bars at most.',
      ),
    ),
    spot(
      'role',
      both('带角色入座', 'A seat with a role'),
      [-0.1, 0.18, 0.2],
      both(
        '领到角色的观众可走到台口。站位、手势都算台词，误触不计。',
        'With a role one may come to the edge. Place and gesture count as words.',
      ),
    ),
  ],
}
