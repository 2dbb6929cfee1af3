/** Keys that walk: W A S D and arrows, Q and E to turn, Shift to run. Nothing while one types. */
import { isTyping } from '../browser/is-typing.ts'
import type { WalkInput } from './walk.ts'

const KEYS: Record<string, Partial<Record<'forward' | 'right' | 'turn', number>>> = {
  KeyW: { forward: 1 },
  ArrowUp: { forward: 1 },
  KeyS: { forward: -1 },
  ArrowDown: { forward: -1 },
  KeyA: { right: -1 },
  KeyD: { right: 1 },
  KeyQ: { turn: 1 },
  KeyE: { turn: -1 },
  ArrowLeft: { turn: 1 },
  ArrowRight: { turn: -1 },
}

/** What is worked by arrows itself. */
const WORKED = '[role="slider"], [role="dialog"], [role="combobox"]'

/** Keeps `input` up to date with the keys held. Returns the way to stop. */
export function listenToKeys(input: WalkInput): () => void {
  const held = new Set<string>()
  const update = (): void => {
    let forward = 0
    let right = 0
    let turn = 0
    for (const code of held) {
      forward += KEYS[code]?.forward ?? 0
      right += KEYS[code]?.right ?? 0
      turn += KEYS[code]?.turn ?? 0
    }
    input.forward = Math.sign(forward)
    input.right = Math.sign(right)
    input.turn = Math.sign(turn)
  }
  const press = (event: KeyboardEvent): void => {
    input.running = event.shiftKey
    if (!(event.code in KEYS) || event.ctrlKey || event.metaKey || event.altKey) return
    if (isTyping(event) || (event.target instanceof Element && event.target.closest(WORKED))) return
    event.preventDefault()
    held.add(event.code)
    update()
  }
  const release = (event: KeyboardEvent): void => {
    input.running = event.shiftKey
    held.delete(event.code)
    update()
  }
  const releaseAll = (): void => {
    held.clear()
    update()
  }
  window.addEventListener('keydown', press)
  window.addEventListener('keyup', release)
  window.addEventListener('blur', releaseAll)
  return () => {
    window.removeEventListener('keydown', press)
    window.removeEventListener('keyup', release)
    window.removeEventListener('blur', releaseAll)
    releaseAll()
  }
}
