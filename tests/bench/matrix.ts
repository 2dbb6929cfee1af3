/**
 * `npm run bench:matrix -- [--json] [--seed n] [--database postgres] [--pairs n] [--only matrix,mutants,pairs,poses]`
 *
 * Claim: nobody learns what is kept from them. Everybody asks a running house every procedure, room request,
 * channel, file address, export, list and figure about everything in it, and every byte is searched for what
 * the asker may not know; rules broken on purpose are all noticed; generated gatherings that differ in a
 * hidden score, or in what happens at a recused item, are the same to the byte for whom it is kept from;
 * recorded poses do not tell scores (V1). A quarter of an hour on two cores.
 */
import { parseArgs } from 'node:util'
import { openScene } from './matrix/open-scene.ts'
import { attackPoses } from './matrix/pose-attack.ts'
import { runMatrix, WHOLE } from './matrix/run-matrix.ts'
import { runMutants } from './matrix/run-mutants.ts'
import { runPairs } from './matrix/run-pairs.ts'
import { findUnlisted } from './matrix/unlisted.ts'
import { report, say } from './report.ts'

const CELLS_MIN = 20_000
const MUTANTS_MIN = 60
const PAIRS_MIN = 300
const SCORES = 600
const SCORES_OF_CONTROL = 60
/** Without the mend most scores are read off. */
const CONTROL_MIN = 0.9
const SHOWN_MAX = 50
const PARTS = 'matrix,mutants,pairs,poses'

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    database: { type: 'string', default: 'sqlite' },
    pairs: { type: 'string', default: String(PAIRS_MIN) },
    only: { type: 'string', default: PARTS },
    json: { type: 'boolean', default: false },
  },
})
const seed = Number(values.seed)
const parts = values.only.split(',')
const misses: string[] = []
const result = {
  bench: 'matrix',
  cells: 0,
  leaks: 0,
  unlisted: 0,
  mutants: 0,
  mutantsCaught: 0,
  pairs: 0,
  differing: 0,
  recovered: 0,
  chance: 0,
}

say(`matrix: seed ${seed}, ${values.database}, ${parts.join(' ')}`)
if (parts.includes('matrix')) await askEverything()
if (parts.includes('mutants')) await breakRules()
if (parts.includes('pairs')) await playTwice()
if (parts.includes('poses')) await recordPoses()
report(result, values.json)
for (const one of misses) say(`missed: ${one}`)
process.exitCode = misses.length === 0 ? 0 : 1

function tell(what: string, lines: readonly string[]): void {
  for (const line of lines.slice(0, SHOWN_MAX)) say(`${what}: ${line}`)
  if (lines.length > 0) misses.push(`${lines.length} × ${what}`)
}

async function askEverything(): Promise<void> {
  const scene = await openScene(values.database === 'postgres' ? 'PostgreSQL' : 'SQLite', seed)
  try {
    const { cells, leaks, unlisted, unanswered, blindSpots } = await runMatrix(scene, WHOLE)
    const all = [...unlisted, ...findUnlisted()]
    Object.assign(result, { cells, leaks: leaks.length, unlisted: all.length })
    tell('leak', leaks)
    tell('unlisted', all)
    tell('unanswered', unanswered)
    tell('never told to anybody', blindSpots)
    if (cells < CELLS_MIN) misses.push(`only ${cells} cells`)
  } finally {
    await scene.close()
  }
}

async function breakRules(): Promise<void> {
  const { mutants, missed } = await runMutants(seed)
  Object.assign(result, { mutants, mutantsCaught: mutants - missed.length })
  tell('mutant that nobody noticed', missed)
  if (mutants < MUTANTS_MIN) misses.push(`only ${mutants} mutants`)
}

async function playTwice(): Promise<void> {
  const { pairs, differing, lines } = await runPairs(Number(values.pairs), seed)
  say(`${lines} messages and answers were compared`)
  Object.assign(result, { pairs, differing: differing.length })
  tell('difference', differing)
  if (pairs < PAIRS_MIN) misses.push(`only ${pairs} pairs`)
}

async function recordPoses(): Promise<void> {
  const { recovered, chance, isHeld } = await attackPoses(seed, { scores: SCORES, holds: true })
  const control = await attackPoses(seed, { scores: SCORES_OF_CONTROL, holds: false })
  say(`control: without held poses ${control.recovered} of the scores are read off`)
  const round = (share: number): number => Math.round(share * 1000) / 1000
  Object.assign(result, { recovered: round(recovered), chance: round(chance) })
  if (!isHeld) misses.push('poses tell scores')
  if (control.recovered < CONTROL_MIN) misses.push('the attack fails without the mend as well')
}
