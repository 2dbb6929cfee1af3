/** Paints the hall's surfaces beside the page, once, for the time of day it is told. */
import type { TimeOfDay } from '../../../shared/hall/time-of-day.ts'
import { paintSurfaces } from './surface-pixels.ts'

self.onmessage = ({ data: time }: MessageEvent<TimeOfDay>) => {
  const painted = paintSurfaces(time)
  const buffers = Object.values(painted).map(({ data }) => data.buffer)
  self.postMessage(painted, { transfer: buffers })
  self.close()
}
