import { beforeEach, describe, expect, it } from 'vitest'
import {
  chooseScore,
  claimSheets,
  shownScore,
  useSheetStore,
} from '../../../client/review/sheet-store.ts'
import type { RoomConnection } from '../../../client/room/room-connection.ts'

/** A room that is entered and answers nothing, as one whose connection has just dropped. */
const silentRoom = (personId: string, gatheringId = 'g1') =>
  ({
    gatheringId,
    personId: () => personId,
    request: () => Promise.reject({ code: 'unreachable', figures: {}, findings: [] }),
  }) as unknown as RoomConnection

const choice = { submissionId: 's1', criterionId: 'c1', value: 80 }
const shown = () => shownScore(useSheetStore.getState(), 's1', 'c1')

describe('claimSheets', () => {
  beforeEach(async () => {
    claimSheets(silentRoom('nobody'))
    const room = silentRoom('first')
    claimSheets(room)
    await chooseScore(room, choice)
  })

  it('keeps what waits to be sent for the same person in the same gathering', () => {
    claimSheets(silentRoom('first'))
    expect(shown()).toBe(80)
  })

  it('forgets the scores of who used this browser before', () => {
    claimSheets(silentRoom('second'))
    expect(shown()).toBeUndefined()
  })

  it('forgets scores of the same scenario in another gathering', () => {
    claimSheets(silentRoom('first', 'g2'))
    expect(shown()).toBeUndefined()
  })
})
