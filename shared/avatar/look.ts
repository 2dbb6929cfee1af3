/**
 * How a person looks to others: a few choices that travel as one number. Who chose nothing has a look all
 * the same, made of who it is and of the role, so that nobody looks like everybody.
 */
import type { GatheringRole } from '../permission/permission.ts'

/** What can be chosen, and how many there are of each. In this order the number is made up. */
export const LOOK_PARTS = {
  form: 3,
  skin: 6,
  hair: 7,
  hairColour: 6,
  glasses: 4,
  dress: 4,
  colour: 8,
  badge: 6,
} as const

export type LookPart = keyof typeof LOOK_PARTS
/** Of each part, which one: from 0. */
export type Look = Readonly<Record<LookPart, number>>

const PARTS = Object.keys(LOOK_PARTS) as LookPart[]
/** Looks that there are: each number below is one. */
export const LOOKS = PARTS.reduce((count, part) => count * LOOK_PARTS[part], 1)

export function packLook(look: Look): number {
  return PARTS.reduceRight((packed, part) => packed * LOOK_PARTS[part] + look[part], 0)
}

/** The look of a number; of any other number, the look of its remainder. */
export function unpackLook(packed: number): Look {
  let rest = Math.abs(Math.trunc(packed)) % LOOKS
  const look = {} as Record<LookPart, number>
  for (const part of PARTS) {
    look[part] = rest % LOOK_PARTS[part]
    rest = Math.floor(rest / LOOK_PARTS[part])
  }
  return look
}

/** The look with the next one of a part, or with the one before. */
export function changeLook(look: Look, part: LookPart, by: 1 | -1): Look {
  const count = LOOK_PARTS[part]
  return { ...look, [part]: (look[part] + by + count) % count }
}

/** Jacket, shirt, coat, knit. */
const DRESS: Record<GatheringRole, number> = {
  chair: 0,
  reviewer: 0,
  secretary: 1,
  presenter: 2,
  audience: 3,
}
/** Colours of dress for who presides and for who reviews are the calm ones. */
const COLOUR: Partial<Record<GatheringRole, readonly number[]>> = {
  chair: [6],
  reviewer: [6, 1, 7],
  secretary: [2, 1],
}
/** The badge says the role. */
const BADGE: Record<GatheringRole, number> = {
  chair: 1,
  secretary: 2,
  reviewer: 3,
  presenter: 4,
  audience: 0,
}

/** FNV-1a, 32 bits: the same number for the same text. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i += 1)
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0
  return hash
}

/** The look of somebody who chose none. */
export function givenLook(personId: string, role: GatheringRole): Look {
  const pick = (part: string, count: number): number => hashOf(`${part} ${personId}`) % count
  const colours = COLOUR[role] ?? Array.from({ length: LOOK_PARTS.colour }, (_, i) => i)
  return {
    form: pick('form', LOOK_PARTS.form),
    skin: pick('skin', 3),
    hair: pick('hair', LOOK_PARTS.hair),
    hairColour: pick('hairColour', LOOK_PARTS.hairColour),
    // Two of five wear glasses.
    glasses: [0, 0, 0, 1, 2][pick('glasses', 5)] ?? 0,
    dress: DRESS[role],
    colour: colours[pick('colour', colours.length)] ?? 0,
    badge: BADGE[role],
  }
}
