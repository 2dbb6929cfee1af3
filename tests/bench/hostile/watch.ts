/** The server under attack, watched from outside and, by its probe, from inside. */
import { setTimeout as pause } from 'node:timers/promises'
import { say } from '../report.ts'
import { startServer } from '../server-process.ts'
import { COLLECT, type Memory, type ProbeMessage } from '../probe-words.ts'

export interface Watch {
  base: string
  /** Resolves when the server is gone, or says that it stops. */
  died: Promise<void>
  deaths(): number
  longestStallMs(): number
  /** Held in MB, when what is no longer used has been given back. */
  memory(): Promise<Memory>
  /** Forgets stalls so far. */
  reset(): void
  /** Lines of the server's metrics that tell of faults it held. */
  heldFaults(): Promise<string[]>
  end(): Promise<void>
}

const ASK_EVERY_MS = 1000
/** A server that answers nothing for so long hangs. */
const HANGS_AFTER_MS = 30_000
const STALL_TOLD_FROM_MS = 150
/** Collected, and told by the probe. */
const COLLECTED_AFTER_MS = 5000
/** One look in so many is told, a look a second. */
const MEMORY_TOLD_EVERY = 30
const LOG_LINES_MAX = 30
const END_WITHIN_MS = 20_000

const PROBE = new URL('../stall-probe.ts', import.meta.url)
const WITHOUT_GUARDS = new URL('./without-guards.ts', import.meta.url)

interface Where {
  port: number
  dataDir: string
  databaseUrl: string | undefined
  callFile: string
  /** For the control. */
  unguarded: boolean
}

export async function watchServer({ unguarded, ...where }: Where): Promise<Watch> {
  let memory: Memory = { rssMB: 0, heapMB: 0, heapTotalMB: 0, externalMB: 0 }
  let looks = 0
  let longestStallMs = 0
  let lines = 0
  let deaths = 0
  let ending = false
  const server = await startServer({
    ...where,
    imports: unguarded ? [PROBE, WITHOUT_GUARDS] : [PROBE],
    onMessage(message) {
      const told = readProbe(message)
      if (!told) return
      if ('rssMB' in told) {
        memory = told
        looks += 1
        if (looks % MEMORY_TOLD_EVERY === 0) say(describeMemory(told))
      } else {
        longestStallMs = Math.max(longestStallMs, told.stallMs)
        if (told.stallMs >= STALL_TOLD_FROM_MS)
          say(
            `stood still ${Math.round(told.stallMs)} ms by its own work, ${Math.round(told.lateMs)} ms ` +
              `in all (in the queue for a core ${Math.round(told.waitedMs)} ms)`,
          )
      }
    },
    onLog(line) {
      lines += 1
      if (lines <= LOG_LINES_MAX) say(`log: ${line.slice(0, 600)}`)
    },
  })
  const died = Promise.race([server.gone, untilItStops(server.base, () => ending)]).then(() => {
    if (!ending) deaths += 1
  })
  return {
    base: server.base,
    died,
    deaths: () => deaths,
    longestStallMs: () => longestStallMs,
    async memory() {
      server.tell(COLLECT)
      await pause(COLLECTED_AFTER_MS)
      return memory
    },
    reset: () => (longestStallMs = 0),
    heldFaults: () => readFaults(server.base),
    async end() {
      ending = true
      if (deaths === 0)
        await Promise.race([server.end('SIGTERM'), pause(END_WITHIN_MS, undefined, { ref: false })])
      // Gone already, or it hangs.
      await server.end('SIGKILL').catch(() => undefined)
    },
  }
}

export function describeMemory({ rssMB, heapMB, heapTotalMB, externalMB }: Memory): string {
  const [all, objects, pages, buffers] = [rssMB, heapMB, heapTotalMB, externalMB].map(Math.round)
  return `memory: ${all} MB, ${objects} of objects in ${pages} of pages, ${buffers} of buffers`
}

/** The room library sends word of its own over the same channel. */
function readProbe(message: unknown): ProbeMessage | undefined {
  const isProbe =
    typeof message === 'object' && message !== null && ('rssMB' in message || 'stallMs' in message)
  return isProbe ? (message as ProbeMessage) : undefined
}

/** Resolves when the server says that it stops, or has not answered for long. */
async function untilItStops(base: string, isOver: () => boolean): Promise<void> {
  let answeredMs = Date.now()
  while (!isOver() && Date.now() - answeredMs < HANGS_AFTER_MS) {
    const stopping = await fetch(`${base}/readyz`).then(
      async (answer) => ((await answer.json()) as { stopping: boolean }).stopping,
      () => undefined,
    )
    if (stopping) return
    if (stopping !== undefined) answeredMs = Date.now()
    await pause(ASK_EVERY_MS)
  }
}

async function readFaults(base: string): Promise<string[]> {
  const text = await fetch(`${base}/metrics`).then(
    (answer) => answer.text(),
    () => '',
  )
  return text.split('\n').filter((line) => /^jiebang_(faults|dropped_frames)_total/.test(line))
}
