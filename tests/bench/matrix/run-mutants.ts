/** Runs mutants, each in a process of its own, a few at a time. */
import { execFile } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { say } from '../report.ts'
import { MUTANTS, type Mutant } from './mutants.ts'

const run = promisify(execFile)
const MUTATE = new URL('./mutate.ts', import.meta.url).href
const PART = fileURLToPath(new URL('./run-part.ts', import.meta.url))
const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
const TIMEOUT_MS = 180_000

interface Told {
  cells: number
  leaks: number
  first: string
}

/** Resolves with the names of those that were not caught. */
export async function runMutants(
  seed: number,
  only: (mutant: Mutant) => boolean = () => true,
): Promise<{ mutants: number; missed: string[] }> {
  const chosen = MUTANTS.filter(only)
  const waiting = [...chosen]
  const missed: string[] = []
  const work = async (): Promise<void> => {
    for (let mutant = waiting.shift(); mutant; mutant = waiting.shift()) {
      const { leaks, cells, first } = await runMutant(mutant, seed)
      if (leaks === 0) missed.push(mutant.name)
      say(`${leaks === 0 ? 'MISSED' : 'caught'}: ${mutant.name} (${leaks} of ${cells}; ${first})`)
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() }, work))
  return { mutants: chosen.length, missed }
}

/** One that keeps the house from starting is not caught: nobody would have learned anything. */
async function runMutant({ name }: Mutant, seed: number): Promise<Told> {
  const args = ['--no-warnings', '--import', MUTATE, PART, name, String(seed)]
  const env = { ...process.env, MATRIX_MUTANT: name }
  try {
    const { stdout } = await run(process.execPath, args, { env, cwd: ROOT, timeout: TIMEOUT_MS })
    return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Told
  } catch (error) {
    return { cells: 0, leaks: 0, first: String(error).slice(0, 1500) }
  }
}
