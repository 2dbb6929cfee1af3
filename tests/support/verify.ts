/**
 * `npm run verify`: lint, types, format, tests and budgets, one after the other, all of them even when
 * one fails. Ends with `N passed, N failed`, counting each check and each test.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { z } from 'zod'

const REPORT = 'dist/test-report.json'
const reportSchema = z.object({ numPassedTests: z.number(), numFailedTests: z.number() })

function run(name: string, args: string[]): boolean {
  process.stdout.write(`\n== ${name}\n`)
  const { status } = spawnSync('npx', ['--no-install', ...args], { stdio: 'inherit' })
  return status === 0
}

let passed = 0
let failed = 0

for (const [name, args] of [
  ['lint', ['oxlint', '--deny-warnings', 'client', 'server', 'shared', 'tests', 'assets/build']],
  ['types', ['tsc', '--noEmit']],
  ['format', ['prettier', '--check', '--log-level', 'warn', '.']],
] as const) {
  if (run(name, [...args])) passed += 1
  else failed += 1
}

rmSync(REPORT, { force: true })
const testsHold = run('tests', [
  'vitest',
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${REPORT}`,
])
if (existsSync(REPORT)) {
  const report = reportSchema.parse(JSON.parse(readFileSync(REPORT, 'utf8')))
  passed += report.numPassedTests
  failed += report.numFailedTests
  if (!testsHold && report.numFailedTests === 0) failed += 1
} else failed += 1

process.stdout.write(`\n${passed} passed, ${failed} failed\n`)
process.exitCode = failed === 0 ? 0 : 1
