/**
 * Whether the server answers. What is loaded over it is asked for again until it comes: a lost
 * connection makes the hall wait, not break. A refusal by the server stays a refusal.
 */
import { create } from 'zustand'

const ASK_EVERY_MS = { first: 1000, most: 10_000 }
const ANSWER_MS = 5000

interface Connection {
  /** Whether something could not be fetched since, and the server has not answered again. */
  lost: boolean
  /** Whether the server has asked us to wait: what is on its way comes later. */
  busy: boolean
}

export const useConnection = create<Connection>(() => ({ lost: false, busy: false }))

/** Somebody who waits longer than asked has been answered, or is told so again. */
const BUSY_OVER_MS = 3000
let busyTimer: ReturnType<typeof setTimeout> | undefined

/** Tells everybody that the server asks to wait for so many seconds. */
export function noteBusy(seconds: number): void {
  clearTimeout(busyTimer)
  useConnection.setState({ busy: true })
  busyTimer = setTimeout(
    () => useConnection.setState({ busy: false }),
    seconds * 1000 + BUSY_OVER_MS,
  )
}

/** So often in a row is asked for what does not come while the server answers; then it is refused. */
const TRIES_WHILE_ANSWERED = 3
const TRY_AGAIN_MS = 1000

/**
 * Does `load`, again and again while the server does not answer. Rejects as `load` does when it has
 * failed so often in a row while the server answered: once may be a network that was just back.
 */
export async function overConnection<T>(load: () => Promise<T>): Promise<T> {
  for (let refused = 0; ;) {
    try {
      return await load()
    } catch (error) {
      refused = (await doubtConnection()) ? refused + 1 : 0
      if (refused === TRIES_WHILE_ANSWERED) throw error
      if (refused > 1) await new Promise((resolve) => setTimeout(resolve, TRY_AGAIN_MS))
    }
  }
}

/**
 * Call when something got no answer: tells everybody, if it is true, until there is one again. Resolves
 * with whether the server answered at once.
 */
export async function doubtConnection(): Promise<boolean> {
  if (await answers()) return true
  await untilBack()
  return false
}

let waiting: Promise<void> | undefined
let wake: (() => void) | undefined

/** Call when the server has answered anything at all: who waits for it goes on at once. */
export function noteAnswer(): void {
  wake?.()
}

function untilBack(): Promise<void> {
  waiting ??= askUntilBack().finally(() => {
    waiting = undefined
  })
  return waiting
}

async function askUntilBack(): Promise<void> {
  useConnection.setState({ lost: true })
  let waitMs = ASK_EVERY_MS.first
  do {
    await soon(waitMs)
    waitMs = Math.min(waitMs * 2, ASK_EVERY_MS.most)
  } while (!(await answers()))
  useConnection.setState({ lost: false })
}

/** After so long, or when there is a network again or the server has answered somebody. */
function soon(afterMs: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, afterMs)
    window.addEventListener('online', done)
    wake = done
    function done(): void {
      wake = undefined
      clearTimeout(timer)
      window.removeEventListener('online', done)
      resolve()
    }
  })
}

async function answers(): Promise<boolean> {
  const signal = AbortSignal.timeout(ANSWER_MS)
  try {
    return (await fetch('/healthz', { cache: 'no-store', signal })).ok
  } catch {
    return false
  }
}
