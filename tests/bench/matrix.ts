import { runMatrix, WHOLE } from './matrix/run-matrix.ts'
import { openScene } from './matrix/open-scene.ts'
import { findUnlisted } from './matrix/unlisted.ts'
let t = performance.now()
const lap = (what: string) => { console.error(what, Math.round(performance.now() - t)); t = performance.now() }
const scene = await openScene('SQLite', 1)
lap('staged')
const r = await runMatrix(scene, WHOLE)
lap('asked')
console.error(r.cells, r.leaks.length, r.unanswered, r.unlisted, r.blindSpots, findUnlisted())
for (const l of r.leaks.slice(0, 150)) console.error('  ', l)
await scene.close()
