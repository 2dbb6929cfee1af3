/** The process of one mutant: its part of the matrix, told in one line. */
import { MUTANTS } from './mutants.ts'
import { openScene } from './open-scene.ts'
import { runMatrix } from './run-matrix.ts'

const [name = '', seed = '1', kind = 'SQLite'] = process.argv.slice(2)
const { part } = MUTANTS.find((mutant) => mutant.name === name) ?? { part: {} }
const scene = await openScene(kind === 'PostgreSQL' ? kind : 'SQLite', Number(seed))
const { cells, leaks } = await runMatrix(scene, part)
process.stdout.write(`${JSON.stringify({ cells, leaks: leaks.length, first: leaks[0] ?? '' })}\n`)
// What a mutant leaves is not worth waiting for.
await scene.close().catch(() => undefined)
process.exit()
