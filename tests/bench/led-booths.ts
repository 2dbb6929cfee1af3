/** What the page asks for when it comes into a pavilion. One function, so that it follows the page. */
import type { BoothAddress } from '../../shared/hall/placement.ts'

/** Paths under /api of the booths that stand in a pavilion's chapter. */
export function boothPaths({ pavilion, chapter }: BoothAddress): string[] {
  return [`/pavilions/${pavilion}/chapters/${chapter}`]
}
