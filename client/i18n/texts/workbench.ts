/** The workbench of whoever develops the hall; no build holds it. */
import type { BilingualText } from '../i18n.ts'

export const workbenchTexts = {
  title: ['工作台', 'Workbench'],
  lead: [
    '展项、面板、人物与标识逐一摆出，空间与页面并排，每个状态有自己的地址。',
    'Every exhibit, panel, avatar and sign by itself, in space and as a page. Each state has an address of its own.',
  ],
  list: ['目录', 'Contents'],
  states: ['状态', 'States'],
  inSpace: ['空间中', 'In space'],
  atHand: ['手边的面板', 'The panel at hand'],
  asPage: ['页面上', 'As a page'],
  noPage: ['页面上没有对应的内容。', 'Nothing of this stands on a page.'],
  day: ['日光', 'Day'],
  evening: ['晚间', 'Evening'],
  pressed: ['最近一次按下：{{hit}}', 'Pressed last: {{hit}}'],
  notPressed: ['还没有按过。', 'Nothing pressed yet.'],
  unknown: ['没有这个条目或状态。', 'There is no such entry or state.'],
  noSamples: [
    '开发数据里没有示例。去掉 --empty 重新启动，或换一个数据目录。',
    'The development data hold no samples. Start again without --empty, or with another data folder.',
  ],
  processing: [
    '示例文件还在处理，好了自动显示。首次启动需要几分钟。',
    'The sample files are still being processed and appear by themselves. A first start takes some minutes.',
  ],
  exhibits: ['展项', 'Exhibits'],
  panels: ['面板', 'Panels'],
  people: ['人物', 'People'],
  signs: ['标识', 'Signs'],
  notices: ['提示', 'Notices'],
} satisfies Record<string, BilingualText>
