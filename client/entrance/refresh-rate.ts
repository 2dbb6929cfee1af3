/** How often this screen shows a new picture, as far as a page can tell: by the frames it is given. */
const FRAMES = 40

/** The middle of `FRAMES` frames, in Hz. Undefined where the page is not shown meanwhile. */
export function measureRefreshRate(): Promise<number | undefined> {
  return new Promise((resolve) => {
    const times: number[] = []
    const note = (timeMs: number): void => {
      times.push(timeMs)
      if (times.length <= FRAMES) requestAnimationFrame(note)
      else resolve(document.hidden ? undefined : rateOf(times))
    }
    requestAnimationFrame(note)
  })
}

/** Hz of the middle of the spans between `timesMs`, so that a single late frame says nothing. */
export function rateOf(timesMs: readonly number[]): number | undefined {
  const spans = timesMs.slice(1).map((timeMs, index) => timeMs - (timesMs[index] ?? 0))
  spans.sort((a, b) => a - b)
  const middle = spans[Math.floor(spans.length / 2)]
  return middle !== undefined && middle > 0 ? Math.round(1000 / middle) : undefined
}
