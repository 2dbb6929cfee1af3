/** A riverside block to be laid out together, on the table of city-hub. */
const bilingual = (zh: string, en: string) => ({ zh, en })
type Extent = readonly [number, number, number]

const piece = (
  id: string,
  title: ReturnType<typeof bilingual>,
  shape: string,
  colour: string,
  sizeM: Extent,
) => ({ id, title, shape, colour, sizeM })

const things = (
  [
    ['housing', -85, -55, 0],
    ['housing', -55, -55, 0],
    ['housing', -25, -55, 0],
    ['tower', 95, -50, 0],
    ['hall', 50, -50, 0],
    ['shops', 0, -15, 0],
    ['shops', 40, -15, 0],
    ['park', -65, -10, 0],
    ['tree', -85, -10, 0],
    ['tree', -75, 0, 0],
    ['tree', -60, -20, 0],
    ['tree', -45, 0, 0],
    ['bridge', 0, 45, 90],
    ['jetty', -60, 35, 0],
  ] as const
).map(([name, x, z, turnDeg]) => ({ piece: name, at: [x, z], turnDeg }))

export const RIVERSIDE_TABLE = {
  kind: 'table',
  id: 'riverside',
  title: bilingual('滨江街坊共创沙盘', 'Riverside block, laid out together'),
  caption: bilingual(
    '240×150米的滨江街坊：大家一起摆放住宅、公园、码头与桥，再为方案投票。',
    'A riverside block of 240 by 150 metres: place housing, parks, jetties and bridges together, then vote.',
  ),
  sizeM: [240, 150],
  gridM: 5,
  ground: '#cfc8bb',
  areas: [
    {
      title: bilingual('江面', 'River'),
      colour: '#93b4c0',
      corners: [
        [-120, 26],
        [-60, 20],
        [0, 24],
        [60, 32],
        [120, 28],
        [120, 64],
        [60, 68],
        [0, 60],
        [-60, 56],
        [-120, 62],
      ],
    },
    {
      title: bilingual('滨江绿带', 'Green along the river'),
      colour: '#b9c0a6',
      corners: [
        [-120, 12],
        [-60, 6],
        [0, 10],
        [60, 18],
        [120, 14],
        [120, 28],
        [60, 32],
        [0, 24],
        [-60, 20],
        [-120, 26],
      ],
    },
    {
      title: bilingual('云桥路', 'Yunqiao Road'),
      colour: '#a39c90',
      corners: [
        [-120, -37],
        [120, -37],
        [120, -29],
        [-120, -29],
      ],
    },
    {
      title: bilingual('支路', 'Side street'),
      colour: '#a39c90',
      corners: [
        [15, -75],
        [22, -75],
        [22, 8],
        [15, 7],
      ],
    },
  ],
  palette: [
    piece('housing', bilingual('住宅', 'Housing'), 'block', '#d6c7ae', [20, 24, 14]),
    piece('tower', bilingual('塔楼', 'Tower'), 'tower', '#d9cdb8', [18, 48, 18]),
    piece('shops', bilingual('商铺', 'Shops'), 'house', '#c98d6b', [24, 10, 12]),
    piece('hall', bilingual('文化馆', 'Culture hall'), 'house', '#d8b56c', [34, 18, 24]),
    piece('park', bilingual('公园', 'Park'), 'slab', '#8fa873', [50, 1.6, 30]),
    piece('tree', bilingual('树', 'Tree'), 'tree', '#6f8f5c', [9, 12, 9]),
    piece('jetty', bilingual('码头', 'Jetty'), 'slab', '#8a6a4c', [12, 2.4, 26]),
    piece('bridge', bilingual('步行桥', 'Footbridge'), 'bridge', '#e8e2d6', [60, 12, 8]),
    piece('plaza', bilingual('广场', 'Plaza'), 'slab', '#d2b48c', [26, 1.2, 26]),
  ],
  things,
  options: [
    { id: 'park-first', title: bilingual('公园优先', 'Park first') },
    { id: 'homes-first', title: bilingual('住宅优先', 'Homes first') },
    { id: 'market-first', title: bilingual('市集优先', 'Market first') },
    { id: 'keep-as-is', title: bilingual('保持现状', 'Leave as it is') },
  ],
}
