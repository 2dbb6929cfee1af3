/** A slice of the matrix, of its mutants and of its pairs; `npm run bench:matrix` runs all of them. */
import { describe, expect, it } from 'vitest'
import { MUTANTS } from '../bench/matrix/mutants.ts'
import { openScene } from '../bench/matrix/open-scene.ts'
import { attackPoses } from '../bench/matrix/pose-attack.ts'
import { runMatrix, type Part } from '../bench/matrix/run-matrix.ts'
import { runMutants } from '../bench/matrix/run-mutants.ts'
import { runPairs } from '../bench/matrix/run-pairs.ts'
import { findUnlisted } from '../bench/matrix/unlisted.ts'
import { readSources } from '../support/sources.ts'
import { DATABASES } from '../support/house.ts'

const SEED = 1
/** One of each kind. */
const PAIRS = 3

/** Those who differ most, and what is asked of few. */
const SLICE: Part = {
  procedures: '^(exhibition|gathering\\.read|review|blind|feeds\\.read|check\\.read)',
  routes: 'picture|\\.(csv|xlsx|json|bcf)|stream of shut|metrics',
  requests: '^(follow|readSheet|readResults|exhibitTakePart)$',
  callers: [
    'anonymous',
    'owner',
    'chair',
    'recusedReviewer',
    'recusedChair',
    'presenter',
    'removed',
    'blindReviewer',
    'blindOrganiser',
  ],
  subjects: ['scoring', 'closed', 'shutDecided', 'shutClosed', 'blindScoring'],
}
const EXAMPLES = ['a recused person knows how the item fares', 'files are public']

describe('what everybody may know', () => {
  it.each(DATABASES)(
    'is told to nobody else in a slice of the matrix, kept in %s',
    async (kind) => {
      const scene = await openScene(kind, SEED)
      const { leaks, unlisted, unanswered, cells } = await runMatrix(scene, SLICE)
      await scene.close()
      expect({ leaks, unlisted, unanswered }).toEqual({ leaks: [], unlisted: [], unanswered: [] })
      expect(cells).toBeGreaterThan(1000)
    },
  )

  it('has a table for every procedure, request and address', () => {
    expect(findUnlisted()).toEqual([])
  })

  it('control: a rule that is broken is noticed', async () => {
    const { missed } = await runMutants(SEED, ({ name }) => EXAMPLES.includes(name))
    expect(missed).toEqual([])
  })

  it('has mutants whose texts stand in their files once', () => {
    const texts = new Map(readSources('server').map(({ path, text }) => [path, text]))
    for (const { path, text } of readSources('shared')) texts.set(path, text)
    const stray = MUTANTS.filter(({ file, from }) => texts.get(file)?.split(from).length !== 2)
    expect(stray.map(({ name }) => name)).toEqual([])
  })

  it(
    'is the same to the byte whatever is hidden, in generated gatherings',
    { timeout: 180_000 },
    async () => {
      expect(await runPairs(PAIRS, SEED)).toMatchObject({ pairs: PAIRS, differing: [] })
    },
  )

  it('is not told by recorded poses (V1), and would be without held ones', async () => {
    expect(await attackPoses(SEED, { scores: 100, holds: true })).toMatchObject({ isHeld: true })
    const control = await attackPoses(SEED, { scores: 20, holds: false })
    expect(control.recovered).toBeGreaterThan(0.9)
  })
})
