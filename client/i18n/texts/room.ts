/** The connection to a gathering. */
import type { BilingualText } from '../i18n.ts'

export const roomTexts = {
  connecting: ['正在进入会场…', 'Entering…'],
  lost: [
    '连接中断，正在自动重连。座位已为您保留，已保存的评分不会丢失。',
    'Connection lost, reconnecting. Your seat is kept and saved scores are safe.',
  ],
  elsewhere: [
    '您已在另一个窗口或设备进入本会次，这里已断开。',
    'You have entered this gathering in another window or on another device; this one is disconnected.',
  ],
  named: ['{{name}}（{{role}}）', '{{name}} ({{role}})'],
  comeBack: ['在此继续', 'Continue here'],
} as const satisfies Record<string, BilingualText>
