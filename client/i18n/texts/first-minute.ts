/** The first minute in VR, by what one moves and presses with. [中文, English] */
import type { BilingualText } from '../i18n.ts'

export const firstMinuteTexts = {
  move: ['先走两步', 'Take a step'],
  'move.sticks': [
    '推一只手的摇杆行走，推另一只手的摇杆转身。也可以扣住扳机指向地面，松开即到。',
    'Walk by one stick, turn by the other. Or hold the trigger, point at the floor and let go to be there.',
  ],
  'move.hands': [
    '捏住手指，指向地面，松开即到。',
    'Pinch, point at the floor, and let go to be there.',
  ],
  'move.gaze': [
    '看住地面上一处不动，圆环转满即到。',
    'Look at one place on the floor until the ring is full.',
  ],
  point: ['指一指，按一下', 'Point and press'],
  'point.sticks': [
    '指向右边的金色圆球，扣一下扳机。',
    'Point at the golden ball on the right and pull the trigger.',
  ],
  'point.hands': [
    '指向右边的金色圆球，捏一下手指。',
    'Point at the golden ball on the right and pinch.',
  ],
  'point.gaze': [
    '看住右边的金色圆球，圆环转满即按下。',
    'Look at the golden ball on the right until the ring is full.',
  ],
  menu: ['认识菜单', 'The menu'],
  'menu.sticks': [
    '菜单在您{{side}}侧手边。按一下其中任意按钮；伸手点也可以。走远了，按B键或Y键把它叫回来。',
    'The menu stands at hand on your {{side}}. Press any button on it; a fingertip will do. When you have left it behind, B or Y calls it back.',
  ],
  'menu.hands': [
    '菜单在您{{side}}侧手边。伸手点一下其中任意按钮，或指着捏一下。',
    'The menu stands at hand on your {{side}}. Touch any button on it, or point and pinch.',
  ],
  'menu.gaze': [
    '菜单在您{{side}}侧手边。看住其中任意按钮，圆环转满即按下。',
    'The menu stands at hand on your {{side}}. Look at any button on it until the ring is full.',
  ],
  end: ['会了！', 'That is all'],
  'end.sticks': [
    '握住侧键可以打出激光指给大家看。想再学一遍，到“移动与舒适”里找。',
    'Squeeze the grip to point with a laser that all can see. To learn it again, look under Comfort.',
  ],
  'end.hands': ['想再学一遍，到“移动与舒适”里找。', 'To learn it again, look under Comfort.'],
  'end.gaze': ['想再学一遍，到“移动与舒适”里找。', 'To learn it again, look under Comfort.'],
  left: ['左', 'left'],
  right: ['右', 'right'],
  skip: ['跳过', 'Skip'],
  close: ['知道了', 'Close'],
} as const satisfies Record<string, BilingualText>
