/** Names of fields and sentences of findings, for the form itself, its outline and the formal check. */
import { FINDING_CODES } from '../../shared/call/form-rules.ts'
import { findingsTexts } from '../i18n/texts/findings.ts'
import { formTexts } from '../i18n/texts/form.ts'
import type { BilingualText } from '../i18n/i18n.ts'
import type { Translate } from '../i18n/use-text.ts'

export interface Finding {
  path: string
  code: string
  limit?: number | undefined
  actual?: number | undefined
}

const isFormKey = (key: string): key is keyof typeof formTexts => key in formTexts

/** `jointUnits.1.code` reads 联合申报单位2 · 组织机构代码. */
export function fieldName(path: string, t: Translate): string {
  const short = `${path}-short`
  if (isFormKey(short)) return t(formTexts[short])
  if (isFormKey(path)) return t(formTexts[path])
  const [root = '', second = '', third = ''] = path.split('.')
  if (root === 'jointUnits') {
    const unit = t(formTexts.jointUnit, { number: Number(second) + 1 })
    return third === '' ? unit : `${unit} · ${t(jointUnitField(third))}`
  }
  const own = isFormKey(second) ? t(formTexts[second]) : second
  return isFormKey(root) ? `${t(formTexts[root])} · ${own}` : own
}

function jointUnitField(field: string): BilingualText {
  if (field === 'code') return formTexts.leadUnitCode
  if (field === 'nature' || field === 'natureOther') return formTexts[field]
  return field === 'strengths' ? formTexts['jointUnit-strengths'] : formTexts['jointUnit-name']
}

export function findingSentence(finding: Finding, t: Translate): string {
  const known = FINDING_CODES.find((code) => code === finding.code)
  const { limit = 0, actual = 0 } = finding
  return t(findingsTexts[known ?? 'other'], { limit, actual, over: actual - limit })
}
