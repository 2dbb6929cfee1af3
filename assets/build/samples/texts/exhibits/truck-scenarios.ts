/** Scenarios of the latest version of the truck's software, at the places of port-truck-test. */
import { CROSS_X, DUMMY_X, G, LANE_Z } from '../../models/port-truck-test/scale.ts'

const spot = (
  id: string,
  zh: string,
  en: string,
  textZh: string,
  textEn: string,
  at: readonly [number, number, number],
) => ({
  id,
  title: { zh, en },
  text: { zh: textZh, en: textEn },
  at,
})

export const TRUCK_SCENARIOS = {
  kind: 'hotspots',
  id: 'scenarios',
  on: 'model',
  title: { zh: '版本V4.2场景判定', en: 'Verdicts on version 4.2' },
  caption: {
    zh: '八类场景、每类仿真400次，实车各复现20次。判定附条款与证据编号。',
    en: 'Eight kinds of scenario, 400 runs each and 20 repeated on the real truck. Each verdict names clause and evidence.',
  },
  spots: [
    spot(
      'dummy',
      '行人横穿（遮挡）',
      'Pedestrian from cover',
      '仿真通过396/400，实车20/20。4次失败为雾天识别晚0.3秒，已转回归集。',
      '396 of 400, real 20 of 20. Four failed in fog, 0.3 s late; added to the regression set.',
      [DUMMY_X, G + 0.03, LANE_Z + 0.045],
    ),
    spot(
      'stalled',
      '前方静止集卡',
      'Stalled truck ahead',
      '400/400、20/20。最小剩余距离4.1米，要求3米。',
      '400 of 400, 20 of 20. Least distance left 4.1 m, 3 m wanted.',
      [0.4, G + 0.035, LANE_Z + 0.024],
    ),
    spot(
      'cones',
      '施工绕行',
      'Round the works',
      '392/400。锥桶被吹倒时路径摆动，判“限速15后通过”。',
      '392 of 400. With cones blown over it weaves: passed at 15 km/h only.',
      [0.325, G + 0.02, 0.045],
    ),
    spot(
      'crossing',
      '路口与人工驾驶抢行',
      'Driven truck cuts in',
      '388/400。对方不打灯切入时让行偏晚，未通过，下一版重测。',
      '388 of 400. Yields late when the other does not signal: failed, to be repeated.',
      [CROSS_X, G + 0.02, -0.03],
    ),
    spot(
      'crane',
      '场桥下对位',
      'Below the yard crane',
      '定位偏差均值2.8厘米，最大6.1厘米，要求7厘米以内，通过。',
      'Off by 2.8 cm on average, 6.1 at most, 7 allowed. Passed.',
      [-0.13, G + 0.05, -0.13],
    ),
    spot(
      'fog',
      '浓雾与逆光',
      'Fog and glare',
      '能见度35米时自动降到12公里每小时，识别不丢失，通过。',
      'At 35 m of sight it slows to 12 km/h and loses nothing. Passed.',
      [0.26, G + 0.065, 0.36],
    ),
    spot(
      'wet',
      '湿滑制动',
      'Braking on wet ground',
      '附着0.32，30公里每小时停车距离18.4米，仿真偏差3%，采信。',
      'Grip 0.32, 18.4 m from 30 km/h; simulation off by 3 %, credible.',
      [-0.03, G + 0.02, 0.33],
    ),
    spot(
      'takeover',
      '远程接管',
      'Remote takeover',
      '接管请求到车辆响应平均0.8秒，网络中断时9秒内靠边停车，通过。',
      'From request to response 0.8 s; without network it pulls over within 9 s. Passed.',
      [-0.38, G + 0.12, 0.42],
    ),
  ],
}
