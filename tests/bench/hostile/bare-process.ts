/** Stands for server/process-guard.ts in the control: takes every stray error for a stop, as the library does. */
import type { Faults } from '../../../server/observe/faults.ts'

export function guardProcess(_faults: Faults, stop: () => Promise<void>): void {
  const end = (): void => void stop().finally(() => process.exit(1))
  process.on('uncaughtException', end)
  process.on('SIGTERM', end)
}
