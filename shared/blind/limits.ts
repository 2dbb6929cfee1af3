/** Bounds of what a secretary settles for a blind review. Free of the rules, so that pages stay light. */

/** Most names that are added for one submission, and their length in characters. */
export const OWN_NAMES_MAX = 40
export const OWN_NAME_MAX_CHARS = 60
