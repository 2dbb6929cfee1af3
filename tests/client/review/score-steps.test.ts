import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { textIn } from '../../../client/i18n/i18n.ts'
import type { PanelButton } from '../../../client/panel/panel-items.ts'
import { doSheet, type SheetAct } from '../../../client/review/review-acts.ts'
import { itemsBefore, lastStep, undoScore } from '../../../client/review/score-steps.ts'
import {
  acceptSheet,
  chooseScore,
  claimSheets,
  shownScore,
  useSheetStore,
} from '../../../client/review/sheet-store.ts'
import { stepItems } from '../../../client/review/step-items.ts'
import type { RoomConnection } from '../../../client/room/room-connection.ts'
import type { MessagePayload, Sheet } from '../../../shared/protocol/messages.ts'
import type { Rubric } from '../../../shared/review/rubric.ts'
import { must } from '../../support/must.ts'

const CRITERIA = ['a', 'b', 'c']
const rubric: Rubric = {
  version: 1,
  isDefault: true,
  graceS: 60,
  scale: { min: 0, max: 10, step: 1 },
  criteria: CRITERIA.map((id) => ({ id, weight: 1, name: { zh: id, en: id } })),
}

const sheetOf = (submissionId: string, scores: Record<string, number>, revision = 1): Sheet => ({
  submissionId,
  scores,
  reasons: {},
  note: '',
  pins: [],
  revision,
  sealedAt: null,
})

/** A room that keeps sheets as the server does, or refuses every score with `refuses`. */
function roomOf(refuses?: string) {
  const sheets = new Map<string, Sheet>()
  const sent: (number | null)[] = []
  const room = {
    gatheringId: 'g1',
    personId: () => 'first',
    async request(_: string, payload: MessagePayload<'setScore'>) {
      if (refuses !== undefined) throw { code: refuses, figures: {}, findings: [] }
      const { submissionId, criterionId, value } = payload
      const before = sheets.get(submissionId) ?? sheetOf(submissionId, {}, 0)
      const { [criterionId]: _gone, ...rest } = before.scores
      const scores = value === null ? rest : { ...rest, [criterionId]: value }
      const sheet = sheetOf(submissionId, scores, before.revision + 1)
      sheets.set(submissionId, sheet)
      sent.push(value)
      return sheet
    },
  } as unknown as RoomConnection
  return { room, sheets, sent }
}

const state = () => useSheetStore.getState()
const shown = (submissionId = 's1'): Record<string, number> =>
  Object.fromEntries(
    CRITERIA.flatMap((id) => {
      const value = shownScore(state(), submissionId, id)
      return value === undefined ? [] : [[id, value]]
    }),
  )
const choose = (room: RoomConnection, criterionId: string, value: number, submissionId = 's1') =>
  chooseScore(room, { submissionId, criterionId, value })

/** The two buttons of a sheet. */
function buttons(before: readonly string[] = []): [PanelButton<SheetAct>, PanelButton<SheetAct>] {
  const t = (text: readonly [string, string]) => textIn(text, 'zh-CN')
  const item = stepItems(t, {
    rubric,
    submissionId: 's1',
    sheets: state(),
    before,
    disabled: false,
  })
  const [undo, asLast] = item.kind === 'buttons' ? item.buttons : []
  return [must(undo), must(asLast)]
}

beforeEach(() => {
  claimSheets({ gatheringId: 'g1', personId: () => 'nobody' })
  claimSheets({ gatheringId: 'g1', personId: () => 'first' })
})

describe('undo', () => {
  it('takes back one step after the other, to no score at all', async () => {
    const { room, sheets, sent } = roomOf()
    await choose(room, 'a', 5)
    await choose(room, 'b', 6)
    await choose(room, 'a', 7)
    await undoScore(room, 's1')
    expect(shown()).toEqual({ a: 5, b: 6 })
    await undoScore(room, 's1')
    expect(shown()).toEqual({ a: 5 })
    await undoScore(room, 's1')
    expect(shown()).toEqual({})
    expect(sheets.get('s1')?.scores).toEqual({})
    await undoScore(room, 's1')
    expect(sent).toEqual([5, 6, 7, 5, null, null])
    expect(buttons()[0].disabled).toBe(true)
  })

  it('is of this item alone', async () => {
    const { room } = roomOf()
    await choose(room, 'a', 5)
    await choose(room, 'a', 9, 's2')
    await undoScore(room, 's1')
    expect([shown('s1'), shown('s2')]).toEqual([{}, { a: 9 }])
  })

  it('leaves alone what another device has changed since', async () => {
    const { room } = roomOf()
    await choose(room, 'b', 4)
    await choose(room, 'a', 5)
    acceptSheet(sheetOf('s1', { a: 8, b: 4 }, 9))
    expect(lastStep(state(), 's1')?.[0]?.criterionId).toBe('b')
    acceptSheet(sheetOf('s1', { a: 8, b: 1 }, 10))
    expect(lastStep(state(), 's1')).toBeUndefined()
  })

  it('offers nothing for a score that was refused', async () => {
    const { room } = roomOf('not-scoring')
    await choose(room, 'a', 5)
    expect(lastStep(state(), 's1')).toBeUndefined()
  })

  it('waits like any change, and is sent with what stood before', async () => {
    const { room } = roomOf()
    await choose(room, 'a', 5)
    await undoScore(roomOf('unreachable').room, 's1')
    expect([shown(), state().pending['s1/a']?.value, state().waits]).toEqual([{}, null, true])
  })

  it('is gone with who used this browser before', async () => {
    await choose(roomOf().room, 'a', 5)
    claimSheets({ gatheringId: 'g1', personId: () => 'second' })
    expect(state().steps).toEqual([])
  })

  it('goes back the way it came, whatever was chosen', async () => {
    const act = fc.oneof(
      fc.record({ criterionId: fc.constantFrom(...CRITERIA), value: fc.nat({ max: 10 }) }),
      fc.constant('undo' as const),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 20 }), async (acts) => {
        claimSheets({ gatheringId: 'g1', personId: () => 'nobody' })
        claimSheets({ gatheringId: 'g1', personId: () => 'first' })
        const { room } = roomOf()
        const past: Record<string, number>[] = [{}]
        for (const one of acts) {
          if (one === 'undo') {
            await undoScore(room, 's1')
            if (past.length > 1) past.pop()
          } else {
            await choose(room, one.criterionId, one.value)
            past.push({ ...past.at(-1), [one.criterionId]: one.value })
          }
          expect(shown()).toEqual(past.at(-1))
        }
      }),
    )
  })
})

describe('as my last', () => {
  it('fills what has no score yet, in one step', async () => {
    const { room, sheets } = roomOf()
    acceptSheet(sheetOf('s0', { a: 3, b: 4, c: 5 }))
    await choose(room, 'b', 9)
    const [, asLast] = buttons(['s0'])
    expect(asLast.disabled).toBe(false)
    await doSheet(room, asLast.act)
    expect(shown()).toEqual({ a: 3, b: 9, c: 5 })
    expect(sheets.get('s1')?.scores).toEqual({ a: 3, b: 9, c: 5 })
    expect(buttons(['s0'])[1].disabled).toBe(true)
    await doSheet(room, buttons(['s0'])[0].act)
    expect(shown()).toEqual({ b: 9 })
  })

  it('is of the newest item that has scores, as far as they are of this rubric', () => {
    acceptSheet(sheetOf('s2', {}))
    acceptSheet(sheetOf('s0', { a: 3, b: 11, other: 5 }))
    acceptSheet(sheetOf('s9', { a: 1, b: 1, c: 1 }))
    const choices = [{ submissionId: 's1', criterionId: 'a', value: 3 }]
    expect(buttons(['s2', 's0', 's9'])[1].act).toEqual({ type: 'scores', choices })
    expect(buttons(['s2', 'unloaded'])[1].disabled).toBe(true)
  })
})

describe('itemsBefore', () => {
  const item = (submissionId: string, movedAt: number, recused = false) => ({
    submissionId,
    phase: movedAt > 0 ? ('closed' as const) : ('waiting' as const),
    movedAt,
    recused,
  })
  const agenda = [item('a', 30), item('b', 20), item('c', 10), item('d', 0), item('e', 25, true)]
  const step = (submissionId: string) => [
    { submissionId, criterionId: 'a', value: 1, before: null },
  ]

  it.each([
    ['as they were called', [], 'a', ['b', 'c']],
    ['first as scored here', ['c', 'b', 'c'], 'a', ['c', 'b']],
    ['without what is not on the agenda, or recused', ['x', 'e'], 'b', ['a', 'c']],
  ])('are %s', (_, steps, submissionId, before) => {
    expect(itemsBefore({ steps: steps.map(step) }, agenda, submissionId)).toEqual(before)
  })
})
