/**
 * Parts of the product that load when they are wanted. One that does not come is asked for again and
 * never thrown at the page: what is shown, typed and worn on the head stays. After a deploy the old
 * files are gone for good; then the page reloads itself, once, and only when nobody loses by it.
 */
import { lazy, type ComponentType, type LazyExoticComponent } from 'react'
import { create } from 'zustand'
import { doubtConnection } from './connection.ts'

interface Parts {
  /** How many wanted parts have not come at the first asking, and not since. */
  missing: number
  /** Whether asking again does not help while the server answers: only a reload would. */
  stuck: boolean
}

const AGAIN_MS = { first: 1000, most: 10_000 }
/** So many tries in vain while the server answers: the file is gone. Those without a network tell nothing. */
const TRIES_BEFORE_RELOAD = 3
/** A page that has just reloaded for this does not do so again. */
const RELOAD_AGAIN_MS = 60_000
/** How browsers say that a file did not come. Anything else is a fault of ours in the file. */
const NOT_COME =
  /dynamically imported module|importing a module script failed|unable to preload css/i

export const useParts = create<Parts>(() => ({ missing: 0, stuck: false }))

type Component<C> = C extends ComponentType<infer P> ? ComponentType<P> : never

/** A component, by its name in its file, that loads when it is first shown. Wants a Suspense around it. */
export function lazyPart<M, N extends keyof M>(
  load: () => Promise<M>,
  name: N,
): LazyExoticComponent<Component<M[N]>> {
  return lazy(async () => ({ default: (await loadPart(load))[name] as Component<M[N]> }))
}

/** Resolves when the part has come, however often it takes. */
export async function loadPart<T>(load: () => Promise<T>): Promise<T> {
  let refused = 0
  for (let tries = 1, waitMs = AGAIN_MS.first; ; tries += 1) {
    try {
      const part = await load()
      if (tries > 1) noteCome()
      return part
    } catch (error) {
      if (!(error instanceof Error) || !NOT_COME.test(error.message)) throw error
      if (tries === 1) useParts.setState(({ missing }) => ({ missing: missing + 1 }))
      if (await doubtConnection()) refused += 1
      await loadStyles(error.message)
      if (refused >= TRIES_BEFORE_RELOAD) reloadOrAsk()
      await new Promise((resolve) => setTimeout(resolve, waitMs))
      waitMs = Math.min(waitMs * 2, AGAIN_MS.most)
    }
  }
}

function noteCome(): void {
  useParts.setState(({ missing, stuck }) => ({
    missing: missing - 1,
    stuck: missing > 1 && stuck,
  }))
}

/** The bundler asks for a style sheet once only; one that did not come is asked for here. */
async function loadStyles(message: string): Promise<void> {
  const [, href] = /unable to preload css for (\S+)/i.exec(message) ?? []
  if (href === undefined) return
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href })
  await new Promise((resolve) => {
    link.onload = link.onerror = resolve
    document.head.append(link)
  })
}

let holds = 0
let typedAt: string | undefined
if (typeof document !== 'undefined')
  document.addEventListener('input', ({ target }) => {
    // What one searches by, or turns a slider to, is no work that a reload could lose.
    const passing = target instanceof HTMLInputElement && ['search', 'range'].includes(target.type)
    if (!passing) typedAt = location.pathname
  })

/** Forbids that the page reloads itself: somebody has a headset on. Returns the way to allow it. */
export function holdPage(): () => void {
  holds += 1
  return () => {
    holds -= 1
  }
}

function reloadOrAsk(): void {
  if (!reloadIfNothingIsLost()) useParts.setState({ stuck: true })
}

/**
 * Reloads the page to where it is; not when something is typed on it or worn on the head, and not when
 * it has just done so. The mark is kept in the history entry: it outlives the reload even where storage
 * is blocked.
 */
export function reloadIfNothingIsLost(): boolean {
  if (holds > 0 || typedAt === location.pathname) return false
  const state = (history.state ?? {}) as { reloadedMs?: number }
  if (Date.now() - (state.reloadedMs ?? 0) < RELOAD_AGAIN_MS) return false
  history.replaceState({ ...state, reloadedMs: Date.now() }, '')
  location.reload()
  return true
}
