/** A rubric of the secretary's own, from its draft to the replay of its ledger. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { updateGathering } from '../../server/gathering/gatherings.ts'
import { tablesOf } from '../../server/review/export-routes.ts'
import type { Services } from '../../server/house/services.ts'
import { checkReview } from '../../server/soundness/check-review.ts'
import { replayLedger, resultsOfReplay } from '../../shared/ledger/replay.ts'
import type { RubricDraft } from '../../shared/review/rubric-draft.ts'
import { exportLedger } from '../support/export-ledger.ts'
import { DATABASES, openHouse, type House } from '../support/house.ts'
import { panelActs, seatPanel, type Panel } from '../support/panel.ts'
import { outcomeOf } from '../support/people.ts'
import { fiveLevels } from '../support/rubrics.ts'

describe.each(DATABASES)('a rubric on %s', (kind) => {
  let house: House
  let services: Services
  beforeAll(async () => {
    house = await openHouse(kind)
    services = house.services
  })
  afterAll(() => house.close())

  /** Both reviewers give the same on each criterion. */
  async function reviewBy(scene: Panel, rubric: RubricDraft, values: [number, number]) {
    const acts = panelActs(
      () => services,
      () => scene,
    )
    const { gatheringId: id } = scene.hold
    await updateGathering(services, scene.chair, { id, rubric })
    await acts.go('scoring')
    for (const [index, personId] of [scene.first, scene.second].entries()) {
      for (const { id: criterionId } of rubric.criteria)
        await acts.score(personId, { criterionId, value: values[index] ?? Number.NaN })
      await acts.reason(personId, { criterionId: 'ways' })
      await acts.seal(personId)
    }
    await acts.go('closed', 'revealed')
    return acts
  }

  it.each([
    [{ min: 1, max: 5, step: 1 }, [4, 5], '4.50', [5.5, 6]],
    [{ min: 0, max: 10, step: 0.5 }, [7.5, 8], '7.75', [7.25, 10.5]],
    [{ min: 0, max: 100, step: 1 }, [80, 91], '85.50', [80.5, -1]],
  ] as const)('of the scale %o is scored, ranked, exported and done again', async (...given) => {
    const [scale, values, mean, refused] = given
    const scene = await seatPanel(services)
    const { scale: _, criteria } = fiveLevels()
    const acts = await reviewBy(scene, { scale, criteria }, [...values])
    const ranked = await acts.ranked()
    expect(ranked.items).toMatchObject([{ sheets: 2, by: { mean: { figure: mean, rank: 1 } } }])
    const tables = tablesOf(await acts.review())
    expect(tables[0]?.rows.flat()).toContain(Number(mean))
    expect(tables[1]?.rows.flat()).toEqual(
      expect.arrayContaining([...values, '应用价值 Value (60)']),
    )
    const file = await exportLedger(services, `gathering:${scene.hold.gatheringId}`)
    const replay = await replayLedger(file.entries)
    expect(replay.fault).toBe(null)
    const withoutNames = ({ items }: typeof ranked) =>
      items.map(({ title: _title, notSealed: _names, ...item }) => item)
    expect(withoutNames(resultsOfReplay(replay))).toEqual(withoutNames(ranked))
    expect(await checkReview(services)).toEqual([])
    await acts.go('scoring')
    for (const value of refused)
      expect(await outcomeOf(acts.score(scene.chair, { criterionId: 'value', value }))).toBe(
        'score-range',
      )
  })

  it('whose criterion is removed keeps what was pinned for it, as evidence of nothing', async () => {
    const scene = await seatPanel(services)
    const acts = panelActs(
      () => services,
      () => scene,
    )
    const { pins } = await acts.pin(scene.first)
    await reviewBy(scene, fiveLevels(), [4, 5])
    const [item] = (await acts.review()).items
    expect(item?.sheets.flatMap((sheet) => sheet.pins ?? [])).toEqual(pins)
    expect(await checkReview(services)).toEqual([])
  })
})
