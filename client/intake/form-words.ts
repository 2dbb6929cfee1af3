/** Names of fields and sentences of findings, for the form itself, its outline and the formal check. */
import { FINDING_CODES } from '../../shared/call/form-rules.ts'
import { form } from '../i18n/texts/form.ts'
import type { TextKey, Translate } from '../i18n/use-text.ts'

export interface Finding {
  path: string
  code: string
  limit?: number | undefined
  actual?: number | undefined
}

const isFormKey = (key: string): key is keyof typeof form => key in form

/** `jointUnits.1.code` reads 联合申报单位2 · 组织机构代码. */
export function fieldName(path: string, t: Translate): string {
  const short = `${path}-short`
  if (isFormKey(short)) return t(`form.${short}`)
  if (isFormKey(path)) return t(`form.${path}`)
  const [root = '', second = '', third = ''] = path.split('.')
  if (root === 'jointUnits') {
    const unit = t('form.jointUnit', { number: Number(second) + 1 })
    return third === '' ? unit : `${unit} · ${t(jointUnitField(third))}`
  }
  const own = isFormKey(second) ? t(`form.${second}`) : second
  return isFormKey(root) ? `${t(`form.${root}`)} · ${own}` : own
}

function jointUnitField(field: string): TextKey {
  if (field === 'code') return 'form.leadUnitCode'
  if (field === 'nature' || field === 'natureOther') return `form.${field}`
  return field === 'strengths' ? 'form.jointUnit-strengths' : 'form.jointUnit-name'
}

export function findingSentence(finding: Finding, t: Translate): string {
  const known = FINDING_CODES.find((code) => code === finding.code)
  const { limit = 0, actual = 0 } = finding
  return t(`findings.${known ?? 'other'}`, { limit, actual, over: actual - limit })
}
