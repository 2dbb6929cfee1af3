/** The screen that a whole room looks at during a gathering. [中文, English] */
import type { BilingualText } from '../i18n.ts'

export const bigScreenTexts = {
  hear: ['打开会场声音', 'Turn the sound on'],
  speaking: ['正在发言', 'Speaking'],
  nobody: ['此刻无人发言', 'Nobody is speaking'],
  soundFirst: ['打开会场声音后，这里显示谁在发言', 'Turn the sound on to see here who speaks'],
  onlyPublic: [
    '本页只显示现场观众可以知道的内容，可以投到大屏。',
    'This page shows what an audience may know, so that it can stand on a big screen.',
  ],
  back: ['回到会次', 'Back to the gathering'],
} as const satisfies Record<string, BilingualText>
