/** How a mutant is written down: what is broken, where, and by which part of the matrix it is noticed. */
import type { Part } from './run-matrix.ts'

/** `from` stands once in the file, which is named from the root of the project. */
export type Row = [name: string, file: string, from: string, to: string, part: Part]

const SHUT = ['shutDecided', 'shutClosed', 'scoring', 'closed'] as const

export const api = (procedures: string): Part => ({ procedures })
export const at = (routes: string): Part => ({ routes })
export const inRooms = (requests: string): Part => ({ requests, subjects: SHUT })
/** What rooms tell of themselves. */
export const told = inRooms('^follow$')
