/** Bounds of the pool and of panels; free of the validator, so that pages stay light. */

/** How many items an expert may be asked to score at most; enough for a whole call. */
export const LOAD_MAX = 500
export const DEFAULT_LOAD = 40
export const PANEL_SIZE_MAX = 30

/** Rows of one table at most, without the heading. */
export const EXPERT_ROWS_MAX = 2000
/** Most bytes of a file with a table. */
export const TABLE_MAX_BYTES = 2 * 1024 * 1024

/** A seed has 32 bits, without a sign. */
export const SEED_MAX = 2 ** 32 - 1
export const PLACE_MAX_CHARS = 120
