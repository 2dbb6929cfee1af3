/**
 * How far somebody reaches with a finger, in m: small adults, standing or sitting straight (5th percentile
 * of women: shoulder to fingertip 0.66 m, DIN 33402-2; they lean a little).
 */
export const ARM_M = 0.72
/** A shoulder below the eyes, and beside the middle. */
export const SHOULDER_DROP_M = 0.25
export const SHOULDER_ASIDE_M = 0.18
