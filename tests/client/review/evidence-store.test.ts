/** Reasons, notes and pins on their way: shown at once, kept until acknowledged, never lost in silence. */
import { beforeEach, describe, expect, it } from 'vitest'
import {
  loseWritten,
  putPin,
  removePin,
  resendWritten,
  shownNote,
  shownPins,
  shownReasons,
  writeNote,
  writeReason,
} from '../../../client/review/evidence-store.ts'
import { readUnsent } from '../../../client/review/pending-scores.ts'
import { sheetStatus } from '../../../client/review/sheet-status.ts'
import { notKeptLines } from '../../../client/review/not-kept-lines.ts'
import { claimSheets, useSheetStore } from '../../../client/review/sheet-store.ts'
import type { RoomConnection } from '../../../client/room/room-connection.ts'
import type { Sheet } from '../../../shared/protocol/messages.ts'
import type { Pin } from '../../../shared/review/pin.ts'

const sheet = (more: Partial<Sheet> = {}): Sheet => ({
  submissionId: 's1',
  scores: {},
  reasons: {},
  note: '',
  pins: [],
  revision: 1,
  sealedAt: null,
  ...more,
})

const pin: Pin = {
  id: '3b241101-e2bb-4255-8caf-4136c566a962',
  criterionId: 'c1',
  text: '看这里',
  point: null,
  view: null,
  exhibit: null,
}

function roomOf(person: string) {
  const asked: { name: string; payload: Record<string, unknown> }[] = []
  const world = { answer: (): unknown => refuse('unreachable') }
  const room = {
    gatheringId: 'g',
    personId: () => person,
    request: async (name: string, payload: Record<string, unknown>) => {
      asked.push({ name, payload })
      return world.answer()
    },
  } as unknown as RoomConnection
  return { room, asked, world }
}

function refuse(code: string): never {
  throw { code, figures: {}, findings: [] }
}

const state = () => useSheetStore.getState()
const status = () => sheetStatus(state(), 's1', true)

describe('what a score rests on', () => {
  let scene: ReturnType<typeof roomOf>
  let number = 0
  beforeEach(() => {
    number += 1
    scene = roomOf(`person${number}`)
    claimSheets(scene.room)
    useSheetStore.setState({ sheets: { s1: sheet() } })
  })

  it('is shown at once, and is said to be saved only when it is acknowledged', async () => {
    const { room, world } = scene
    await writeReason(room, { submissionId: 's1', criterionId: 'c1', text: '现场完整' })
    await writeNote(room, { submissionId: 's1', text: '问供应商' })
    await putPin(room, 's1', pin)
    expect(shownReasons(state(), 's1')).toEqual({ c1: '现场完整' })
    expect(shownNote(state(), 's1')).toBe('问供应商')
    expect(shownPins(state(), 's1')).toMatchObject([pin])
    expect(status()).toBe('waiting')
    const kept = { ...pin, at: 5 }
    world.answer = () =>
      sheet({ reasons: { c1: '现场完整' }, note: '问供应商', pins: [kept], revision: 4 })
    await resendWritten(room)
    expect(status()).toBe('saved')
    expect(state().written).toEqual({})
    expect(shownPins(state(), 's1')).toEqual([kept])
  })

  it('is sent again under the same name after a reload', async () => {
    const { room, asked, world } = scene
    await writeReason(room, { submissionId: 's1', criterionId: 'c1', text: '现场完整' })
    await putPin(room, 's1', pin)
    useSheetStore.setState({ owner: '', written: {}, sheets: {} })
    claimSheets(room)
    world.answer = () => sheet({ revision: 3 })
    await resendWritten(room)
    const changes = asked.map(({ name, payload }) => `${name} ${String(payload.changeId)}`)
    expect(changes.slice(2).toSorted()).toEqual(changes.slice(0, 2).toSorted())
    expect(readUnsent(state().owner).written).toEqual({})
  })

  it('lets the newest of the same stand: a pin that is removed before it was sent', async () => {
    const { room } = scene
    await putPin(room, 's1', pin)
    await removePin(room, 's1', pin.id)
    expect(shownPins(state(), 's1')).toEqual([])
    expect(Object.values(state().written).map(({ request }) => request)).toEqual(['removePin'])
  })

  it('tells what was not kept, with its words', async () => {
    const { room, world } = scene
    world.answer = () => refuse('sheet-sealed')
    await writeReason(room, { submissionId: 's1', criterionId: 'c1', text: '现场完整' })
    world.answer = () => refuse('unreachable')
    await putPin(room, 's1', pin)
    loseWritten()
    expect(status()).toBe('notKept')
    expect(shownReasons(state(), 's1')).toEqual({})
    const words = {
      t: (text: readonly [string, string], figures: Record<string, string | number> = {}) =>
        text[0].replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(figures[name])),
      pick: ({ zh }: { zh: string }) => zh,
      language: 'zh-CN',
    } as const
    const rubric = { scale: { min: 0, max: 100, step: 1 }, criteria: [] } as never
    const lines = notKeptLines(words, rubric, state())
    expect(lines.join('\n')).toContain('没有记入的文字：现场完整')
    expect(lines.join('\n')).toContain('没有记入的文字：看这里')
  })

  it('does not take what comes back for somebody else', async () => {
    const { room, world } = scene
    world.answer = () => {
      claimSheets(roomOf('somebody else').room)
      return sheet({ note: '别人的', revision: 9 })
    }
    await writeNote(room, { submissionId: 's1', text: '我的' })
    expect(shownNote(state(), 's1')).toBe('')
  })
})
