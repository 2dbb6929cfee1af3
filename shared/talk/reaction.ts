/** What one can let the others see of what one feels, and how long it is seen. */
export const REACTIONS = ['agree', 'clap', 'ask', 'great'] as const
export type Reaction = (typeof REACTIONS)[number]

export const REACTION_MS = 6000
/** A caption is read for so long after it last changed, in ms. */
export const CAPTION_MS = 7000

/** Most lines that a room remembers and shows. */
export const SAID_SHOWN = 60
export const SAID_MAX_CHARS = 300
