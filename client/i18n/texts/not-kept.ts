/** What was entered and could not be kept. [中文, English] */
import type { BilingualText } from '../i18n.ts'

export const notKeptTexts = {
  pinStays: ['批注没有删除。', 'A pin was not removed.'],
  writtenNotKept: ['没有记入的文字：{{text}}', 'Text that was not kept: {{text}}'],
  notKeptScore: [
    '“{{name}}”的{{value}}没有记入，仍为：{{kept}}。',
    '“{{name}}”: {{value}} was not kept; it stays at: {{kept}}.',
  ],
} as const satisfies Record<string, BilingualText>
