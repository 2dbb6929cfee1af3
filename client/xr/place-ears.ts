/** Where one hears from: a listener of the browser's sound at a head in the hall. Allocates nothing. */
import type { Vector3 } from 'three'

interface OlderListener {
  setPosition(x: number, y: number, z: number): void
  setOrientation(x: number, y: number, z: number, upX: number, upY: number, upZ: number): void
}

const UP_Y = 1

/** `towards` is where the head looks; heads are taken for upright. */
export function placeEars(listener: AudioListener, at: Vector3, towards: Vector3): void {
  // Firefox has no parameters on the listener and keeps the older way.
  if (!('positionX' in listener)) {
    const older = listener as unknown as OlderListener
    older.setPosition(at.x, at.y, at.z)
    older.setOrientation(towards.x, towards.y, towards.z, 0, UP_Y, 0)
    return
  }
  listener.positionX.value = at.x
  listener.positionY.value = at.y
  listener.positionZ.value = at.z
  listener.forwardX.value = towards.x
  listener.forwardY.value = towards.y
  listener.forwardZ.value = towards.z
}
