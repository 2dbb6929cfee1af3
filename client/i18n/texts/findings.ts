/** What a finding of shared/call/form-rules.ts means and how to mend it. [中文, English] */
import type { BilingualText } from '../i18n.ts'

export const findingsTexts = {
  required: ['请填写此项。', 'Please fill this in.'],
  'too-long': [
    '已有{{actual}}字，上限{{limit}}字，请删减{{over}}字。',
    '{{actual}} characters; the limit is {{limit}}. Shorten it by {{over}}.',
  ],
  'code-length': [
    '应为18位统一社会信用代码，或9位组织机构代码。请核对位数。',
    'Give the 18-character credit code or the 9-character organisation code. Check the length.',
  ],
  'code-character': [
    '含有代码中不会出现的字符（如字母I、O、S、V、Z）。请对照证照核对。',
    'It has a character that such codes never contain (I, O, S, V, Z for instance). Check the licence.',
  ],
  'code-check': [
    '校验位不符，可能有一位写错。请对照证照核对。',
    'The check character does not fit: one character may be mistyped. Check the licence.',
  ],
  phone: [
    '请填写可接通的电话号码，如021-12345678或手机号。',
    'Give a phone number, digits with + or hyphens.',
  ],
  email: [
    '邮箱格式不对，应如name@example.com。',
    'This is not an e-mail address such as name@example.com.',
  ],
  'unknown-choice': [
    '所选项不在本次征集中，请重新选择。',
    'This choice is not part of the call; choose again.',
  ],
  'too-few-elements': [
    '至少选择{{limit}}项，目前{{actual}}项。',
    'Choose at least {{limit}}; {{actual}} chosen so far.',
  ],
  'too-many-joint-units': [
    '联合申报单位最多{{limit}}家，目前{{actual}}家，请移除多余的。',
    'At most {{limit}} joint units; there are {{actual}}. Remove some.',
  ],
  'duplicate-unit': [
    '这家单位已在本申报中出现，请勿重复。',
    'This unit is already part of the submission.',
  ],
  pledge: ['须确认后才能提交。', 'To be confirmed before submitting.'],
  'past-deadline': [
    '申报已截止，不能再提交。草稿仍为您保留。',
    'The call has closed; nothing more can be submitted. Your draft is kept.',
  ],
  'budget-download': [
    '全部文件下载共{{actual}} MB，上限{{limit}} MB。请压缩视频、减少文档页数或换用较小的模型。',
    'All files together are {{actual}} MB to download; the limit is {{limit}} MB. Compress videos, show fewer pages or a smaller model.',
  ],
  'budget-triangles': [
    '同时可见{{actual}}个三角面，上限{{limit}}个。请简化模型后重新导出。',
    '{{actual}} triangles are in view at once; the limit is {{limit}}. Simplify the model and export it again.',
  ],
  'budget-draw-calls': [
    '同时绘制{{actual}}批，上限{{limit}}批。请合并模型的材质，或减少展项。',
    '{{actual}} draw calls at once; the limit is {{limit}}. Merge the model’s materials, or take out exhibits.',
  ],
  'budget-textures': [
    '同时使用贴图{{actual}} MB，上限{{limit}} MB。请缩小图片或模型贴图。',
    'Textures in view take {{actual}} MB; the limit is {{limit}} MB. Use smaller pictures or textures.',
  ],
  other: ['此项需要修改。', 'This needs mending.'],
} as const satisfies Record<string, BilingualText>
