/** Tells a press from a drag that looked around: no press of a booth or an exhibit. */
import type { ThreeEvent } from '@react-three/fiber'

/** Way of the pointer below which it was a press, in CSS pixels. */
const SLACK_PX = 6

/** In VR nobody looks around by dragging, and events there know no way: reading it throws. */
export function isDrag(event: ThreeEvent<MouseEvent>): boolean {
  return event.nativeEvent instanceof MouseEvent && event.delta > SLACK_PX
}
