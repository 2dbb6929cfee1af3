/** Traces rows of one picture; see render.ts. */
import { parentPort, workerData } from 'node:worker_threads'
import { dressing } from './dressing.ts'
import { EYE, LIGHTS } from './lights.ts'
import { gatherRows } from './coarse-light.ts'
import type { Era } from './lane.ts'
import { createScene } from './scene.ts'
import { streetPieces } from './street.ts'
import { renderRows } from './tracer.ts'

const { era } = workerData as { era: Era }
const scene = createScene([...streetPieces(era), ...dressing(era)], LIGHTS[era])

interface Task {
  gathered: Float32Array | null
  width: number
  rows: number[]
}

parentPort?.on('message', ({ gathered, width, rows }: Task) => {
  const done = gathered
    ? renderRows(scene, EYE, gathered, width, rows)
    : gatherRows(scene, EYE, width, rows)
  parentPort?.postMessage({ rows, done })
})
