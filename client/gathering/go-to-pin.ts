/** Leads to a pin: the visitor stands where it was set, and the exhibit is as it was. */
import { fromBooth, turnToHall } from '../../shared/hall/booth-frame.ts'
import { placeOf } from '../../shared/hall/views.ts'
import { standExhibits, type StandName } from '../../shared/exhibit/stands.ts'
import type { BoothExhibit } from '../../shared/exhibit/booth.ts'
import type { BoothAddress } from '../../shared/hall/placement.ts'
import type { Pin } from '../../shared/review/pin.ts'
import { bringToFront, showPinned } from '../exhibit/kit/exhibit-store.ts'
import { standKey } from '../exhibit/kit/stand-front.ts'
import { turnChapter } from '../hall/hall-store.ts'
import { blink } from '../xr/blink.tsx'
import type { Visitor } from '../xr/visitor.ts'

export interface PinnedBooth {
  submissionId: string
  address: BoothAddress
  exhibits: readonly BoothExhibit[]
}

export function goToPin(visitor: Visitor, booth: PinnedBooth, pin: Pin): void {
  const { submissionId, address, exhibits } = booth
  turnChapter(address.pavilion, address.chapter)
  if (pin.view) {
    const place = placeOf(address)
    const [x, , z] = fromBooth(place, pin.view.eye)
    const [aheadX, aheadY, aheadZ] = turnToHall(place, pin.view.direction)
    blink()
    visitor.x = x
    visitor.z = z
    visitor.yawRad = Math.atan2(-aheadX, -aheadZ)
    visitor.pitchRad = Math.asin(Math.min(1, Math.max(-1, aheadY)))
  }
  if (!pin.exhibit) return
  const { exhibitId } = pin.exhibit
  const stands = Object.entries(standExhibits(exhibits)) as [StandName, BoothExhibit[]][]
  for (const [stand, standing] of stands)
    if (standing.some(({ exhibit }) => exhibit.id === exhibitId))
      bringToFront(standKey(submissionId, stand), exhibitId)
  showPinned({ submissionId, exhibitId }, pin.exhibit.state)
}
