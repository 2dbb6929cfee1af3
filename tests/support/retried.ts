/**
 * Counts tests that passed only when they were tried again, and names them: a flaky test is a fault to
 * mend. Used as a reporter beside the others; verify.ts prints what it wrote.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Reporter, TestCase, TestModule } from 'vitest/node'

export const RETRIED_FILE = 'dist/retried-tests.json'

const isRetried = (test: TestCase): boolean => (test.diagnostic()?.retryCount ?? 0) > 0

export default class RetriedReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const retried = modules.flatMap((module) =>
      [...module.children.allTests()]
        .filter(isRetried)
        .map((test) => `${module.relativeModuleId} > ${test.fullName}`),
    )
    mkdirSync(dirname(RETRIED_FILE), { recursive: true })
    writeFileSync(RETRIED_FILE, JSON.stringify(retried))
  }
}
