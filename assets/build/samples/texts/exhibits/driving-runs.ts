/** Runs of the car under test: a person steps out, and three scenes to drive through. */
import { both, result, slider, tint } from './parts.ts'

export const DRIVING_VERDICT = {
  kind: 'what-if',
  id: 'verdict',
  on: 'model',
  title: both('行人突入：制动判定', 'A person steps out: the verdict'),
  caption: both(
    '设定车速、出现距离、系统时延与路面，判定这一次测试通过与否。',
    'Set speed, distance, latency and road; the rule says whether this run passes.',
  ),
  inputs: [
    slider('speed', both('车速', 'Speed'), 'km/h', [20, 80, 1, 50]),
    slider('distance', both('行人出现时的距离', 'Distance when seen'), 'm', [8, 70, 1, 34]),
    slider('sense', both('感知确认时延', 'Time to perceive'), 'ms', [50, 1200, 10, 300]),
    slider('actuate', both('制动建立时延', 'Time to build up braking'), 'ms', [80, 600, 10, 200]),
    slider('grip', both('路面附着系数', 'Grip of the road'), '', [0.2, 0.9, 0.05, 0.75]),
    slider('slope', both('坡度（上坡为正）', 'Slope, uphill positive'), '%', [-8, 8, 1, 0]),
  ],
  outputs: [
    result('v', both('车速', 'Speed'), 'm/s', 'speed / 3.6', 1),
    result('ttc', both('碰撞时间', 'Time to collision'), 's', 'distance / v', 2),
    result(
      'blind',
      both('时延内驶过', 'Driven before braking'),
      'm',
      'v * (sense + actuate) / 1000',
      1,
    ),
    result(
      'decel',
      both('可用减速度', 'Deceleration'),
      'm/s²',
      'min(9.8, 9.81 * (grip + slope / 100))',
      1,
    ),
    result('braking', both('制动距离', 'Braking distance'), 'm', 'v ** 2 / (2 * decel)', 1),
    result('stopping', both('停车总距离', 'Distance to a stop'), 'm', 'blind + braking', 1),
    result('margin', both('停车余量', 'Margin left'), 'm', 'distance - stopping', 1),
    result(
      'impact',
      both('碰撞速度', 'Speed at impact'),
      'km/h',
      '3.6 * sqrt(max(0, v ** 2 - 2 * decel * max(0, distance - blind)))',
      1,
    ),
    result(
      'safe_speed',
      both('此距离下的安全车速', 'Safe speed here'),
      'km/h',
      '3.6 * decel * (sqrt(((sense + actuate) / 1000) ** 2 + 2 * max(0, distance - 2) / decel) - (sense + actuate) / 1000)',
    ),
    result(
      'verdict',
      both('判定：2通过 1边缘 0不通过', 'Verdict: 2 pass, 1 marginal, 0 fail'),
      '',
      'margin >= 2 ? 2 : impact <= 0 ? 1 : 0',
    ),
  ],
  charts: [
    {
      kind: 'curve',
      title: both('碰撞速度随车速', 'Impact over speed'),
      over: 'speed',
      output: 'impact',
    },
    {
      kind: 'curve',
      title: both('停车余量随感知时延', 'Margin over time to perceive'),
      over: 'sense',
      output: 'margin',
    },
  ],
  bindings: [
    { output: 'margin', ...tint('vehicle-under-test', [0, 2], ['#ff6a50', '#ffffff']) },
    { output: 'impact', ...tint('cyclist', [0, 20], ['#ffffff', '#e2472f']) },
    { output: 'decel', ...tint('road-markings', [2, 7], ['#8fb7e6', '#ffffff']) },
  ],
  assumptions: [
    both(
      '匀速驶来，时延内不减速，之后以恒定减速度制动：停车总距离＝v·t＋v²／(2a)。',
      'Steady speed, no braking during the delays, then constant deceleration: v·t + v²/(2a).',
    ),
    both(
      '减速度＝重力加速度×（附着系数＋坡度），不超过9.8米/秒²；行人静止于车道中。',
      'Deceleration = g × (grip + slope), at most 9.8 m/s²; the person stands in the lane.',
    ),
    both(
      '通过：停车余量不小于2米；边缘：停住但余量不足；不通过：发生碰撞。限值为示例规则。',
      'Pass: 2 m or more are left. Marginal: it stops with less. Fail: it hits. A sample rule.',
    ),
    both(
      '附着系数参考：干沥青0.75，湿沥青0.5，积雪0.25。',
      'Grip for orientation: dry asphalt 0.75, wet 0.5, snow 0.25.',
    ),
  ],
}

/** A little above the road, and above the deck of the viaduct; see models/driving-test/scale.ts. */
const ROAD_Y = 0.06
const DECK_Y = 0.17
const road = (x: number, z: number) => [x, ROAD_Y, z] as const
const deck = (x: number, z: number) => [x, DECK_Y, z] as const
/** The circle of the roundabout; 0 is its south, a quarter its east. */
const around = (quarters: number) =>
  road(0.38 + Math.sin(quarters * 1.5708) * 0.1, 0.33 + Math.cos(quarters * 1.5708) * 0.1)

const stop = (point: number, id: string, title: object, text: object) => ({
  id,
  title,
  text,
  point,
})

export const DRIVING_RUNS = {
  kind: 'route',
  id: 'runs',
  on: 'model',
  title: both('三条测试行程', 'Three test runs'),
  caption: both(
    '沿被测车辆的行驶轨迹走一遍，逐点看判定条款。',
    'Follow the car under test and read the rule that is judged at each place.',
  ),
  ways: [
    {
      id: 'crossing',
      title: both('信控路口：行人突入', 'Crossing: a person steps out'),
      points: [
        road(-0.035, 0.52),
        road(-0.035, 0.3),
        road(-0.035, 0.15),
        road(-0.035, 0.02),
        road(-0.035, -0.15),
        road(-0.035, -0.28),
      ],
      stops: [
        stop(
          0,
          'start',
          both('起步', 'Start'),
          both(
            '以50千米/时匀速驶向路口，记录相机与雷达首次检出目标的时刻。',
            'At 50 km/h towards the crossing; when camera and radar first see something is recorded.',
          ),
        ),
        stop(
          2,
          'line',
          both('停止线', 'Stop line'),
          both(
            '判定：人行横道有人时须在停止线前停稳，余量不小于2米。',
            'Judged: with people on the crossing it stops before the line, 2 m or more to spare.',
          ),
        ),
        stop(
          4,
          'far',
          both('出口人行横道', 'Far crossing'),
          both(
            '判定：绿灯末期进入路口的骑行者，须让行且不急刹。',
            'Judged: it gives way to a late cyclist, without braking hard.',
          ),
        ),
        stop(
          5,
          'report',
          both('出具证据', 'Evidence'),
          both(
            '截取前后10秒的传感器画面与轨迹，签名后写入报告。',
            'Ten seconds of pictures and tracks on either side are signed into the report.',
          ),
        ),
      ],
    },
    {
      id: 'merge',
      title: both('高架：汇入与变道', 'Viaduct: merging'),
      points: [
        deck(-0.52, -0.312),
        deck(-0.3, -0.302),
        deck(-0.1, -0.297),
        deck(0.12, -0.335),
        deck(0.3, -0.338),
        deck(0.52, -0.35),
      ],
      stops: [
        stop(
          0,
          'join',
          both('汇入点', 'Joining'),
          both(
            '判定：汇入后与后车的时距不小于1.5秒。',
            'Judged: the car behind is left at least 1.5 s.',
          ),
        ),
        stop(
          2,
          'gap',
          both('寻找间隙', 'Looking for a gap'),
          both(
            '间隙随邻车行为变化，由行为模型驱动，同一参数可复现。',
            'Gaps change with the behaviour of others; the same parameters give the same run.',
          ),
        ),
        stop(
          5,
          'leave',
          both('驶离', 'Leaving'),
          both(
            '判定：变道横向加速度不大于2米/秒²。',
            'Judged: changing lanes takes at most 2 m/s² sideways.',
          ),
        ),
      ],
    },
    {
      id: 'roundabout',
      title: both('环岛：让行博弈', 'Roundabout: who gives way'),
      points: [
        road(0.55, 0.31),
        road(0.5, 0.312),
        around(1.2),
        around(1.6),
        around(2),
        around(2.4),
        around(2.8),
        around(3.2),
        around(3.6),
        road(0.362, 0.46),
        road(0.362, 0.55),
      ],
      stops: [
        stop(
          0,
          'enter',
          both('入口让行线', 'Give-way line'),
          both(
            '判定：环内有车时须等待，等待超过8秒计为过于保守。',
            'Judged: it waits for cars in the ring; more than 8 s counts as timid.',
          ),
        ),
        stop(
          5,
          'ring',
          both('环内行驶', 'In the ring'),
          both(
            '三辆环内车由不同性格的行为模型驾驶：礼让、普通、抢行。',
            'Three cars in the ring are polite, ordinary and pushy.',
          ),
        ),
        stop(
          10,
          'exit',
          both('南侧出口', 'South exit'),
          both(
            '判定：出环前开启右转向灯不少于3秒。',
            'Judged: the right indicator is on for at least 3 s.',
          ),
        ),
      ],
    },
  ],
}
