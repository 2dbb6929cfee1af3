/** Why somebody is recused whom the house has found to be in conflict, as it is kept and printed. */
import type { ConflictRule } from './conflicts.ts'

const REASONS: Record<ConflictRule, string> = {
  'same-unit': '工作单位是申报单位',
  'unit-code': '工作单位与申报单位的信用代码相同',
  'mail-domain': '与申报单位使用同一单位邮箱',
  'same-contact': '联系方式与申报单位人员相同',
  'former-unit': '曾在申报单位任职',
  collaborator: '与申报单位或其人员有合作',
  'related-unit': '工作单位与申报单位名称相近',
  'same-name': '与申报单位人员同名',
}

export const reasonOf = (rule: ConflictRule): string => REASONS[rule]
