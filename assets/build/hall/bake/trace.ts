/** Turns a zone into flat samples and triangles, and has worker threads trace them. */
import { Worker } from 'node:worker_threads'
import { UNLIT, VERTEX_LIT, type Light, type ZoneSink } from '../zone-sink.ts'
import type { Atlas } from './pack.ts'
import { packTree } from './ray-tree.ts'
import { LIGHT_FLOATS, OWNER_EMISSIVE, OWNER_PATCH, type Sun, type TraceJob } from './types.ts'

export interface Samples {
  count: number
  albedo: Float32Array
  /** Texels outside their shape or inside a solid are filled from their neighbours. */
  valid: Uint8Array
  points: SharedArrayBuffer
  normals: SharedArrayBuffer
  texelSample: SharedArrayBuffer
}

export interface Traced {
  /** Direct light of the lamps, and of the sky and the sun; RGB each. */
  lamps: Float32Array
  sky: Float32Array
  hits: Int32Array
  backShare: Float32Array
  rayCount: number
}

const shared = (floats: number) => new SharedArrayBuffer(floats * 4)

export function collectSamples(sink: ZoneSink, atlas: Atlas): Samples {
  const count = atlas.texels + sink.vertexSamples.length
  const samples: Samples = {
    count,
    albedo: new Float32Array(count * 3),
    valid: new Uint8Array(count).fill(1),
    points: shared(count * 3),
    normals: shared(count * 3),
    texelSample: shared(atlas.width * atlas.height),
  }
  const points = new Float32Array(samples.points)
  const normals = new Float32Array(samples.normals)
  const texelSample = new Int32Array(samples.texelSample).fill(-1)
  for (const { patch, x, y, firstSample } of atlas.placed)
    for (let j = 0; j < patch.h; j++)
      for (let i = 0; i < patch.w; i++) {
        const u = i / (patch.w - 1)
        const v = j / (patch.h - 1)
        const sample = firstSample + j * patch.w + i
        const { point, normal } = patch.sample(u, v)
        points.set(point.toArray(), 3 * sample)
        normals.set(normal.toArray(), 3 * sample)
        samples.albedo.set(patch.albedo, 3 * sample)
        if (patch.isInside && !patch.isInside(u, v)) samples.valid[sample] = 0
        texelSample[(y + j) * atlas.width + x + i] = sample
      }
  sink.vertexSamples.forEach(({ point, normal, albedo }, i) => {
    const sample = atlas.texels + i
    points.set(point.toArray(), 3 * sample)
    normals.set(normal.toArray(), 3 * sample)
    samples.albedo.set(albedo, 3 * sample)
  })
  return samples
}

/** All triangles that stop light (glow does not), with what a ray that meets them is to read. */
function collectTriangles(sink: ZoneSink, atlas: Atlas) {
  const corners: number[] = []
  const owners: number[] = []
  const uvs: number[] = []
  for (const [material, buffer] of sink.buffers) {
    if (material === 'glow') continue
    const { base, high, fine } = buffer.index
    const index = [...base, ...high, ...fine]
    for (let t = 0; t < index.length; t += 3) {
      const first = index[t] ?? 0
      const owner = buffer.owner[first] ?? UNLIT
      owners.push(
        owner === UNLIT
          ? OWNER_EMISSIVE
          : owner === VERTEX_LIT
            ? atlas.texels + (buffer.place[2 * first] ?? 0)
            : OWNER_PATCH,
      )
      const place = owner >= 0 ? atlas.placed[owner] : undefined
      for (const vertex of index.slice(t, t + 3)) {
        corners.push(...buffer.position.slice(3 * vertex, 3 * vertex + 3))
        const u = buffer.place[2 * vertex] ?? 0
        const v = buffer.place[2 * vertex + 1] ?? 0
        if (place)
          uvs.push(place.x + 0.5 + u * (place.patch.w - 1), place.y + 0.5 + v * (place.patch.h - 1))
        else uvs.push(0, 0)
      }
    }
  }
  return { corners: Float32Array.from(corners), owners, uvs }
}

function packLights(lights: readonly Light[]): SharedArrayBuffer {
  const buffer = shared(Math.max(1, lights.length) * LIGHT_FLOATS)
  const flat = new Float32Array(buffer)
  lights.forEach((light, i) => {
    const at = i * LIGHT_FLOATS
    flat.set(light.centre.toArray(), at + 1)
    flat.set(light.radiance, at + 13)
    flat[at + 19] = light.isSky ? 1 : 0
    if (light.kind === 'spot') {
      flat[at] = 1
      flat.set(light.direction.toArray(), at + 10)
      flat[at + 17] = Math.cos(light.innerRad)
      flat[at + 18] = Math.cos(light.outerRad)
      return
    }
    flat[at] = light.kind === 'disc' ? 2 : 0
    flat.set(light.u.toArray(), at + 4)
    flat.set(light.v.toArray(), at + 7)
    flat.set(light.u.clone().cross(light.v).normalize().toArray(), at + 10)
    flat[at + 16] = 4 * light.u.length() * light.v.length()
  })
  return buffer
}

export interface TraceOptions {
  rays: number
  lightSamples: number
  workers: number
  sun: Sun | null
}

export async function trace(
  sink: ZoneSink,
  atlas: Atlas,
  samples: Samples,
  options: TraceOptions,
): Promise<Traced> {
  const { corners, owners, uvs } = collectTriangles(sink, atlas)
  const tree = packTree(corners)
  const triangleOwner = shared(owners.length)
  const triangleUv = shared(uvs.length)
  const ownersOut = new Int32Array(triangleOwner)
  const uvsOut = new Float32Array(triangleUv)
  tree.order.forEach((from, to) => {
    ownersOut[to] = owners[from] ?? OWNER_EMISSIVE
    for (let k = 0; k < 6; k++) uvsOut[to * 6 + k] = uvs[from * 6 + k] ?? 0
  })
  const job: TraceJob = {
    bvhNodes: tree.nodes,
    triangles: tree.triangles,
    triangleOwner,
    triangleUv,
    texelSample: samples.texelSample,
    mapWidth: atlas.width,
    mapHeight: atlas.height,
    points: samples.points,
    normals: samples.normals,
    count: samples.count,
    rays: options.rays,
    lightSamples: options.lightSamples,
    lights: packLights(sink.lights),
    lightCount: sink.lights.length,
    openings: sink.openings,
    sun: options.sun,
    cursor: shared(1),
    lamps: shared(samples.count * 3),
    sky: shared(samples.count * 3),
    hits: shared(samples.count * options.rays),
    backShare: shared(samples.count),
  }
  const rays = await Promise.all(Array.from({ length: options.workers }, () => runWorker(job)))
  return {
    lamps: new Float32Array(job.lamps),
    sky: new Float32Array(job.sky),
    hits: new Int32Array(job.hits),
    backShare: new Float32Array(job.backShare),
    rayCount: rays.reduce((sum, count) => sum + count, 0),
  }
}

function runWorker(job: TraceJob): Promise<number> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./trace-worker.ts', import.meta.url), { workerData: job })
    worker.once('message', resolve)
    worker.once('error', reject)
  })
}
