/** Sound that comes from a place in the hall. Made only once somebody has asked for it by a press. */
import type { Vector3 } from 'three'
import { placeEars } from '../../xr/place-ears.ts'

/** Full within this distance, faint at the next booth. */
const NEAR_M = 1.5
const ROLL_OFF_FACTOR = 1.6

let sharedContext: AudioContext | undefined

export interface PositionalSound {
  /** Where it comes from. */
  place(at: Vector3): void
  /** Where one's head is, and where it looks. */
  listen(at: Vector3, towards: Vector3): void
  dispose(): void
}

/** Takes over the sound of `element`; it has no other way out from then on. */
export function createPositionalSound(element: HTMLMediaElement): PositionalSound {
  sharedContext ??= new AudioContext()
  const context = sharedContext
  void context.resume()
  const source = context.createMediaElementSource(element)
  const panner = new PannerNode(context, {
    panningModel: 'HRTF',
    distanceModel: 'inverse',
    refDistance: NEAR_M,
    rolloffFactor: ROLL_OFF_FACTOR,
  })
  source.connect(panner).connect(context.destination)
  return {
    place({ x, y, z }) {
      panner.positionX.value = x
      panner.positionY.value = y
      panner.positionZ.value = z
    },
    listen: (at, towards) => placeEars(context.listener, at, towards),
    dispose() {
      source.disconnect()
      panner.disconnect()
    },
  }
}
