/**
 * Sends acts one after the other: the next leaves when the one before was kept. While one is under
 * way, a newer act on the same thing takes the place of the one that waits, so that a slider that is
 * dragged sends its latest value and not its whole path.
 */
import { keyText, type Act, type ExhibitKey } from './exhibit-store.ts'

export interface QueuedAct {
  key: ExhibitKey
  act: Act
}

/** Acts of these types stand for a value: a newer one makes an older one needless. */
const VALUES = new Set([
  'set',
  'turn',
  'explode',
  'section',
  'blend',
  'page',
  'pace',
  'move',
  'seek',
])

const topicOf = ({ key, act }: QueuedAct): string | undefined =>
  VALUES.has(act.type)
    ? `${keyText(key)}:${act.type}:${(act as { id?: string }).id ?? ''}`
    : undefined

const isOn = (act: QueuedAct, key: ExhibitKey): boolean => keyText(act.key) === keyText(key)

export interface ActQueue {
  add(act: QueuedAct): void
  /** Whether an act on this exhibit waits behind the one under way. */
  waits(key: ExhibitKey): boolean
  /** Whether one waits or is under way. */
  isBusy(key: ExhibitKey): boolean
  clear(): void
}

/** `send` resolves when the act was kept; `refused` hears why one was not. */
export function createActQueue(
  send: (act: QueuedAct) => Promise<void>,
  refused: (error: unknown) => void,
): ActQueue {
  let waiting: QueuedAct[] = []
  let current: QueuedAct | undefined

  const next = (): void => {
    current = waiting.shift()
    if (!current) return
    void send(current).catch(refused).finally(next)
  }

  return {
    add(act) {
      const topic = topicOf(act)
      const index = waiting.findIndex((one) => topic !== undefined && topicOf(one) === topic)
      if (index >= 0) waiting[index] = act
      else waiting.push(act)
      if (!current) next()
    },
    waits: (key) => waiting.some((one) => isOn(one, key)),
    isBusy: (key) => [current, ...waiting].some((one) => one !== undefined && isOn(one, key)),
    clear: () => {
      waiting = []
    },
  }
}
