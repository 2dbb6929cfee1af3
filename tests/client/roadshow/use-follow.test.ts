import { describe, expect, it } from 'vitest'
import { answerLead } from '../../../client/roadshow/use-follow.ts'
import type { LedView } from '../../../shared/state/room-view.ts'

type Answer = ReturnType<typeof answerLead>

const here: LedView = { place: 'stage', ledAt: 3, gatheredAt: 2 }

describe('answerLead', () => {
  it.each<[string, LedView | undefined, LedView, { following: boolean; answer: Answer }]>([
    [
      'is taken along to another place',
      here,
      { ...here, place: 'bay', ledAt: 4 },
      { following: true, answer: 'move' },
    ],
    [
      'is taken to the same place again (V15)',
      here,
      { ...here, ledAt: 4 },
      { following: true, answer: 'move' },
    ],
    [
      'stays when walking freely',
      here,
      { ...here, ledAt: 4 },
      { following: false, answer: 'stay' },
    ],
    ['stays when nothing was asked', here, here, { following: true, answer: 'stay' }],
    [
      'is called by a gathering',
      here,
      { ...here, gatheredAt: 4 },
      { following: true, answer: 'call' },
    ],
    [
      'is called when walking freely',
      here,
      { ...here, gatheredAt: 4 },
      { following: false, answer: 'call' },
    ],
    ['is taken to the others after coming', undefined, here, { following: true, answer: 'move' }],
    [
      'is taken to a place among the others in the atrium after coming',
      undefined,
      { ...here, place: '' },
      { following: true, answer: 'move' },
    ],
    [
      'stays after coming, nobody being led',
      undefined,
      { place: '', ledAt: 0, gatheredAt: 0 },
      { following: true, answer: 'stay' },
    ],
  ])('who is led %s', (_, before, now, { following, answer }) => {
    expect(answerLead(before, now, following)).toBe(answer)
  })
})
