import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createShelf } from '../../../client/xr/kept-loads.ts'

const KEPT = 3

function shelfWith() {
  const dropped: string[] = []
  return { dropped, shelf: createShelf<string>(KEPT, (url) => dropped.push(url)) }
}

describe('what was loaded', () => {
  it('stays while it is shown, however many there are', () => {
    const { shelf, dropped } = shelfWith()
    for (let i = 0; i < 40; i += 1) shelf.hold(`booth-${i}`, 'model')
    expect(dropped).toEqual([])
  })

  it('stays for who comes back, but for the oldest (F10)', () => {
    const { shelf, dropped } = shelfWith()
    for (const url of ['a', 'b', 'c', 'd']) {
      shelf.hold(url, 'model')
      shelf.letGo(url)
    }
    expect(dropped).toEqual(['a'])
    shelf.hold('b', 'model')
    shelf.hold('e', 'model')
    shelf.letGo('e')
    shelf.hold('f', 'model')
    shelf.letGo('f')
    expect(dropped).toEqual(['a', 'c'])
  })

  it('stays until the last of several has left it', () => {
    const { shelf, dropped } = shelfWith()
    shelf.hold('shared', 'model')
    shelf.hold('shared', 'model')
    shelf.letGo('shared')
    for (const url of ['a', 'b', 'c', 'd']) {
      shelf.hold(url, 'model')
      shelf.letGo(url)
    }
    expect(dropped).toEqual(['a'])
  })

  it('is never dropped while held, and never more than a few are idle', () => {
    const url = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g')
    const step = fc.record({ url, holds: fc.boolean() })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 200 }), (steps) => {
        const held = new Map<string, number>()
        const there = new Set<string>()
        const shelf = createShelf<string>(KEPT, (gone) => {
          expect(held.get(gone) ?? 0).toBe(0)
          there.delete(gone)
        })
        for (const { url: at, holds } of steps) {
          const many = held.get(at) ?? 0
          if (holds) {
            held.set(at, many + 1)
            there.add(at)
            shelf.hold(at, 'model')
          } else if (many > 0) {
            held.set(at, many - 1)
            shelf.letGo(at)
          }
          const idle = [...there].filter((one) => (held.get(one) ?? 0) === 0)
          expect(idle.length).toBeLessThanOrEqual(KEPT)
        }
      }),
    )
  })
})
