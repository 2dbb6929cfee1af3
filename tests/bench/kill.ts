/**
 * `node tests/bench/kill.ts [--database sqlite|postgres] [--kills n] [--seed n] [--control] [--json]`
 *
 * Claim: ending the server at random moments during scoring, by `kill -9` and by SIGTERM in turn, loses
 * no acknowledged change (score, reason, pin), step of a review (seal, phase, reveal, decision) or objection,
 * makes none twice and leaves none by half; a stop ends within ten seconds. Reviewers write without pause, take new seats after each
 * restart and send again what was left open. With --control one acknowledged score is taken away
 * before the comparison, which must then fail: exit code 0 means that the bench notices a loss.
 */
import { setTimeout as pause } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { openDatabase } from '../../server/storage/database.ts'
import { freePort } from '../journeys/house.ts'
import { auditReview, dropAcknowledgedScore, type Audit } from './kill-audit.ts'
import { createReviewer, type Life, type Reviewer } from './kill-reviewer.ts'
import { auditWay } from './kill-way-audit.ts'
import { createObjector, createWalker } from './kill-way.ts'
import { prepareScene, type DatabaseName, type Scene } from './kill-scene.ts'
import { mulberry32 } from '../../shared/review/ranking/random.ts'
import { report, say } from './report.ts'
import { startServer } from './server-process.ts'

/** A kill comes this long after a restart's first acknowledgement, at most. */
const KILL_WITHIN_MS = 1000
/** Below this the bench has shown nothing; 200 for the usual 50 kills. */
const ACKNOWLEDGED_PER_KILL_MIN = 4
const SAY_EVERY = 10
const STOP_MAX_MS = 10_000

const { values } = parseArgs({
  options: {
    database: { type: 'string', default: 'sqlite' },
    kills: { type: 'string', default: '50' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    control: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
})

function databaseName(name: string): DatabaseName {
  if (name === 'sqlite' || name === 'postgres') return name
  throw new Error(`There is no database "${name}": give --database sqlite or postgres.`)
}

const database = databaseName(values.database)
const kills = Number(values.kills)
const seed = Number(values.seed)
if (!Number.isInteger(kills) || kills < 1) throw new Error('--kills needs a whole number from 1.')

const random = mulberry32(seed)
/** Longest time from a SIGTERM to the end of the process, in ms. */
let longestStopMs = 0
let onFirstAcknowledgement = (): void => undefined
let onFirstStep = (): void => undefined

say(`kill: ${kills} kills on ${database}, seed ${seed}`)
const scene = await prepareScene(database)
const reviewers = scene.reviewers.map((who, index) =>
  createReviewer({
    ...scene,
    ...who,
    random: mulberry32(seed + index + 1),
    onAcknowledged: () => onFirstAcknowledgement(),
  }),
)
const walker = createWalker({
  ...scene.way,
  random: mulberry32(seed + 100),
  onStep: () => onFirstStep(),
})
const objector = createObjector(scene.notice.id, scene.notice.submissionId)
try {
  const audit = await runLives(scene, reviewers).then(() => compare(scene, reviewers))
  finish(audit)
} finally {
  await scene.drop()
}

/** All lives of the server: each ends by a kill but the last, in which everything open is settled. */
async function runLives({ dataDir, databaseUrl }: Scene, people: Reviewer[]): Promise<void> {
  const port = await freePort()
  for (let kill = 1; kill <= kills; kill += 1) {
    const server = await startServer({ port, dataDir, databaseUrl })
    const life: Life = { over: false, settleOnly: false }
    const acknowledged = new Promise<void>((resolve) => {
      onFirstAcknowledgement = resolve
    })
    const stepped = new Promise<void>((resolve) => {
      onFirstStep = resolve
    })
    const scoring = Promise.all([
      ...people.map((reviewer) => reviewer.score(server.base, life)),
      walker.walk(server.base, life),
      objector.object(server.base, life),
    ])
    await Promise.race([Promise.all([acknowledged, stepped]), scoring])
    const delayMs = Math.round(random() * KILL_WITHIN_MS)
    await Promise.race([pause(delayMs), scoring])
    life.over = true
    const killedAtMs = Date.now()
    // Every other time a stop in good order: it is told, and still must end whatever is under way.
    const signal = kill % 2 === 0 ? 'SIGTERM' : 'SIGKILL'
    await server.end(signal)
    if (signal === 'SIGTERM') longestStopMs = Math.max(longestStopMs, Date.now() - killedAtMs)
    await scoring
    const open = openChanges(people)
    for (const change of open) change.openAtMs.push(killedAtMs)
    if (kill % SAY_EVERY === 0 || kill === kills)
      say(
        `kill ${kill}: after ${delayMs} ms, ${open.length} open, ${countAcknowledged(people)} kept`,
      )
  }
  const server = await startServer({ port, dataDir, databaseUrl })
  const life: Life = { over: false, settleOnly: true }
  await Promise.all([
    ...people.map((reviewer) => reviewer.score(server.base, life)),
    objector.object(server.base, life),
  ])
  await server.end('SIGTERM')
}

function openChanges(people: Reviewer[]) {
  return people.flatMap((r) => r.changes.filter((c) => c.acknowledgedAtMs === undefined))
}

function countAcknowledged(people: Reviewer[]): number {
  return people.reduce((sum, r) => sum + r.changes.length, 0) - openChanges(people).length
}

async function compare(where: Scene, people: Reviewer[]): Promise<Audit> {
  const db = await openDatabase(where)
  const changes = people.flatMap((reviewer) => reviewer.changes)
  try {
    if (values.control) {
      const field = await dropAcknowledgedScore(db, where.gatheringId, { changes, random })
      say(`control: took away the score ${field}`)
    }
    const reopened = changes.filter((c) => c.openAtMs.length > 0).length
    const repeats = changes.reduce((sum, c) => sum + c.repeats, 0)
    const audit = await auditReview(db, where.gatheringId, changes)
    say(`${reopened} changes were open at a kill, ${audit.recognised} of them already committed`)
    say(`${repeats} answers came again for changes sent again after their acknowledgement`)
    const way = await auditWay(db, { ...where, ...where.way, walker, objector })
    say(`${walker.steps.length} steps of a review and ${objector.filed.length} objections`)
    return together(audit, way)
  } finally {
    await db.destroy()
  }
}

function together(a: Audit, b: Audit): Audit {
  return {
    acknowledged: a.acknowledged + b.acknowledged,
    lost: a.lost + b.lost,
    duplicated: a.duplicated + b.duplicated,
    halfApplied: a.halfApplied + b.halfApplied,
    recognised: a.recognised + b.recognised,
    findings: [...a.findings, ...b.findings],
  }
}

function finish({ acknowledged, lost, duplicated, halfApplied, findings }: Audit): void {
  for (const finding of findings) say(finding)
  report(
    { bench: 'kill', database, kills, acknowledged, lost, duplicated, halfApplied, longestStopMs },
    values.json,
  )
  const enough = acknowledged >= kills * ACKNOWLEDGED_PER_KILL_MIN
  if (!enough) say(`Too few acknowledged changes: ${acknowledged} for ${kills} kills.`)
  const stops = longestStopMs <= STOP_MAX_MS
  if (!stops) say(`A stop took ${longestStopMs} ms.`)
  const clean = lost === 0 && duplicated === 0 && halfApplied === 0 && stops
  const holds = values.control ? lost > 0 : clean && enough
  process.exitCode = holds ? 0 : 1
}
