/**
 * A page whose clock moves on by the same step each frame, however long the frame was drawn for. A
 * computer without graphics hardware then shows what one with it shows: the hall neither lowers its
 * quality nor jumps. For pages that draw all the time; on others the clock stands still.
 */
import type { BrowserContext } from 'playwright-core'

/** Call before the context opens a page. `framesPerSecond` is what the page believes to reach. */
export async function keepSteadyClock(
  context: BrowserContext,
  framesPerSecond: number,
): Promise<void> {
  await context.addInitScript((stepMs) => {
    const request = window.requestAnimationFrame.bind(window)
    let nowMs = performance.now()
    let drawnAtMs = 0
    performance.now = () => nowMs
    window.requestAnimationFrame = (callback) =>
      request((realMs) => {
        if (realMs !== drawnAtMs) nowMs += stepMs
        drawnAtMs = realMs
        callback(nowMs)
      })
  }, 1000 / framesPerSecond)
}
