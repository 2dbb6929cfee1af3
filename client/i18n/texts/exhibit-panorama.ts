/** Places seen all round. [中文, English] */
import type { BilingualText } from '../i18n.ts'

export const panoramaTexts = {
  enter: ['走进全景', 'Step inside'],
  leave: ['返回展位', 'Back to the booth'],
  blend: ['{{now}} ↔ {{past}}', '{{now}} ↔ {{past}}'],
  goTo: ['前往{{name}}', 'Go to {{name}}'],
  strip: ['{{name}}的全景，可用左右方向键转动', '{{name}}, all round; turn with the arrow keys'],
  look: ['拖动或按左右方向键，可环顾一周。', 'Drag, or press the arrow keys, to look all round.'],
  failed: ['全景未能载入', 'The panorama could not be loaded'],
} as const satisfies Record<string, BilingualText>
