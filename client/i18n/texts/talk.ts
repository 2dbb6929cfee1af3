/** What is written, shown and captioned while people meet. */
import type { BilingualText } from '../i18n.ts'

export const talkTexts = {
  none: ['还没有人发言。', 'Nobody has written yet.'],
  write: ['写给大家', 'Write to everybody'],
  send: ['发送', 'Send'],
  kept: [
    '文字随会次保存；评审中的发言只有当时在场讨论该项目的人能看到。',
    'Messages are kept with the gathering; what is written of an item is seen by those who deal with it.',
  ],
  'reaction.agree': ['赞同', 'Agree'],
  'reaction.clap': ['鼓掌', 'Applause'],
  'reaction.ask': ['有疑问', 'Question'],
  'reaction.great': ['精彩', 'Great'],
  'phrase.again': ['没听清，请再说一遍。', 'I did not hear, once more please.'],
  'phrase.closer': ['请走近一些看展项。', 'Let us look at the exhibit closely.'],
  'phrase.question': ['我有一个问题。', 'I have a question.'],
  'phrase.agree': ['我同意。', 'I agree.'],
  'phrase.time': ['时间差不多了。', 'Time is nearly over.'],
  'phrase.thanks': ['谢谢，讲得很清楚。', 'Thank you, that was clear.'],
  captions: ['字幕', 'Captions'],
  captionOf: ['为谁写字幕', 'Caption for'],
  captionText: ['他正在说的话', 'What is being said'],
  captionSend: ['显示字幕', 'Show caption'],
  recognise: ['本机识别我的话', 'Caption me on this device'],
  recogniseHint: [
    '由本设备识别，声音不会离开本机。',
    'Recognised on this device: your voice does not leave it.',
  ],
} as const satisfies Record<string, BilingualText>
