/** Blind reviews and the leak check before them. [中文, English] */
import type { BilingualText } from '../i18n.ts'

export const blindTexts = {
  title: ['匿名评审', 'Blind review'],
  lead: [
    '评委在每个项目揭晓之前看不到申报单位：名称、人员和联系方式从页面、展厅、文件和导出中隐去，文件经您确认才显示。开放会次之前要逐项检查。',
    'Until an item is revealed the panel does not see whose it is: names, people and contacts are taken out of pages, hall, files and exports, and a file is shown once you have cleared it. Each item is checked before the gathering opens.',
  ],
  label: ['揭晓前隐去申报单位', 'Hide the applicants until the reveal'],
  late: [
    '会次已经开放，是否匿名不能再改。',
    'The gathering has opened: this can no longer be changed.',
  ],
  noItems: ['先把项目列入议程。', 'Put items on the agenda first.'],
  notYours: [
    '评委不参与匿名检查。请由不打分的会务或主办方检查。',
    'Who scores does not take part in the leak check: somebody of the staff who does not score does it.',
  ],
  cleared: ['已确认', 'Cleared'],
  open: ['待检查', 'To be checked'],
  check: ['检查', 'Check'],
  checkNamed: ['检查“{{title}}”', 'Check “{{title}}”'],
  checkTitle: ['匿名检查', 'Leak check'],
  seeWhole: ['看未隐去的展位', 'See the booth as it is'],
  names: ['要隐去的名称', 'Names to take out'],
  namesLead: [
    '申报表里的单位、人员、代码、电话、邮箱和网址总会隐去。简称、品牌、产品名和人名请补在这里，每行一个。',
    'Units, people, codes, telephones, e-mail and web addresses of the form are always taken out. Add short names, brands, products and people here, one a line.',
  ],
  given: ['总会隐去', 'Always taken out'],
  own: ['还要隐去', 'Also taken out'],
  candidates: ['文中可能是名称的词', 'Words of the text that may be names'],
  add: ['隐去{{label}}', 'Take out {{label}}'],
  found: ['在文字中找到', 'Found in the text'],
  foundNone: ['文字中没有找到上面的名称。', 'None of the names above is in the text.'],
  times: ['{{name}}，{{count}}处', '{{name}}, {{count}}×'],
  afterClearing: [
    '新加的名称在确认后隐去。',
    'Names you add are taken out once you clear the item.',
  ],
  files: ['文件', 'Files'],
  filesLead: [
    '拍摄信息、音视频标签和原文件名不会给评委。画面里的标识、片头字幕和解说的声音机器认不出：请逐个看过、听过再定。',
    'Camera data, tags of recordings and names of files never reach the panel. Logos in pictures, opening titles and a narrator’s voice no rule can find: look at each, listen, then decide.',
  ],
  noFiles: ['没有文件。', 'There are no files.'],
  show: ['给评委看', 'Show to the panel'],
  withhold: ['不给评委看', 'Withhold'],
  notDecided: ['请看过再定', 'Look, then decide'],
  decision: ['给评委看吗', 'Show it to the panel?'],
  decisionNamed: ['“{{name}}”给评委看吗', 'Show “{{name}}” to the panel?'],
  sound: [
    '有声音：注意解说和单位名称。',
    'It has sound: mind a narrator and names that are spoken.',
  ],
  usedIn: ['用于：{{exhibits}}', 'Used in: {{exhibits}}'],
  'trace-file-name': [
    '文件名里有“{{text}}”（不会给评委）',
    'The file’s name has “{{text}}” (the panel is not told it)',
  ],
  'trace-page': ['第{{where}}页上有“{{text}}”', 'Page {{where}} has “{{text}}”'],
  'trace-model': ['模型里有“{{text}}”（{{where}}）', 'The model has “{{text}}” ({{where}})'],
  'trace-exhibit': [
    '展项“{{where}}”的编号或部件名里有“{{text}}”',
    'Ids or parts of the exhibit “{{where}}” have “{{text}}”',
  ],
  tracesLead: [
    '这些不显示，但懂行的人能从数据里读到。要紧的话，请申报单位改名后重新提交，或不给评委看这个文件。',
    'These are not shown, but could be read out of the data. If it matters, have the applicant rename them, or withhold the file.',
  ],
  preview: ['评委看到的展位', 'The booth as the panel sees it'],
  previewLead: ['按上次确认的内容。', 'As last cleared.'],
  previewFirst: [
    '确认之前，文件一律不给评委看。',
    'Until the item is cleared no file is shown to the panel.',
  ],
  undecided: ['还有{{count}}个文件没有决定。', '{{count}} files are still undecided.'],
  clear: ['确认，可以给评委', 'Clear for the panel'],
  clearAgain: ['保存修改', 'Save the changes'],
  tooMany: [
    '最多{{limit}}个名称，每个最多{{chars}}字。',
    'At most {{limit}} names of at most {{chars}} characters.',
  ],
  saved: ['已确认。', 'Cleared.'],
} as const satisfies Record<string, BilingualText>
