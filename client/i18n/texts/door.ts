/** The sign at the door, in both languages at once, and its link. [中文, English] */
import type { DoorState } from '../../../shared/protocol/api-door.ts'
import type { BilingualText } from '../i18n.ts'

export const doorTexts = {
  door: ['门口屏', 'Door screen'],
  lead: [
    '会场门外的屏幕打开此链接，只显示会次名称、是否正在进行和时间，不显示项目、人员、顺序和分数。无需登录。',
    'A screen outside the room opens this link: it shows the title, whether the session goes on, and the time. No items, people, order or scores; nobody signs in.',
  ],
  make: ['生成链接', 'Make the link'],
  renew: ['更换链接', 'Make a new link'],
  close: ['停用链接', 'End the link'],
  link: ['门口屏链接', 'Link of the door screen'],
  qr: ['门口屏链接的二维码', 'QR picture of the link'],
  once: [
    '链接只显示这一次。更换后旧链接立即失效。',
    'The link is shown once. A new link ends the one before.',
  ],
  made: ['链接正在使用。', 'A link is in use.'],
} as const satisfies Record<string, BilingualText>

export const doorSigns = {
  before: ['尚未开始', 'Not begun yet'],
  beforeLead: ['请稍候', 'Please wait'],
  session: ['会议进行中', 'In session'],
  sessionLead: ['请保持安静，请勿入内', 'Quiet, please. Do not enter.'],
  paused: ['会议暂停', 'Paused'],
  pausedLead: ['请勿入内，稍后继续', 'Please do not enter; it goes on shortly.'],
  over: ['会议已结束', 'Session ended'],
  overLead: ['感谢您的配合', 'Thank you'],
} as const satisfies Record<DoorState | `${DoorState}Lead`, BilingualText>

export const doorFaults = {
  lost: [
    '连接中断，正在重试。以上为{{time}}的状态。',
    'Connection lost, trying again. This is how it was at {{time}}.',
  ],
  starting: ['正在连接', 'Connecting'],
  gone: ['链接已失效，请联系会务。', 'This link has ended. Ask the secretary for a new one.'],
} as const satisfies Record<string, BilingualText>
