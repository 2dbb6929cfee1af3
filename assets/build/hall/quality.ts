/** How finely a bake looks, and the sun of the hall. */
import type { Sun } from './bake/types.ts'

export const QUALITIES = {
  preview: { texelsPerM: 4, rays: 16, lightSamples: 5 },
  final: { texelsPerM: 6, rays: 176, lightSamples: 10 },
} as const
export type QualityName = keyof typeof QUALITIES

const SUN_ELEVATION_RAD = (68 * Math.PI) / 180
/** Towards the sun; its patch falls on the opposite side, at bearing 248°. */
const SUN_BEARING_RAD = (68 * Math.PI) / 180

export const SUN: Sun = {
  direction: [
    Math.sin(SUN_BEARING_RAD) * Math.cos(SUN_ELEVATION_RAD),
    Math.sin(SUN_ELEVATION_RAD),
    Math.cos(SUN_BEARING_RAD) * Math.cos(SUN_ELEVATION_RAD),
  ],
  irradiance: [22, 18.4, 13.6],
  discHeightM: 15.9,
  discRadiusM: 5.2,
}
