import { beforeEach, describe, expect, it } from 'vitest'
import { forget, keep, readKept } from '../../../client/browser/kept-storage.ts'
import { keepUnsent, readUnsent, type UnsentScores } from '../../../client/review/pending-scores.ts'
import { sheetStatus } from '../../../client/review/sheet-status.ts'
import { notKeptLines } from '../../../client/review/not-kept-lines.ts'
import {
  chooseScore,
  claimSheets,
  forgetLost,
  loadSheet,
  loseScore,
  resendPending,
  sealSheet,
  shownScore,
  typeScore,
  useSheetStore,
} from '../../../client/review/sheet-store.ts'
import { textIn } from '../../../client/i18n/i18n.ts'
import type { RoomConnection } from '../../../client/room/room-connection.ts'
import type { Sheet } from '../../../shared/protocol/messages.ts'
import type { Rubric } from '../../../shared/review/rubric.ts'

interface Asked {
  name: string
  payload: Record<string, unknown>
}

/** A room that answers as the test says; each answer serves until it is replaced. */
function roomOf(personId: string, gatheringId = 'g1') {
  const asked: Asked[] = []
  const answers: Record<string, () => unknown> = {}
  const room = {
    gatheringId,
    personId: () => personId,
    request: async (name: string, payload: Record<string, unknown>) => {
      asked.push({ name, payload })
      return (answers[name] ?? refuse('unreachable'))()
    },
  } as unknown as RoomConnection
  return { room, asked, answers }
}

const refuse = (code: string) => () => {
  throw { code, figures: {}, findings: [] }
}

const sheet = (scores: Record<string, number>, revision: number): Sheet => ({
  submissionId: 's1',
  scores,
  reasons: {},
  note: '',
  pins: [],
  revision,
  sealedAt: null,
})

const choice = { submissionId: 's1', criterionId: 'c1', value: 80 }
const shown = () => shownScore(useSheetStore.getState(), 's1', 'c1')
const status = (lasting = true) => sheetStatus(useSheetStore.getState(), 's1', lasting)
/** What is left when the page is gone and comes anew. */
const reload = (room: RoomConnection): void => {
  const { owner } = useSheetStore.getState()
  useSheetStore.setState({
    owner: '',
    sheets: {},
    pending: {},
    lost: {},
    typed: {},
    waits: false,
    problem: null,
  })
  expect(owner).not.toBe('')
  claimSheets(room)
}

const rubric: Rubric = {
  isDefault: true,
  scale: { min: 0, max: 100, step: 1 },
  criteria: [{ id: 'c1', name: { zh: '创新性', en: 'Novelty' }, weight: 1 }],
} as unknown as Rubric
const words = {
  t: (text: readonly [string, string], figures = {}) => textIn(text, 'zh-CN', figures),
  pick: (name: { zh: string }) => name.zh,
  language: 'zh-CN' as const,
}
const notKept = () => notKeptLines(words, rubric, useSheetStore.getState())

beforeEach(() => {
  for (const owner of ['g1/first', 'g1/second', 'g2/first']) forget(`jiebang.scores.${owner}`)
  claimSheets(roomOf('nobody').room)
})

describe('claimSheets', () => {
  beforeEach(async () => {
    const { room } = roomOf('first')
    claimSheets(room)
    await chooseScore(room, choice)
  })

  it('keeps what waits to be sent for the same person in the same gathering', () => {
    claimSheets(roomOf('first').room)
    expect(shown()).toBe(80)
  })

  it('hides the scores of who used this browser before, and gives them back to that person', () => {
    claimSheets(roomOf('second').room)
    expect(shown()).toBeUndefined()
    claimSheets(roomOf('first').room)
    expect(shown()).toBe(80)
  })

  it('hides scores of the same scenario in another gathering', () => {
    claimSheets(roomOf('first', 'g2').room)
    expect(shown()).toBeUndefined()
  })
})

describe('a score that is not acknowledged (A12, V3)', () => {
  it.each(['unreachable', 'failed', 'moved', 'too-many-requests', 'sign-in-needed', 'of-tomorrow'])(
    'waits after %s, is never called saved, and is sent again under the same id',
    async (code) => {
      const { room, asked, answers } = roomOf('first')
      claimSheets(room)
      answers.readSheet = () => sheet({ c1: 77 }, 3)
      await loadSheet(room, 's1')
      answers.setScore = refuse(code)
      await chooseScore(room, choice)
      expect([shown(), status(), status(false)]).toEqual([80, 'waiting', 'waitingHere'])
      reload(room)
      expect(shown()).toBe(80)
      answers.setScore = () => sheet({ c1: 80 }, 4)
      await resendPending(room)
      expect([shown(), status()]).toEqual([80, 'saved'])
      const ids = asked.filter(({ name }) => name === 'setScore').map((one) => one.payload.changeId)
      expect([ids.length, new Set(ids).size]).toEqual([2, 1])
      expect(readKept('jiebang.scores.g1/first')).toBeNull()
    },
  )

  it.each(['not-scoring', 'sheet-sealed', 'unknown-criterion', 'not-allowed'])(
    'goes back after %s, with a sentence that shows what was not kept, until it is read',
    async (code) => {
      const { room, answers } = roomOf('first')
      claimSheets(room)
      answers.readSheet = () => sheet({ c1: 77 }, 3)
      await loadSheet(room, 's1')
      answers.setScore = refuse(code)
      await chooseScore(room, choice)
      expect([shown(), status()]).toEqual([77, 'notKept'])
      expect(notKept().at(-1)).toBe('“创新性”的80没有记入，仍为：77。')
      reload(room)
      await loadSheet(room, 's1')
      expect(notKept().at(-1)).toBe('“创新性”的80没有记入，仍为：77。')
      forgetLost()
      expect([notKept(), status()]).toEqual([[], 'saved'])
    },
  )

  it('gives way to a newer one of the same criterion', async () => {
    const { room, answers } = roomOf('first')
    claimSheets(room)
    await chooseScore(room, choice)
    await chooseScore(room, { ...choice, value: 90 })
    answers.setScore = () => sheet({ c1: 90 }, 1)
    await resendPending(room)
    expect([shown(), status()]).toEqual([90, 'saved'])
  })

  it('that another window has sent meanwhile is not sent again', async () => {
    const { room, asked } = roomOf('first')
    claimSheets(room)
    await chooseScore(room, choice)
    forget('jiebang.scores.g1/first')
    claimSheets(room)
    await resendPending(room)
    expect(asked.filter(({ name }) => name === 'setScore')).toHaveLength(1)
  })

  it('that storage holds in pieces is as good as none', () => {
    const { room } = roomOf('first')
    for (const text of ['{"pending":', '[]', '{"pending":{"x":{"value":"8"}},"lost":7}']) {
      claimSheets(roomOf('nobody').room)
      keep('jiebang.scores.g1/first', text)
      expect(() => claimSheets(room)).not.toThrow()
      expect([text, useSheetStore.getState().pending]).toEqual([text, {}])
    }
  })
})

describe('text in a score field (A14)', () => {
  it('keeps the sheet from being called saved, and is told when the field closes on it', async () => {
    const { room, answers } = roomOf('first')
    claimSheets(room)
    answers.readSheet = () => sheet({ c1: 77 }, 3)
    await loadSheet(room, 's1')
    typeScore(choice, '8。5')
    expect(status()).toBe('typing')
    loseScore({ ...choice, value: '8。5', code: 'not-scoring' })
    expect(status()).toBe('notKept')
    expect(notKept().at(-1)).toBe('“创新性”的8。5没有记入，仍为：77。')
  })
})

describe('sealSheet', () => {
  it('is done when only the answer got lost on the way', async () => {
    const { room, answers } = roomOf('first')
    claimSheets(room)
    answers.sealSheet = refuse('unreachable')
    answers.readSheet = () => ({ ...sheet({ c1: 77 }, 4), sealedAt: 5 })
    expect(await sealSheet(room, 's1')).toBe(true)
    expect([status(), useSheetStore.getState().problem]).toEqual(['sealed', null])
  })
})

describe('two windows of one person', () => {
  const pending = (criterionId: string) => ({
    submissionId: 's1',
    criterionId,
    value: 7,
    changeId: `change-${criterionId}`,
  })
  const of = (...ids: string[]): UnsentScores => ({
    pending: Object.fromEntries(ids.map((id) => [`s1/${id}`, pending(id)])),
    lost: {},
    written: {},
    unwritten: {},
  })
  const kept = () => Object.keys(readUnsent('g/p').pending).toSorted()

  it('keep what each has not sent yet, whoever writes last', () => {
    forget('jiebang.scores.g/p')
    keepUnsent('g/p', of(), of('a'))
    keepUnsent('g/p', of(), of('b'))
    expect(kept()).toEqual(['s1/a', 's1/b'])
    keepUnsent('g/p', of('b'), of())
    expect(kept()).toEqual(['s1/a'])
    // Sent by one window, a newer one chosen in the other: the newer one stays.
    const newer = { ...pending('a'), changeId: 'newer' }
    keepUnsent('g/p', of(), { pending: { 's1/a': newer }, lost: {}, written: {}, unwritten: {} })
    keepUnsent('g/p', of('a'), of())
    expect(readUnsent('g/p').pending['s1/a']).toEqual(newer)
  })
})
