/** What goes with every panel at hand in VR. [中文, English] */
import type { BilingualText } from '../i18n.ts'

export const panelTexts = {
  move: ['拖动可移动 · 点按固定', 'Drag to move · press to pin'],
  callBack: ['已固定 · 点按取回', 'Pinned · press to call back'],
  previousPage: ['上一页', 'Previous page'],
  nextPage: ['下一页 {{page}}/{{count}}', 'Next page {{page}}/{{count}}'],
} as const satisfies Record<string, BilingualText>
