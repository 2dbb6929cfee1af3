/**
 * What this browser keeps until it is wanted again. The one door to its storage: where that is blocked
 * or full, what is kept lives in memory and goes with the page. Nothing here ever throws.
 */
const memory = new Map<string, string>()

/** The browser's storage, or undefined where it may not be used: the mere look at it may throw. */
function storage(): Storage | undefined {
  try {
    return window.localStorage
  } catch {
    return undefined // blocked by the browser's settings: memory is all there is
  }
}

/** The text kept under `key`, or null. */
export function readKept(key: string): string | null {
  const text = memory.get(key)
  if (text !== undefined) return text
  try {
    return storage()?.getItem(key) ?? null
  } catch {
    return null // what may not be read was not kept
  }
}

/** Keeps `text`. Says whether it outlives the page. */
export function keep(key: string, text: string): boolean {
  try {
    const store = storage()
    store?.setItem(key, text)
    if (store) memory.delete(key)
    else memory.set(key, text)
    return store !== undefined
  } catch {
    memory.set(key, text) // full, or not to be written: this page still has it
    return false
  }
}

export function forget(key: string): void {
  memory.delete(key)
  try {
    storage()?.removeItem(key)
  } catch {
    // What may not be removed was never written by us.
  }
}

/** Whether what is kept here outlives the page: reads nothing, tries it. */
export function keepsBeyondPage(): boolean {
  const key = 'jiebang.trial'
  const lasts = keep(key, '1')
  forget(key)
  return lasts
}
