import { afterEach, describe, expect, it } from 'vitest'
import { forget, keep, keepsBeyondPage, readKept } from '../../../client/browser/kept-storage.ts'

/** A browser with this storage; undefined for one whose storage may not even be looked at. */
function browserWith(storage: Partial<Storage> | undefined): void {
  const window = {
    get localStorage() {
      if (storage === undefined) throw new DOMException('Access is denied.', 'SecurityError')
      return storage
    },
  }
  Object.assign(globalThis, { window })
}

function roomy(): Partial<Storage> {
  const kept = new Map<string, string>()
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, text) => void kept.set(key, text),
    removeItem: (key) => void kept.delete(key),
  }
}

const full: Partial<Storage> = {
  ...roomy(),
  setItem: () => {
    throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
  },
}

afterEach(() => {
  forget('a')
  Reflect.deleteProperty(globalThis, 'window')
})

describe('kept storage (A10)', () => {
  it('keeps, reads and forgets in the browser’s storage', () => {
    const storage = roomy()
    browserWith(storage)
    expect([readKept('a'), keep('a', '1'), readKept('a')]).toEqual([null, true, '1'])
    expect([storage.getItem?.('a'), keepsBeyondPage()]).toEqual(['1', true])
    forget('a')
    expect([readKept('a'), storage.getItem?.('a')]).toEqual([null, null])
  })

  it.each([
    ['blocked', undefined],
    ['full', full],
  ])('keeps in memory where the storage is %s, and says so', (_, storage) => {
    browserWith(storage)
    expect([keep('a', '1'), readKept('a'), keepsBeyondPage()]).toEqual([false, '1', false])
    forget('a')
    expect(readKept('a')).toBeNull()
  })

  it('shows the newest text when the storage fills up and empties again', () => {
    browserWith(full)
    keep('a', 'in memory')
    browserWith(roomy())
    expect([readKept('a'), keep('a', 'stored'), readKept('a')]).toEqual([
      'in memory',
      true,
      'stored',
    ])
  })
})
