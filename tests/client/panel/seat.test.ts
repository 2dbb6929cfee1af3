/** The one seat of panels at hand: who is in front, who is a tab, moved, pinned and called back. */
import { beforeEach, describe, expect, it } from 'vitest'
import {
  bringForward,
  callBack,
  frontOf,
  holderOf,
  isCalled,
  leaveSeat,
  moveSeat,
  ownPlace,
  pinSeat,
  takeSeat,
  useSeat,
} from '../../../client/panel/seat.ts'

const panel = (name: string, folded = false) => ({
  name,
  title: name,
  folded,
  unfold: () => undefined,
})
const front = () => frontOf(useSeat.getState())?.name
const holder = () => holderOf(useSeat.getState())?.name

beforeEach(() => {
  for (const { name } of useSeat.getState().panels) leaveSeat(name)
  callBack()
})

describe('the seat', () => {
  it('shows the panel that was opened last, and the one before when it is gone', () => {
    takeSeat(panel('sheet'))
    takeSeat(panel('exhibit'))
    expect(front()).toBe('exhibit')
    leaveSeat('exhibit')
    expect(front()).toBe('sheet')
  })

  it('is not taken by words that change', () => {
    takeSeat(panel('sheet'))
    takeSeat(panel('exhibit'))
    takeSeat({ ...panel('sheet'), title: '另一项' })
    expect(front()).toBe('exhibit')
    expect(useSeat.getState().panels.map(({ title }) => title)).toEqual(['另一项', 'exhibit'])
  })

  it('brings forward what its tab asks for', () => {
    takeSeat(panel('sheet'))
    takeSeat(panel('exhibit'))
    bringForward('sheet')
    expect(front()).toBe('sheet')
    bringForward('nobody')
    expect(front()).toBe('sheet')
  })

  it('passes over who is put away, and comes to who is opened again', () => {
    takeSeat(panel('menu'))
    takeSeat(panel('card'))
    takeSeat(panel('card', true))
    expect(front()).toBe('menu')
    takeSeat(panel('card'))
    expect(front()).toBe('card')
  })

  it('has somebody to show the tabs while all are put away', () => {
    takeSeat(panel('menu', true))
    expect(front()).toBeUndefined()
    expect(holder()).toBe('menu')
  })

  it('stays within reach where it is put, and comes back where it always is', () => {
    const seen = { calls: 0 }
    isCalled(seen)
    moveSeat({ distanceM: 9, dropM: 0.1, asideRad: -0.3 })
    expect(ownPlace()).toEqual({ distanceM: 1.6, dropM: 0.1, asideRad: -0.3 })
    expect(isCalled(seen)).toBe(true)
    expect(isCalled(seen)).toBe(false)
    pinSeat(true)
    callBack()
    expect(ownPlace()).toBeNull()
    expect(useSeat.getState().pinned).toBe(false)
    expect(isCalled(seen)).toBe(true)
  })
})
