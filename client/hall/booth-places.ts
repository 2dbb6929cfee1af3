/** A booth that stands somewhere. */
import type { Booth } from '../../shared/exhibit/booth.ts'
import type { BoothAddress } from '../../shared/hall/placement.ts'

export interface PlacedBooth {
  id: string
  booth: Booth
  address: BoothAddress
}
