/** Moving and seeing in VR. [中文, English] */
import type { BilingualText } from '../i18n.ts'

export const comfortTexts = {
  title: ['移动与舒适', 'Moving and comfort'],
  open: ['移动与舒适', 'Comfort'],
  settings: ['设置', 'Settings'],
  turnStep: ['每次转{{degrees}}°', 'Turns by {{degrees}}°'],
  turnSmooth: ['平滑转向', 'Turns smoothly'],
  speed: ['行走{{speed}}米/秒', 'Walks {{speed}} m/s'],
  teleportOnly: ['只用传送', 'Teleport only'],
  rightHand: ['右手为主', 'Right-handed'],
  leftHand: ['左手为主', 'Left-handed'],
  vignette: ['移动时暗角', 'Dark rim while moving'],
  seated: ['坐着参观', 'Seated'],
  bubble: ['他人近身时淡出', 'Others fade when near'],
  still: ['减少动态', 'Less motion'],
  dwell: ['注视即按下', 'Press by looking'],
  contrast: ['高对比度', 'High contrast'],
  teach: ['再学一遍', 'Teach me again'],
  recentre: ['回到可站立处', 'Recentre'],
  turnLeft: ['左转', 'Turn left'],
  turnRight: ['右转', 'Turn right'],
  textPlain: ['字号：标准', 'Text: plain'],
  textLarge: ['字号：大', 'Text: large'],
  textLargest: ['字号：特大', 'Text: largest'],
} as const satisfies Record<string, BilingualText>
