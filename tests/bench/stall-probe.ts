/**
 * Loaded into a server by `node --import`, changes nothing in it: tells by IPC how long its event loop
 * stood still, and how much memory it holds. Counted is what the thread itself worked on a core in one
 * turn: time in which others had the cores, the disk or the whole machine is not the server's own. Where
 * there is no /proc, all time is counted.
 */
import { readFileSync } from 'node:fs'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { COLLECT, type ProbeMessage } from './probe-words.ts'

const TICK_MS = 10
/** Shorter ones are not told. */
const TELL_FROM_MS = 40
const MEMORY_EVERY_MS = 1000
const MEGABYTE = 1024 * 1024
const NS_PER_MS = 1e6

/** Time on a core and time in the queue for one, of the main thread since its start, in ms. */
function readSchedule(): { cpuMs: number; waitedMs: number } {
  try {
    const [cpu = '0', waited = '0'] = readFileSync('/proc/self/schedstat', 'utf8').split(' ')
    return { cpuMs: Number(cpu) / NS_PER_MS, waitedMs: Number(waited) / NS_PER_MS }
  } catch {
    // Not Linux: as if it worked all the time.
    return { cpuMs: performance.now(), waitedMs: 0 }
  }
}

const tell = (message: ProbeMessage): void => void process.send?.(message)

/** Node's collector, which is not in reach unless asked for; "last resort" gives empty pages back too. */
function collect(): void {
  setFlagsFromString('--expose-gc')
  const gc: unknown = runInNewContext('gc')
  if (typeof gc === 'function') gc({ type: 'major', execution: 'sync', flavor: 'last-resort' })
}

process.on('message', (message) => {
  if (message === COLLECT) collect()
})
// Listening must not keep the process alive.
process.channel?.unref()

let lastMs = performance.now()
let last = readSchedule()

setInterval(() => {
  const nowMs = performance.now()
  const now = readSchedule()
  const waitedMs = now.waitedMs - last.waitedMs
  const lateMs = nowMs - lastMs - TICK_MS
  const stallMs = Math.min(lateMs, now.cpuMs - last.cpuMs)
  if (stallMs >= TELL_FROM_MS) tell({ stallMs, lateMs, waitedMs })
  lastMs = nowMs
  last = now
}, TICK_MS).unref()

setInterval(() => {
  const { rss, heapUsed, heapTotal, external } = process.memoryUsage()
  tell({
    rssMB: rss / MEGABYTE,
    heapMB: heapUsed / MEGABYTE,
    heapTotalMB: heapTotal / MEGABYTE,
    externalMB: external / MEGABYTE,
  })
}, MEMORY_EVERY_MS).unref()
