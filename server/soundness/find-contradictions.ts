/** Everything that must hold in any database of ours, whatever happened to the process. Changes nothing. */
import { checkAccess } from './check-access.ts'
import { checkFiles } from './check-files.ts'
import { checkIntake } from './check-intake.ts'
import { checkLedger } from './check-ledger.ts'
import { checkReview } from './check-review.ts'
import type { Checked, Finding } from './finding.ts'

const CHECKS = [checkReview, checkLedger, checkIntake, checkFiles, checkAccess]

export async function findContradictions(checked: Checked): Promise<Finding[]> {
  const findings: Finding[] = []
  for (const check of CHECKS) findings.push(...(await check(checked)))
  return findings
}
