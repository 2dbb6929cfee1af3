/** Pins that enter a sheet from a file of BCF. */
import type { BilingualText } from '../i18n.ts'

export const bcfTexts = {
  choose: ['从BCF导入批注', 'Import pins from BCF'],
  reading: ['正在读取“{{name}}”…', 'Reading “{{name}}” …'],
  nothing: ['“{{name}}”中没有可添加的批注。', '“{{name}}” holds no pin that can be added.'],
  willAdd: ['将添加{{count}}条批注', 'Pins that will be added: {{count}}'],
  willReplace: ['其中{{count}}条替换您已有的同一批注', 'Of these, {{count}} replace pins of yours'],
  cannot: ['{{count}}条不能添加', 'Cannot be added: {{count}}'],
  unread: ['“{{title}}”：{{problem}}', '“{{title}}”: {{problem}}'],
  untitled: ['无标题', 'no title'],
  add: ['添加{{count}}条', 'Add {{count}}'],
  adding: ['正在添加 {{done}}/{{count}}', 'Adding {{done}}/{{count}}'],
  added: ['已添加{{count}}条批注。', 'Pins added: {{count}}.'],
  'note.text-cut': ['文字过长，已截短', 'text was cut, it is too long'],
  'note.view-away': ['视点不在展位内，已略去', 'viewpoint left out, it is not in the booth'],
  'note.exhibit-gone': [
    '本展位没有该展项，已略去',
    'exhibit left out, this booth does not have it',
  ],
  'note.state-long': ['展项状态过长，已略去', 'state of the exhibit left out, it is too long'],
  'problem.damaged': ['内容损坏，无法读取', 'damaged'],
  'problem.camera': ['视点数据有误', 'its camera has wrong numbers'],
  'problem.empty': ['既无文字也无视点', 'neither text nor viewpoint'],
  'problem.other-item': ['属于另一项目', 'belongs to another item'],
  'problem.too-many': ['超出每项批注的上限', 'more than an item takes'],
} satisfies Record<string, BilingualText>
