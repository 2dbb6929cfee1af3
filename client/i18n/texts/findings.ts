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
  other: ['此项需要修改。', 'This needs mending.'],
} as const satisfies Record<string, BilingualText>
