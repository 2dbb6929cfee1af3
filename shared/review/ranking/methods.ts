/** The rankings that stand side by side, by what they rank by. */
export const METHODS = ['mean', 'trimmedMean', 'median', 'zScore', 'borda', 'schulze'] as const
export type Method = (typeof METHODS)[number]
