/** Ways on from the corner of maas, door to door: by metro, by bus, by bicycle, and without steps. */
import { G, KERB_X, KERB_Z, WALK_Y } from '../../models/maas/scale.ts'

type At = readonly [number, number, number]

const walk = (x: number, z: number): At => [x, WALK_Y + 0.006, z]
const road = (x: number, z: number): At => [x, G + 0.012, z]

const door = {
  id: 'door',
  title: { zh: '家门口', en: 'Your door' },
  text: {
    zh: '出门前方案已按今天的天气、拥挤度和您的偏好排好，一个码走完全程。',
    en: 'The plan follows today’s weather, crowding and what you prefer; one code opens the whole way.',
  },
  point: 0,
}

export const CORNER_WAYS = {
  kind: 'route',
  id: 'ways',
  on: 'model',
  title: { zh: '门到门出行方案', en: 'From door to door' },
  caption: {
    zh: '同一个目的地的四种走法。长度按模型比例算出，只含街角这一段。',
    en: 'Four ways to one destination. Lengths follow the model’s scale and cover this corner only.',
  },
  ways: [
    {
      id: 'metro',
      title: { zh: '步行换地铁', en: 'On foot to the metro' },
      points: [
        walk(-0.09, -0.34),
        walk(-0.09, -0.2),
        walk(-0.12, -0.08),
        walk(-0.2, -0.06),
        walk(-0.27, -0.06),
        walk(-0.38, -0.06),
      ],
      stops: [
        door,
        {
          id: 'arrow',
          title: { zh: '广场', en: 'The plaza' },
          text: {
            zh: '手机或眼镜里的蓝线指向2号口，绕开正在施工的东侧。',
            en: 'The blue line on phone or glasses points to exit 2, past the works in the east.',
          },
          point: 2,
        },
        {
          id: 'gate',
          title: { zh: '地铁闸机', en: 'Gates' },
          text: {
            zh: '同一个码过闸。下一班4分钟后到，第3节车厢较空。',
            en: 'The same code opens the gate. The next train comes in four minutes; the third car has room.',
          },
          point: 4,
        },
        {
          id: 'down',
          title: { zh: '进站', en: 'Down to the platform' },
          text: {
            zh: '换乘优惠自动计入，同一行程内公交、单车一并结算。',
            en: 'The transfer discount is counted; bus and bicycle of the same trip are settled with it.',
          },
          point: 5,
        },
      ],
    },
    {
      id: 'bus',
      title: { zh: '公交直达', en: 'By bus, without a change' },
      points: [
        walk(-0.09, -0.34),
        walk(-0.11, -0.1),
        walk(-0.13, 0.06),
        walk(-0.2, KERB_Z - 0.02),
        road(-0.24, KERB_Z + 0.028),
        road(-0.5, KERB_Z + 0.028),
      ],
      stops: [
        door,
        {
          id: 'stop',
          title: { zh: '公交站', en: 'Bus stop' },
          text: {
            zh: '72路3分钟后进站，余座11个。站牌与手机显示同一个数。',
            en: 'Bus 72 in three minutes, eleven seats free. Stop and phone show the same figure.',
          },
          point: 3,
        },
        {
          id: 'aboard',
          title: { zh: '上车', en: 'Aboard' },
          text: {
            zh: '前门扫码。若前方拥堵超过8分钟，途中会建议改乘地铁。',
            en: 'Scan at the front door. If traffic costs more than eight minutes it suggests the metro on the way.',
          },
          point: 4,
        },
        {
          id: 'away',
          title: { zh: '出发', en: 'Under way' },
          text: {
            zh: '全程26分钟，2元，比驾车少排放1.1千克二氧化碳。',
            en: '26 minutes, 2 yuan, 1.1 kg of CO₂ less than by car.',
          },
          point: 5,
        },
      ],
    },
    {
      id: 'bike',
      title: { zh: '单车接驳', en: 'By bicycle' },
      points: [
        walk(-0.09, -0.34),
        walk(-0.11, -0.1),
        walk(-0.12, 0.07),
        walk(-0.03, KERB_Z - 0.06),
        road(0.03, KERB_Z + 0.012),
        road(-0.45, KERB_Z + 0.012),
      ],
      stops: [
        door,
        {
          id: 'rack',
          title: { zh: '停放区', en: 'Bicycle rack' },
          text: {
            zh: '7辆可用，已为您预留1辆，保留5分钟。停满时不再引导到此还车。',
            en: 'Seven are free, one is kept for you for five minutes. When it is full nobody is sent here to return one.',
          },
          point: 3,
        },
        {
          id: 'lane',
          title: { zh: '非机动车道', en: 'Bicycle lane' },
          text: {
            zh: '1.6公里，8分钟。路线避开货车多的路段。',
            en: '1.6 km, eight minutes, away from streets with many lorries.',
          },
          point: 4,
        },
        {
          id: 'end',
          title: { zh: '骑行中', en: 'Riding' },
          text: {
            zh: '导航只用语音，不要求看屏幕。',
            en: 'Guidance by voice only; no screen is needed.',
          },
          point: 5,
        },
      ],
    },
    {
      id: 'care',
      title: { zh: '无障碍与长者', en: 'Without steps, with help' },
      points: [
        walk(-0.09, -0.34),
        walk(0.02, -0.26),
        walk(0.16, -0.2),
        walk(KERB_X - 0.02, -0.02),
        road(KERB_X + 0.03, -0.03),
        road(KERB_X + 0.036, 0.14),
      ],
      stops: [
        door,
        {
          id: 'ramp',
          title: { zh: '平坡路径', en: 'Level path' },
          text: {
            zh: '全程无台阶，坡度不超过5%，沿途有两处座椅。',
            en: 'No steps, at most 5 % of slope, two benches on the way.',
          },
          point: 2,
        },
        {
          id: 'bay',
          title: { zh: '一键叫车点', en: 'Taxi bay' },
          text: {
            zh: '不会用手机也可按站柱呼叫，家属可代付。无障碍车辆平均等待9分钟。',
            en: 'Press the pillar if you have no phone; family may pay. A car with a ramp takes nine minutes.',
          },
          point: 3,
        },
        {
          id: 'ride',
          title: { zh: '出发', en: 'Under way' },
          text: {
            zh: '司机端只显示上下车点，不显示行程原因。',
            en: 'The driver sees where, never why.',
          },
          point: 5,
        },
      ],
    },
  ],
}
