/**
 * A thread of the bake. For each sample it takes the direct light (area lights and spots and the sun,
 * shadowed) and casts cosine-weighted rays whose hits it records; the bounces are sums done later.
 */
import { parentPort, workerData } from 'node:worker_threads'
import { RayTree } from './ray-tree.ts'
import {
  HIT_BACK,
  HIT_LEAK,
  HIT_NOTHING,
  HIT_OPENING,
  LIGHT_FLOATS,
  OWNER_EMISSIVE,
  OWNER_PATCH,
  type TraceJob,
} from './types.ts'

const CHUNK = 1024
const LIFT_M = 0.012
const FAR_M = 200
const LIGHT_REACH_SQ_M = 1600
const LEAST_LIGHT = 0.004
const SPOT_RAYS = 8
const SUN_RAYS = 16
const TURN = 2 * Math.PI
/** The R2 sequence: neighbouring samples get rotations that cancel in the blur. */
const R2_A = 0.7548776662466927
const R2_B = 0.5698402909980532

const job = workerData as TraceJob
const tree = new RayTree(job.bvhNodes, job.triangles)
const owner = new Int32Array(job.triangleOwner)
const corners = new Float32Array(job.triangleUv)
const texelSample = new Int32Array(job.texelSample)
const points = new Float32Array(job.points)
const normals = new Float32Array(job.normals)
const lights = new Float32Array(job.lights)
const lamps = new Float32Array(job.lamps)
const sky = new Float32Array(job.sky)
const hits = new Int32Array(job.hits)
const backShare = new Float32Array(job.backShare)
const cursor = new Int32Array(job.cursor)
const passable = Uint8Array.from(owner, (o) => (o === OWNER_EMISSIVE ? 1 : 0))
const halton2 = Float64Array.from({ length: 512 }, (_, i) => radicalInverse(i + 1, 2))
const halton3 = Float64Array.from({ length: 512 }, (_, i) => radicalInverse(i + 1, 3))
let seed = 12345
let rayCount = 0

function radicalInverse(index: number, base: number): number {
  let value = 0
  let fraction = 1 / base
  for (let i = index; i > 0; i = Math.floor(i / base), fraction /= base)
    value += fraction * (i % base)
  return value
}

function jitter(): number {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
  return seed / 4294967296 - 0.5
}

const fraction = (x: number) => x - Math.floor(x)
const ray = { ox: 0, oy: 0, oz: 0, nx: 0, ny: 0, nz: 0 }
const lampSum = { r: 0, g: 0, b: 0 }
const skySum = { r: 0, g: 0, b: 0 }

function blocked(dx: number, dy: number, dz: number, far: number): boolean {
  rayCount++
  return tree.isBlocked(ray.ox, ray.oy, ray.oz, dx, dy, dz, far, passable)
}

function addLight(at: number, weight: number): void {
  const sum = lights[at + 19] ? skySum : lampSum
  sum.r += weight * lights[at + 13]!
  sum.g += weight * lights[at + 14]!
  sum.b += weight * lights[at + 15]!
}

function spotLight(at: number, dx: number, dy: number, dz: number, distanceSq: number): void {
  const distance = Math.sqrt(distanceSq)
  const facing = (dx * ray.nx + dy * ray.ny + dz * ray.nz) / distance
  if (facing <= 0) return
  const cone = -(dx * lights[at + 10]! + dy * lights[at + 11]! + dz * lights[at + 12]!) / distance
  const inner = lights[at + 17]!
  const outer = lights[at + 18]!
  if (cone < outer) return
  const s = Math.min(1, (cone - outer) / (inner - outer))
  const weight = (s * s * (3 - 2 * s) * facing) / distanceSq
  if (weight * lights[at + 13]! < LEAST_LIGHT / 2) return
  let seen = 0
  for (let q = 0; q < SPOT_RAYS; q++) {
    const x = dx + jitter() * 0.16
    const y = dy + jitter() * 0.16
    const z = dz + jitter() * 0.16
    const length = Math.hypot(x, y, z)
    if (!blocked(x / length, y / length, z / length, length - 0.06)) seen++
  }
  addLight(at, (weight * seen) / SPOT_RAYS)
}

function areaLight(
  at: number,
  light: number,
  i: number,
  dx: number,
  dy: number,
  dz: number,
  distanceSq: number,
): void {
  const isDisc = lights[at] === 2
  const area = lights[at + 16]! * (isDisc ? Math.PI / 4 : 1)
  const [ux, uy, uz] = [lights[at + 4]!, lights[at + 5]!, lights[at + 6]!]
  const [vx, vy, vz] = [lights[at + 7]!, lights[at + 8]!, lights[at + 9]!]
  const [mx, my, mz] = [lights[at + 10]!, lights[at + 11]!, lights[at + 12]!]
  const reach = Math.hypot(ux, uy, uz) + Math.hypot(vx, vy, vz)
  if (-(dx * mx + dy * my + dz * mz) <= 0) return
  if (dx * ray.nx + dy * ray.ny + dz * ray.nz < -reach) return
  const strongest = Math.max(lights[at + 13]!, lights[at + 14]!, lights[at + 15]!)
  const estimate = (strongest * area) / Math.max(distanceSq, 0.3 * area)
  if (estimate < LEAST_LIGHT) return
  const count = Math.max(
    4,
    Math.min(job.lightSamples * 3, Math.ceil(job.lightSamples * estimate * 1.2)),
  )
  const a0 = fraction(i * R2_A + light * 0.618)
  const b0 = fraction(i * R2_B + light * 0.414)
  let total = 0
  for (let q = 0; q < count; q++) {
    let a = fraction(halton2[q]! + a0)
    let b = fraction(halton3[q]! + b0)
    if (isDisc) {
      const radius = Math.sqrt(a)
      a = (radius * Math.cos(b * TURN) + 1) / 2
      b = (radius * Math.sin(b * TURN) + 1) / 2
    }
    a = 2 * a - 1
    b = 2 * b - 1
    const x = dx + ux * a + vx * b
    const y = dy + uy * a + vy * b
    const z = dz + uz * a + vz * b
    const lengthSq = x * x + y * y + z * z
    const length = Math.sqrt(lengthSq)
    const facing = (x * ray.nx + y * ray.ny + z * ray.nz) / length
    const leaving = -(x * mx + y * my + z * mz) / length
    if (facing <= 0 || leaving <= 0) continue
    if (blocked(x / length, y / length, z / length, length - 0.05)) continue
    total += (facing * leaving * area) / Math.max(lengthSq, 0.01 * area + 0.002)
  }
  if (total > 0) addLight(at, total / (count * Math.PI))
}

function sunLight(): void {
  if (!job.sun) return
  const [x, y, z] = job.sun.direction
  const facing = ray.nx * x + ray.ny * y + ray.nz * z
  const along = (job.sun.discHeightM - ray.oy) / y
  if (facing <= 0 || along < 0) return
  if (Math.hypot(ray.ox + along * x, ray.oz + along * z) > job.sun.discRadiusM) return
  let seen = 0
  for (let q = 0; q < SUN_RAYS; q++) {
    const jx = x + jitter() * 0.03
    const jy = y + jitter() * 0.03
    const jz = z + jitter() * 0.03
    const length = Math.hypot(jx, jy, jz)
    if (!blocked(jx / length, jy / length, jz / length, 100)) seen++
    else if (q === 3 && !seen) break
  }
  const weight = (facing * seen) / SUN_RAYS
  skySum.r += weight * job.sun.irradiance[0]
  skySum.g += weight * job.sun.irradiance[1]
  skySum.b += weight * job.sun.irradiance[2]
}

function directLight(i: number): void {
  lampSum.r = lampSum.g = lampSum.b = 0
  skySum.r = skySum.g = skySum.b = 0
  for (let light = 0; light < job.lightCount; light++) {
    const at = light * LIGHT_FLOATS
    const dx = lights[at + 1]! - ray.ox
    const dy = lights[at + 2]! - ray.oy
    const dz = lights[at + 3]! - ray.oz
    const distanceSq = dx * dx + dy * dy + dz * dz
    if (distanceSq > LIGHT_REACH_SQ_M) continue
    if (lights[at] === 1) spotLight(at, dx, dy, dz, distanceSq)
    else areaLight(at, light, i, dx, dy, dz, distanceSq)
  }
  sunLight()
  lamps.set([lampSum.r, lampSum.g, lampSum.b], 3 * i)
  sky.set([skySum.r, skySum.g, skySum.b], 3 * i)
}

/** What a ray that met nothing left by: a portal's opening, the open sky, or a crack. */
function escaped(dx: number, dy: number, dz: number): number {
  if (job.sun && dy > 0.2) {
    const along = (job.sun.discHeightM - ray.oy) / dy
    if (Math.hypot(ray.ox + along * dx, ray.oz + along * dz) < job.sun.discRadiusM)
      return HIT_NOTHING
  }
  for (const opening of job.openings) {
    if (opening.ring) {
      const a = dx * dx + dz * dz
      const b = ray.ox * dx + ray.oz * dz
      const c = ray.ox * ray.ox + ray.oz * ray.oz - opening.at * opening.at
      const along = (-b + Math.sqrt(Math.max(0, b * b - a * c))) / (a || 1e-9)
      const y = ray.oy + dy * along
      if (y > -0.1 && y < opening.top) return HIT_OPENING
    } else if (dz < 0) {
      const along = (opening.at - ray.oz) / dz
      const y = ray.oy + dy * along
      if (Math.abs(ray.ox + dx * along) < opening.halfWidth && y > -0.1 && y < opening.top)
        return HIT_OPENING
    }
  }
  return HIT_LEAK
}

function sampleOfHit(): number {
  const triangle = tree.triangle
  const mark = owner[triangle]!
  if (tree.isBack && mark !== OWNER_EMISSIVE) return HIT_BACK
  if (mark >= 0) return mark
  if (mark !== OWNER_PATCH) return HIT_NOTHING
  const at = triangle * 6
  const w = 1 - tree.u - tree.v
  const x = w * corners[at]! + tree.u * corners[at + 2]! + tree.v * corners[at + 4]!
  const y = w * corners[at + 1]! + tree.u * corners[at + 3]! + tree.v * corners[at + 5]!
  const tx = Math.max(0, Math.min(job.mapWidth - 1, Math.floor(x)))
  const ty = Math.max(0, Math.min(job.mapHeight - 1, Math.floor(y)))
  return texelSample[ty * job.mapWidth + tx]!
}

function gather(i: number): void {
  const { nx, ny, nz } = ray
  const flat = Math.abs(ny) < 0.9
  const t = flat ? Math.hypot(nz, nx) : Math.hypot(nz, ny)
  const tx = flat ? nz / t : 0
  const ty = flat ? 0 : -nz / t
  const tz = flat ? -nx / t : ny / t
  const bx = ny * tz - nz * ty
  const by = nz * tx - nx * tz
  const bz = nx * ty - ny * tx
  const a0 = fraction(i * R2_A)
  const b0 = fraction(i * R2_B)
  let back = 0
  for (let q = 0; q < job.rays; q++) {
    const u = fraction(halton2[q]! + a0)
    const angle = TURN * fraction(halton3[q]! + b0)
    const radius = Math.sqrt(u)
    const x = radius * Math.cos(angle)
    const y = radius * Math.sin(angle)
    const z = Math.sqrt(1 - u)
    const dx = tx * x + bx * y + nx * z
    const dy = ty * x + by * y + ny * z
    const dz = tz * x + bz * y + nz * z
    rayCount++
    const found = tree.cast(ray.ox, ray.oy, ray.oz, dx, dy, dz, FAR_M)
    const hit = found ? sampleOfHit() : escaped(dx, dy, dz)
    if (hit === HIT_BACK) back++
    hits[i * job.rays + q] = hit
  }
  backShare[i] = back / job.rays
}

for (
  let first = Atomics.add(cursor, 0, CHUNK);
  first < job.count;
  first = Atomics.add(cursor, 0, CHUNK)
)
  for (let i = first; i < Math.min(job.count, first + CHUNK); i++) {
    ray.nx = normals[3 * i]!
    ray.ny = normals[3 * i + 1]!
    ray.nz = normals[3 * i + 2]!
    if (!(ray.nx * ray.nx + ray.ny * ray.ny + ray.nz * ray.nz > 0.5)) {
      hits.fill(HIT_NOTHING, i * job.rays, (i + 1) * job.rays)
      backShare[i] = 1
      continue
    }
    ray.ox = points[3 * i]! + ray.nx * LIFT_M
    ray.oy = points[3 * i + 1]! + ray.ny * LIFT_M
    ray.oz = points[3 * i + 2]! + ray.nz * LIFT_M
    directLight(i)
    gather(i)
  }
parentPort?.postMessage(rayCount)
