import { afterEach, describe, expect, it, vi } from 'vitest'
import { planImport } from '../../../client/review/import-plan.ts'
import { addPins, readPinFile } from '../../../client/review/pin-file.ts'
import { errorSentence } from '../../../client/api/problem.ts'
import type { RoomConnection } from '../../../client/room/room-connection.ts'
import { REQUESTS_PER_SECOND } from '../../../shared/protocol/room-limits.ts'
import { PIN_FILE_MAX_BYTES, PINS_MAX } from '../../../shared/review/evidence.ts'
import type { Pin } from '../../../shared/review/pin.ts'
import type { PinFile } from '../../../shared/review/pin-file.ts'

const pinOf = (id: string): Pin => ({
  id,
  criterionId: null,
  text: id,
  point: null,
  view: null,
  exhibit: null,
})
const fileOf = (...ids: string[]): PinFile => ({
  pins: ids.map((id) => ({ pin: pinOf(id), title: `题 ${id}`, notes: [] })),
  unread: [{ title: '坏', problem: 'damaged' }],
})
const ids = (count: number): string[] => Array.from({ length: count }, (_, i) => `own ${i}`)
const ownPins = (count: number) => ids(count).map((id) => ({ id }))

describe('planImport', () => {
  it('adds what is new and counts what takes the place of an own pin', () => {
    const file = fileOf('a', 'own 0')
    expect(planImport(file, ownPins(2))).toEqual({
      add: file.pins,
      replaced: 1,
      unread: file.unread,
    })
  })

  it('leaves out what an item has no place for, own pins aside', () => {
    const file = fileOf('a', 'b', 'own 0')
    const { add, replaced, unread } = planImport(file, ownPins(PINS_MAX - 1))
    expect([add.map(({ pin }) => pin.id), replaced]).toEqual([['a', 'own 0'], 1])
    expect(unread).toEqual([...file.unread, { title: '题 b', problem: 'too-many' }])
  })
})

describe('addPins', () => {
  afterEach(() => vi.useRealTimers())

  it('sets pins in their order, at half of the pace that a room takes', async () => {
    vi.useFakeTimers()
    const asked: { at: number; id: string }[] = []
    const room = {
      gatheringId: 'g',
      personId: () => 'p',
      request: async (_: string, { pin }: { pin: Pin }) => {
        asked.push({ at: Date.now(), id: pin.id })
        return { submissionId: 's', pins: [], revision: 1 }
      },
    } as unknown as RoomConnection
    const added: number[] = []
    const adding = addPins(room, 's', ids(REQUESTS_PER_SECOND).map(pinOf), (count) =>
      added.push(count),
    )
    await vi.runAllTimersAsync()
    await adding
    expect(asked.map(({ id }) => id)).toEqual(ids(REQUESTS_PER_SECOND))
    expect(added.at(-1)).toBe(REQUESTS_PER_SECOND)
    const [first, last] = [asked[0]?.at ?? 0, asked.at(-1)?.at ?? 0]
    expect(last - first).toBeGreaterThanOrEqual(1900)
  })
})

describe('readPinFile', () => {
  it('says in words what is wrong with a file', async () => {
    const large = { size: PIN_FILE_MAX_BYTES + 1 } as Blob
    const item = { gatheringId: 'g', submissionId: 's' }
    const problem = await readPinFile(item, large).catch((error: unknown) => error)
    expect(errorSentence(problem, 'zh-CN')).toContain('文件有5 MB，上限是4 MB')
  })
})
