/** What the pose buffer was, for controls. */
import type { PoseBuffer } from '../../client/presence/pose-buffer.ts'
import { createPose, HEAD } from '../../shared/pose/pose-codec.ts'

/** The buffer as it was (F1): two samples by the time of their arrival, drawn 120 ms behind. */
export function createTwoSampleBuffer(): PoseBuffer {
  let [from, to, fromMs, toMs] = [createPose(), createPose(), 0, 0]
  return {
    push(_slot, pose, _takenMs, arrivedMs) {
      ;[from, fromMs, to, toMs] = [to, toMs, pose.slice(), arrivedMs]
    },
    read(_slot, nowMs) {
      const shown = to.slice()
      const ratio = Math.min(1, Math.max(0, (nowMs - 120 - fromMs) / Math.max(1, toMs - fromMs)))
      shown[HEAD] = (from[HEAD] ?? 0) + ((to[HEAD] ?? 0) - (from[HEAD] ?? 0)) * ratio
      return shown
    },
    forget: () => undefined,
  }
}
