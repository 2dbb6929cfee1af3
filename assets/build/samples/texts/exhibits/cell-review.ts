/** Findings of the virtual design review, pinned to the robot-cell model. */
import {
  ARM_X,
  ARM_Z,
  CASE,
  CURTAIN_X,
  CURTAIN_Z,
  FENCE_M,
  FENCE_X,
  G,
  LINE_TOP,
  LINE_Z,
} from '../../models/robot-cell/scale.ts'

export const CELL_REVIEW = {
  kind: 'hotspots',
  id: 'review',
  on: 'model',
  title: { zh: '虚拟评审意见', en: 'Findings of the virtual review' },
  caption: {
    zh: '投料前两轮评审的七条意见：问题、依据、改法，以及是否关闭。',
    en: 'Seven findings of two reviews before anything was bought: issue, ground, cure, state.',
  },
  spots: [
    {
      id: 'mesh',
      title: { zh: '齿轮啮合落座', en: 'Seating the gear' },
      text: {
        zh: '工艺：齿顶对齿顶时力控超限，首轮成功率91%。改为±6°摆动搜索后，仿真2000次成功率99.6%，关闭。',
        en: 'Process: tooth on tooth exceeds the force limit, 91 % seated at once. With a ±6° search 99.6 % of 2,000 runs. Closed.',
      },
      at: [CASE[0] - 0.02, CASE[1] + 0.045, CASE[2] + 0.02],
    },
    {
      id: 'clearance',
      title: { zh: '双臂最小间隙', en: 'Gap between the arms' },
      text: {
        zh: '仿真：两腕最小间隙38毫米，要求60。拧紧次序改为对角后为84毫米，节拍不变，关闭。',
        en: 'Simulation: 38 mm between the wrists, 60 wanted. Tightening crosswise gives 84 mm at the same cycle. Closed.',
      },
      at: [0, CASE[1] + 0.15, CASE[2]],
    },
    {
      id: 'screws',
      title: { zh: '拧紧力矩曲线', en: 'Torque curve' },
      text: {
        zh: '质量：M8螺栓24牛·米，角度窗口由±15°收到±8°，可辨出缺垫圈；工业软件侧已同步判据。',
        en: 'Quality: M8 at 24 N·m; an angle window of ±8° instead of ±15° shows a missing washer. Rule taken over.',
      },
      at: [ARM_X, G + 0.27, ARM_Z + 0.03],
    },
    {
      id: 'curtain',
      title: { zh: '光幕安装距离', en: 'Place of the curtain' },
      text: {
        zh: '安全：原距离650毫米，按1000毫米/秒核算S约770毫米，不足。前移至850毫米，待实测停止时间复核。',
        en: 'Safety: at 650 mm it was short of S, about 770 mm at 1,000 mm/s. Moved to 850 mm; to be checked by measurement.',
      },
      at: [-CURTAIN_X + 0.016, G + FENCE_M * 0.9, CURTAIN_Z],
    },
    {
      id: 'tunnel',
      title: { zh: '托盘通道伸手', en: 'Reaching through the tunnel' },
      text: {
        zh: '安全：开口630×500毫米、通道长650毫米，手臂可及夹紧点。加装摆门，待机械评审。',
        en: 'Safety: 630 × 500 mm and only 650 mm long, an arm reaches the clamp. A swing flap is added; review due.',
      },
      at: [FENCE_X, LINE_TOP + 0.115, LINE_Z],
    },
    {
      id: 'bins',
      title: { zh: '料盒补料侧', en: 'Filling the bins' },
      text: {
        zh: '人机：原在围栏内补料，每班停机6次。料架改为围栏外侧抽换，围栏开口方案未关闭。',
        en: 'Ergonomics: filling from inside stops the cell six times a shift. To be swapped from outside; the opening is still open.',
      },
      at: [-0.43, G + 0.29, 0.03],
    },
    {
      id: 'view',
      title: { zh: '复位位视线', en: 'Sight from the reset' },
      text: {
        zh: '安全：操作屏处被料架遮住左后角1.1平方米。料架降低250毫米后遮挡0.1平方米，关闭。',
        en: 'Safety: from the panel the rack hid 1.1 m² of the left corner; 250 mm lower it hides 0.1 m². Closed.',
      },
      at: [-0.36, G + 0.285, 0.235],
    },
  ],
}
