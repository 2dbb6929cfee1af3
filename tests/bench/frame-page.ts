/** What runs inside the page of the frame bench: filling the crowd, standing somewhere, counting. */
import type { GlMeter } from './gl-meter.ts'

export interface Sight {
  calls: number
  triangles: number
  textureMB: number
  nearCalls: number
  crowdCalls: number
  /** Script's time of one frame, in ms. */
  jsMs: number
}

interface Thing {
  name: string
  visible: boolean
  parent: Thing | null
  count?: number
  geometry?: { instanceCount?: number }
}

interface World {
  jiebangProbe: {
    visitor: { x: number; z: number; yawRad: number; pitchRad: number }
    crowd: {
      count: number
      x: Float32Array
      z: Float32Array
      yawRad: Float32Array
      slot: Uint16Array
    }
    hall: {
      getState(): { zone: string; near: readonly string[] }
      setState(change: object): void
    }
    scene(): { traverse(visit: (thing: Thing) => void): void }
    xrStore: { getState(): { session?: { requestAnimationFrame(call: () => void): void } } }
  }
  glMeter: GlMeter
  /** Script's time of the last frames, in ms of the real clock. */
  frameMs: number[]
  /** How many answers are awaited, see hall-camera.ts. */
  fetching: number
}

/** Runs before the page's own scripts: times every frame, and offers a way to fill the crowd. */
export const CAMERA_WORLD = `(() => {
  const clock = Performance.prototype.now.bind(performance)
  const request = window.requestAnimationFrame
  window.frameMs = []
  window.requestAnimationFrame = (callback) =>
    request((time) => {
      const from = clock()
      callback(time)
      window.frameMs.push(clock() - from)
      if (window.frameMs.length > 8) window.frameMs.shift()
    })
  window.fillCrowd = (people) => {
    const { crowd } = window.jiebangProbe
    people.forEach(([x, z, yawRad], index) => {
      crowd.x[index] = x
      crowd.z[index] = z
      crowd.yawRad[index] = yawRad
      crowd.slot[index] = index
    })
    crowd.count = people.length
  }
})()`

interface Stand {
  x: number
  z: number
  yawRad: number
  zone: string
  chapter: number
}

/** Stands at a place, waits until what belongs there is drawn, and counts. Runs in the page. */
export async function readFrame(stand: Stand): Promise<Sight> {
  const world = window as never as World
  const { jiebangProbe: probe, glMeter: meter, frameMs } = world
  /** The hall looks what is near every 12 or 13 frames; what it then mounts, it may have to load. */
  const STILL_FRAMES = 20
  const STILL_MS = 400
  const FRAMES_MAX = 4000
  const chapters = Object.fromEntries(
    ['industry', 'tourism', 'city', 'medical', 'transport'].map((id) => [
      id,
      Math.floor(stand.chapter * 4),
    ]),
  )
  probe.hall.setState({ chapters })
  Object.assign(probe.visitor, { x: stand.x, z: stand.z, yawRad: stand.yawRad, pitchRad: 0 })
  const nextFrame = (): Promise<void> =>
    new Promise((resolve) => {
      const { session } = probe.xrStore.getState()
      if (session) session.requestAnimationFrame(resolve)
      else requestAnimationFrame(() => resolve())
    })
  const look = (): string => {
    const { zone, near } = probe.hall.getState()
    let things = 0
    probe.scene().traverse(() => {
      things += 1
    })
    return [zone === stand.zone, near.join(), things].join(';')
  }
  let seen = ''
  let still = 0
  let sinceMs = Date.now()
  for (let frame = 0; frame < FRAMES_MAX; frame += 1) {
    await nextFrame()
    const now = look()
    if (now !== seen || !now.startsWith('true') || world.fetching > 0) {
      still = 0
      sinceMs = Date.now()
    }
    still += 1
    seen = now
    if (still > STILL_FRAMES && Date.now() - sinceMs > STILL_MS) break
  }
  let worst = { calls: 0, triangles: 0 }
  frameMs.length = 0
  for (let frame = 0; frame < 3; frame += 1) {
    meter.reset()
    await nextFrame()
    for (const { calls, triangles } of meter.eyes)
      worst = {
        calls: Math.max(worst.calls, calls),
        triangles: Math.max(worst.triangles, triangles),
      }
  }
  const ms = frameMs.toSorted((a, b) => a - b)
  return {
    ...worst,
    textureMB: meter.textureBytes() / 1e6,
    nearCalls: callsOf('near-people'),
    crowdCalls: callsOf('crowd'),
    jsMs: ms[ms.length >> 1] ?? 0,
  }

  function callsOf(group: string): number {
    let drawn = 0
    probe.scene().traverse((thing) => {
      if (thing.parent?.name !== group || !thing.visible) return
      const instances = thing.geometry?.instanceCount
      const many = thing.count ?? (Number.isFinite(instances) ? instances : 1) ?? 1
      if (many > 0) drawn += 1
    })
    return drawn
  }
}
