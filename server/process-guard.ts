/**
 * The last line: what nothing else held is counted and logged here, and the process goes on. Only a
 * failed start ends it, and a signal, within STOP_WITHIN_MS whatever still runs.
 */
import type { Faults } from './observe/faults.ts'

/** A stop that takes longer than this is ended, in ms. */
export const STOP_WITHIN_MS = 8000

/** Takes over signals and stray errors of this process. `stop` ends the server in good order. */
export function guardProcess(faults: Faults, stop: () => Promise<void>): void {
  process.on('uncaughtException', (error) => faults.caught('process', error))
  process.on('unhandledRejection', (reason) => faults.caught('process', reason))
  let stopping = false
  const end = (): void => {
    // Who asks twice does not want to wait.
    if (stopping) process.exit(1)
    stopping = true
    setTimeout(() => process.exit(1), STOP_WITHIN_MS).unref()
    stop()
      .catch((error: unknown) => faults.caught('process', error))
      .finally(() => process.exit(0))
  }
  process.on('SIGINT', end)
  process.on('SIGTERM', end)
}
