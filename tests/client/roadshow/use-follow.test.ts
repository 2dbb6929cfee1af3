import { describe, expect, it } from 'vitest'
import { answerLead, type Lead } from '../../../client/roadshow/use-follow.ts'

const here: Lead = { place: 'stage', ledNo: 3, gatherNo: 2 }

describe('answerLead', () => {
  it.each<[string, Lead | undefined, Lead, boolean, 'call' | 'move' | 'stay']>([
    ['is taken along to another place', here, { ...here, place: 'bay', ledNo: 4 }, true, 'move'],
    ['is taken to the same place again (V15)', here, { ...here, ledNo: 4 }, true, 'move'],
    ['stays when walking freely', here, { ...here, ledNo: 4 }, false, 'stay'],
    ['stays when nothing was asked', here, here, true, 'stay'],
    ['is called by a gathering', here, { ...here, gatherNo: 3 }, true, 'call'],
    ['is called when walking freely', here, { ...here, gatherNo: 3 }, false, 'call'],
    ['is taken to the others after coming', undefined, here, true, 'move'],
    ['stays after coming, nobody being led', undefined, { ...here, place: '' }, true, 'stay'],
  ])('who is led %s', (_, before, now, following, answer) => {
    expect(answerLead(before, now, following)).toBe(answer)
  })
})
