/** Refusals about experts, their tables and appointments, as people read them: carried by their own pages alone. */
import type { RefusalText } from './file-refusal-texts.ts'

export const expertRefusalTexts = {
  'expert-known': {
    status: 409,
    zh: '专家库中已有“{{name}}”（{{unit}}）。请修改已有的一条。',
    en: '“{{name}}” ({{unit}}) is in the pool already. Change that entry instead.',
  },
  'expert-appointed': {
    status: 409,
    zh: '这位专家还在一个评审组中。请先撤销聘请，再移出专家库。',
    en: 'This expert still sits on a panel. Withdraw the appointment first, then take them out of the pool.',
  },
  'appointed-already': {
    status: 409,
    zh: '“{{name}}”已在这个评审组中。请刷新页面查看。',
    en: '“{{name}}” is on this panel already. Reload the page to see it.',
  },
  'appointment-over': {
    status: 409,
    zh: '这份聘请已撤销、已过答复期限或会次已经结束，不能再答复。请联系会务。',
    en: 'This appointment was withdrawn, its time to answer is over, or the gathering has ended. Please ask the secretary.',
  },
  'conflict-declared': {
    status: 409,
    zh: '专家本人已声明与这一项目有利益冲突，只能由本人撤回。',
    en: 'The expert declared this conflict; only the expert can take it back.',
  },
  'table-unreadable': {
    status: 422,
    zh: '读不出这个文件。请用Excel工作簿（.xlsx）或CSV（UTF-8或GBK编码）。',
    en: 'This file cannot be read. Use an Excel workbook (.xlsx) or CSV (UTF-8 or GBK).',
  },
  'table-heading': {
    status: 422,
    zh: '第一行没有找到“姓名”和“工作单位”两列。请按模板写表头后再选文件。',
    en: 'The first row has no columns “Name” and “Unit”. Head the columns as in the template and choose the file again.',
  },
  'table-long': {
    status: 422,
    zh: '一次最多导入{{limit}}行，这个文件有{{count}}行。请分成几个文件。',
    en: 'At most {{limit}} rows can be imported at once; this file has {{count}}. Split it into several.',
  },
} as const satisfies Record<string, RefusalText>
