/** What the bench tells the process that attacks. */
import type { AttackScene } from './scene.ts'

/** Kinds of attack, all at the same time. */
export const FAMILIES = ['api', 'wire', 'uploads', 'flood', 'rooms', 'silent', 'sockets'] as const
export type Family = (typeof FAMILIES)[number]

export interface Plan {
  base: string
  scene: AttackScene
  seed: number
  forMs: number
  /** Requests and frames without which it goes on, up to twice as long: others may use the cores too. */
  sentMin: number
  families: readonly Family[]
}
