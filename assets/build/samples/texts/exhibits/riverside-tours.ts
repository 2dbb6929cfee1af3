/** Two tours along the bank of the riverside-guide model: one of its past, one without steps. */
import { along, bankZ, LOW, TOP } from '../../models/riverside-guide/scale.ts'
import { both } from './parts.ts'

type At = readonly [number, number, number]

/** A little above promenade and boardwalk, so that the line is seen. */
const walk = (x: number, z: number): At => [x, TOP + 0.006, z]
const boards = (x: number): At => [x, LOW + 0.006, bankZ(x) + 0.085]

/** Past the tree pits, behind the kiosk and below the crane's portal. */
const PROMENADE: readonly At[] = [
  ...along(-0.072, -0.5, -0.2, TOP + 0.006),
  ...along(-0.1, -0.05, 0.36, TOP + 0.006),
  walk(0.42, bankZ(0.42) - 0.03),
]

export const RIVERSIDE_TOURS = {
  kind: 'route',
  id: 'tours',
  on: 'model',
  title: both('两条导览线路', 'Two tours'),
  caption: both(
    '一条讲煤码头怎样变成江岸，一条全程无台阶。步行时间不含停留。',
    'One tells how a coal wharf became a riverside, one has no steps. Times leave out the stops.',
  ),
  ways: [
    {
      id: 'wharf',
      title: both('煤码头往事', 'The old coal wharf'),
      points: [
        walk(-0.25, -0.31),
        walk(-0.262, -0.06),
        walk(-0.25, 0.06),
        walk(-0.28, bankZ(-0.28) - 0.09),
        walk(-0.2, bankZ(-0.2) - 0.02),
        boards(-0.18),
        boards(-0.06),
        boards(0.1),
        boards(0.3),
        [0.36, LOW + 0.006, 0.205] as const,
        [0.395, LOW + 0.006, 0.18] as const,
        walk(0.395, 0.09),
        walk(0.34, bankZ(0.34) - 0.03),
        walk(0.28, bankZ(0.28) - 0.03),
      ],
      stops: [
        {
          id: 'silos',
          title: both('煤仓展廊', 'Silo gallery'),
          text: both(
            '四座煤仓原样保留，漏斗就在头顶。眼镜里叠出卸煤时的皮带机，虚线部分为推测。',
            'Four silos as they were, hoppers overhead. The glasses add the belts; what is dashed is conjecture.',
          ),
          point: 0,
        },
        {
          id: 'steps',
          title: both('亲水台阶', 'Steps to the water'),
          text: both(
            '坐下听：浪声、汽笛与老码头号子可分开开关。临水处不弹画面，只用声音。',
            'Sit and listen: waves, horns and work songs, each to switch. Near the water there is sound only.',
          ),
          point: 5,
        },
        {
          id: 'landing',
          title: both('游船码头', 'Boat landing'),
          text: both(
            '报下一班余座与开船时间，可把岸上讲到一半的内容带上船继续听。',
            'Seats and time of the next boat; a story half told ashore goes on aboard.',
          ),
          point: 9,
        },
        {
          id: 'crane',
          title: both('老码头起重机', 'The wharf crane'),
          text: both(
            '看臂架怎样让抓斗走成一条平线。沿轨道的光线慢慢转向，与旧照片对齐时会响一声。',
            'See how the jib keeps the grab level. When it lines up with the old photograph there is a chime.',
          ),
          point: 13,
        },
      ],
    },
    {
      id: 'level',
      title: both('无障碍线路（无台阶）', 'Level tour, no steps'),
      points: PROMENADE,
      stops: [
        {
          id: 'trees',
          title: both('树荫起点', 'Start under the trees'),
          text: both(
            '地面平整，坡度不超过百分之三；可在此借导听机，扶手处有盲文。',
            'Even ground, 3 % at most; audio guides are lent here, and the rail has braille.',
          ),
          point: 0,
        },
        {
          id: 'kiosk',
          title: both('数字人导览亭', 'Guide kiosk'),
          text: both(
            '低位屏高80厘米，轮椅可正面靠近；说话、打字、手语视频都可以问。',
            'The low screen is at 80 cm and open in front; ask by voice, typing or sign-language video.',
          ),
          point: PROMENADE.findIndex(([x]) => x > 0.03),
        },
        {
          id: 'view',
          title: both('望江终点', 'View of the river'),
          text: both(
            '此处可平视江面与起重机；上船引桥随潮位变坡，超过1:12时请等工作人员。',
            'Level view of river and crane. Beyond 1:12 the gangway needs staff: please wait.',
          ),
          point: PROMENADE.length - 1,
        },
      ],
    },
  ],
}
