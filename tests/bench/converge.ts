/**
 * `node tests/bench/converge.ts [--seeds n] [--operations n] [--seed n] [--at-once n] [--control] [--json]`
 *
 * Claim: whatever befalls a gathering, its clients agree in the end with what is stored and with who
 * comes in anew, each as far as it may know, and no client ever holds what it may not know. Real rooms on
 * SQLite, real clients over sockets; drops, sleep, other windows, takeovers, recusals, changed roles. A
 * seed that fails is named: `--seed n` does the same acts again (their order is the seed's, what overtakes
 * what is the machine's). With --control some news get lost: the bench must then fail.
 */
import { parseArgs } from 'node:util'
import { openConvergeHouse } from '../support/converge-house.ts'
import { shake, type Outcome } from '../support/converge-run.ts'
import { report, say } from './report.ts'

/** A house is opened anew for so many seeds: the scenarios of all stand in one hall. */
const SEEDS_PER_HOUSE = 50

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '500' },
    operations: { type: 'string', default: '100' },
    seed: { type: 'string' },
    'at-once': { type: 'string', default: '4' },
    control: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
})
const operations = Number(values.operations)
const seeds =
  values.seed === undefined
    ? Array.from({ length: Number(values.seeds) }, (_, index) => index + 1)
    : [Number(values.seed)]

const startMs = performance.now()
const outcomes: Outcome[] = []
for (let from = 0; from < seeds.length; from += SEEDS_PER_HOUSE) {
  outcomes.push(...(await shakeAll(seeds.slice(from, from + SEEDS_PER_HOUSE))))
  say(`${outcomes.length} of ${seeds.length} seeds, ${failing().length} failing`)
}
finish()

async function shakeAll(some: readonly number[]): Promise<Outcome[]> {
  const house = await openConvergeHouse()
  const shaken = values.control ? { ...house, linesOf: house.lossyLinesOf } : house
  const waiting = [...some]
  const done: Outcome[] = []
  const work = async (): Promise<void> => {
    for (let seed = waiting.shift(); seed !== undefined; seed = waiting.shift()) {
      const outcome = await shake(shaken, seed, operations)
      if (isFailing(outcome)) tell(outcome)
      done.push(outcome)
    }
  }
  await Promise.all(Array.from({ length: Number(values['at-once']) }, work))
  await house.close()
  return done
}

function isFailing({ diverging, forbidden }: Outcome): boolean {
  return diverging.length + forbidden.length > 0
}

function failing(): Outcome[] {
  return outcomes.filter(isFailing)
}

function tell({ seed, acts, diverging, forbidden }: Outcome): void {
  say(`seed ${seed}: ${acts.join(' ')}`)
  for (const line of [...diverging, ...forbidden].slice(0, 20)) say(`  ${line}`)
}

function refusals(): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { refused } of outcomes)
    for (const [code, count] of Object.entries(refused)) counts[code] = (counts[code] ?? 0) + count
  return counts
}

function finish(): void {
  const sum = (count: (one: Outcome) => number): number =>
    outcomes.reduce((total, one) => total + count(one), 0)
  const result = {
    bench: 'converge',
    seeds: outcomes.length,
    operations,
    diverging: outcomes.filter((one) => one.diverging.length > 0).length,
    forbidden: outcomes.filter((one) => one.forbidden.length > 0).length,
    failingSeeds: failing().map(({ seed }) => seed),
    messages: sum(({ messages }) => messages),
    requestsDone: sum(({ done }) => done),
    requestsRefused: refusals(),
    seconds: Math.round((performance.now() - startMs) / 1000),
  }
  report(result, values.json)
  process.exitCode = failing().length === 0 ? 0 : 1
}
