/**
 * `node tests/bench/hostile.ts [--quick] [--seed n] [--database sqlite|postgres] [--only family,…]
 * [--control] [--json]`
 *
 * Claim: nobody can take the house down. While an honest panel works, attackers of every role send
 * 200,000 malformed requests and frames, open two thousand idle sockets and flood what is costly. The
 * server neither ends nor stands still, answers nothing with 5xx, closes no honest socket and gives
 * its memory back. With --control the guards are taken out and one frame is sent: the bench must then
 * tell of a death and fail.
 */
import { fork } from 'node:child_process'
import { existsSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { freePort } from '../journeys/house.ts'
import { FAMILIES, type Plan } from './hostile/attack-plan.ts'
import { LONG_NAME_FRAME } from './hostile/frames.ts'
import { bringHonestPeople, type HonestPeople } from './hostile/honest.ts'
import { openSocket, reserve } from './hostile/room-attacks.ts'
import { prepareScene } from './hostile/scene.ts'
import { createTally, type Tally } from './hostile/tally.ts'
import { describeMemory, watchServer, type Watch } from './hostile/watch.ts'
import { mulberry32 } from '../../shared/review/ranking/random.ts'
import { report, say } from './report.ts'

const ATTACK = fileURLToPath(new URL('./hostile/attack.ts', import.meta.url))

/**
 * All in seconds: warm-up, attack, and the rest after each in which memory may come back. After two
 * minutes of attack a process holds what it will hold: V8 and malloc keep what they once needed, and
 * what grows beyond that is a leak.
 */
const FULL = { warmUpS: 120, attackS: 300, restS: 60, sentMin: 200_000 }
const QUICK = { warmUpS: 20, attackS: 60, restS: 30, sentMin: 20_000 }
const STALL_MAX_MS = 250
const RSS_GROWTH_MAX_MB = 50
/** In memory where there is such: what is measured is the server's time, not the disk's. */
const FAST_DIR = '/dev/shm'
const CONTROL_WITHIN_MS = 10_000

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    database: { type: 'string', default: 'sqlite' },
    only: { type: 'string', default: FAMILIES.join() },
    control: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
})
const seed = Number(values.seed)
const length = values.quick ? QUICK : FULL
const families = FAMILIES.filter((family) => values.only.split(',').includes(family))

interface Result {
  requests: number
  frames: number
  sockets: number
  serverDeaths: number
  status5xx: number
  honestDisconnects: number
  honestP99Ms: number
  longestStallMs: number
  rssGrowthMB: number
}

say(`hostile: seed ${seed}, ${values.database}, ${families.join(' ')}`)
if (existsSync(FAST_DIR)) process.env.TMPDIR = FAST_DIR
const scene = await prepareScene(values.database === 'postgres' ? 'PostgreSQL' : 'SQLite')
try {
  const port = await freePort()
  const watch = await watchServer({ ...scene, port, unguarded: values.control })
  try {
    finish(values.control ? await runControl(watch) : await runAttack(watch))
  } finally {
    await watch.end()
  }
} finally {
  await scene.close()
}

async function runAttack(watch: Watch): Promise<Result> {
  const honest = await bringHonestPeople(watch.base, scene.review, seed)
  await attack(watch, { forS: length.warmUpS, sentMin: 0, seed: seed + 1000 })
  await rest(watch, length.restS)
  const before = await watch.memory()
  say(`warm: ${describeMemory(before)}`)
  watch.reset()
  honest.resetWaits()
  const tally = await attack(watch, { forS: length.attackS, sentMin: length.sentMin, seed })
  const p99Ms = honest.p99Ms()
  await rest(watch, length.restS)
  const after = await watch.memory()
  say(`after: ${describeMemory(after)}`)
  await tellFaults(watch, honest)
  return {
    ...countsOf(tally),
    serverDeaths: watch.deaths(),
    honestDisconnects: honest.disconnects(),
    honestP99Ms: Math.round(p99Ms),
    longestStallMs: Math.round(watch.longestStallMs()),
    rssGrowthMB: Math.round(after.rssMB - before.rssMB),
  }
}

function countsOf({ requests, frames, sockets, status5xx }: Tally) {
  return { requests, frames, sockets, status5xx }
}

/** One attack from its process; resolves with what it sent, also when the server is gone. */
async function attack(
  watch: Watch,
  { forS, sentMin, seed: own }: { forS: number; sentMin: number; seed: number },
) {
  const child = fork(ATTACK, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  let tally = createTally()
  child.on('message', (told: Tally) => {
    tally = told
  })
  const plan: Plan = {
    base: watch.base,
    scene: scene.attack,
    seed: own,
    forMs: forS * 1000,
    sentMin,
    families,
  }
  child.send(plan)
  const code = await Promise.race([
    new Promise<number | null>((resolve) => child.once('exit', resolve)),
    watch.died,
  ])
  child.kill('SIGKILL')
  tellTally(tally)
  if (code !== undefined && code !== 0) throw new Error(`The attack ended with code ${code}.`)
  return tally
}

function tellTally({ statuses, slow, faults, refusedSeats, ...sent }: Tally): void {
  say(`sent: ${sent.requests} requests, ${sent.frames} frames, ${sent.sockets} sockets`)
  say(`answers: ${JSON.stringify(statuses)}; ${refusedSeats} seats refused`)
  for (const fault of faults) say(`  ${fault}`)
  for (const { ms, label } of slow) say(`  ${ms} ms: ${label}`)
}

async function rest(watch: Watch, seconds: number): Promise<void> {
  await Promise.race([pause(seconds * 1000), watch.died])
}

async function tellFaults(watch: Watch, honest: HonestPeople): Promise<void> {
  say(`honest requests refused or lost: ${honest.refused()}`)
  for (const line of await watch.heldFaults()) say(line)
  if (watch.deaths() === 0) await honest.leave()
}

/** The frame of S1 to a house without its guards. */
async function runControl(watch: Watch): Promise<Result> {
  const random = mulberry32(seed)
  const [token = ''] = scene.attack.audience
  const url = await reserve(watch.base, scene.attack.roadshowId, token)
  const socket = await openSocket(url, random)
  if (!socket) throw new Error('The control has no socket.')
  socket.send(Buffer.from([10]))
  socket.send(LONG_NAME_FRAME)
  await Promise.race([watch.died, pause(CONTROL_WITHIN_MS, undefined, { ref: false })])
  return {
    requests: 0,
    frames: 2,
    sockets: 1,
    serverDeaths: watch.deaths(),
    status5xx: 0,
    honestDisconnects: 0,
    honestP99Ms: 0,
    longestStallMs: Math.round(watch.longestStallMs()),
    rssGrowthMB: 0,
  }
}

function finish(result: Result): void {
  report({ bench: 'hostile', ...result }, values.json)
  const sent = result.requests + result.frames
  const misses = [
    ...(result.serverDeaths > 0 ? ['the server ended'] : []),
    ...(result.status5xx > 0 ? [`${result.status5xx} answers of 5xx`] : []),
    ...(result.honestDisconnects > 0 ? ['honest sockets were closed'] : []),
    ...(result.longestStallMs > STALL_MAX_MS
      ? [`stood still for more than ${STALL_MAX_MS} ms`]
      : []),
    ...(result.rssGrowthMB > RSS_GROWTH_MAX_MB ? [`holds ${RSS_GROWTH_MAX_MB} MB more`] : []),
    ...(sent < length.sentMin ? [`only ${sent} requests and frames were sent`] : []),
  ]
  for (const miss of misses) say(`missed: ${miss}`)
  process.exitCode = misses.length === 0 ? 0 : 1
}
