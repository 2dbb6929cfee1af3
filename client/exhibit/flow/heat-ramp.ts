/** Colours of crowding: nothing, amber, vermilion. */

/** Linear red, green, blue of the hall's amber and vermilion. */
const AMBER = [0.89, 0.37, 0.042] as const
const VERMILION = [0.76, 0.063, 0.028] as const
const ALPHA_MAX = 0.82

/** Writes colour and opacity of a share of crowding, 0…1, into an array. */
export function writeHeatColour(
  share: number,
  into: { [index: number]: number },
  at: number,
): void {
  const hot = Math.min(1, Math.max(0, share))
  for (let i = 0; i < 3; i += 1)
    into[at + i] = (AMBER[i] ?? 0) + ((VERMILION[i] ?? 0) - (AMBER[i] ?? 0)) * hot
  into[at + 3] = hot < 0.04 ? 0 : ALPHA_MAX * Math.sqrt(hot)
}

/** The same for a page. */
export function heatStyle(share: number): string {
  const hot = Math.min(1, Math.max(0, share))
  const mix = (from: number, to: number): number => Math.round(from + (to - from) * hot)
  const alpha = hot < 0.04 ? 0 : 0.62 * Math.sqrt(hot)
  return `rgb(${mix(242, 226)} ${mix(163, 71)} ${mix(58, 47)} / ${alpha.toFixed(2)})`
}
