/** Bounds of what people type to come in: apart from the schemas, so that a page need not load them. */

/** Characters of a display name that others see above an avatar. */
export const NAME_MAX_CHARS = 40
export const PASSPHRASE_MIN_CHARS = 12
