/** Pictures, documents, recordings. [中文, English] */
import type { BilingualText } from '../i18n.ts'

export const mediaTexts = {
  replay: ['重播', 'Replay'],
  position: ['进度', 'Position'],
  soundOn: ['声音已开', 'Sound on'],
  soundOff: ['打开声音', 'Turn sound on'],
  muted: [
    '正在静音播放。浏览器要求您先按一次，才能出声。',
    'Playing silently. Browsers want one press from you before there is sound.',
  ],
  blocked: ['浏览器未能播放此文件。', 'Your browser could not play this file.'],
  video: ['视频：{{name}}', 'Video: {{name}}'],
  audio: ['音频：{{name}}', 'Audio: {{name}}'],
  captions: ['字幕全文', 'All captions'],
  noCaptions: ['此视频没有字幕。', 'This video has no captions.'],
  noTranscript: ['此音频没有文字记录。', 'This recording has no transcript.'],
  pageText: ['本页文字', 'Words of this page'],
  noPageText: ['本页没有可读取的文字。', 'This page has no words that can be read out.'],
  pageAlt: ['{{name}}，第{{page}}页', '{{name}}, page {{page}}'],
} as const satisfies Record<string, BilingualText>
