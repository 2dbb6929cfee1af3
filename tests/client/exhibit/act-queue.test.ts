import { describe, expect, it } from 'vitest'
import { createActQueue, type QueuedAct } from '../../../client/exhibit/kit/act-queue.ts'

const key = { submissionId: 's', exhibitId: 'e' }
const set = (id: string, value: number): QueuedAct => ({
  key,
  act: { type: 'set', id, value } as QueuedAct['act'],
})
const settled = () => new Promise((resolve) => setTimeout(resolve))

const fail = (error: unknown): void => {
  throw error
}

/** A sender whose acts are kept when the test says so. */
function createSender() {
  const sent: unknown[] = []
  const keep: (() => void)[] = []
  const queue = createActQueue(({ act }) => {
    sent.push(act)
    return new Promise((resolve) => keep.push(resolve))
  }, fail)
  return { queue, sent, keepNext: () => keep.shift()?.() }
}

describe('createActQueue', () => {
  it('sends the latest value of a slider that is dragged, not its whole path', async () => {
    const { queue, sent, keepNext } = createSender()
    for (const value of [1, 2, 3, 4]) queue.add(set('load', value))
    expect(sent).toEqual([{ type: 'set', id: 'load', value: 1 }])
    keepNext()
    await settled()
    expect(sent.at(-1)).toEqual({ type: 'set', id: 'load', value: 4 })
    keepNext()
    await settled()
    expect(sent).toHaveLength(2)
    expect(queue.isBusy(key)).toBe(false)
  })

  it('keeps acts on different things, and acts that are no values, in their order', async () => {
    const { queue, sent, keepNext } = createSender()
    const step = (id: string): QueuedAct => ({ key, act: { type: 'step', id } as QueuedAct['act'] })
    for (const act of [set('a', 1), step('one'), set('b', 2), step('one'), set('b', 3)])
      queue.add(act)
    for (let i = 0; i < 5; i += 1) {
      keepNext()
      await settled()
    }
    expect(sent).toEqual([
      { type: 'set', id: 'a', value: 1 },
      { type: 'step', id: 'one' },
      { type: 'set', id: 'b', value: 3 },
      { type: 'step', id: 'one' },
    ])
  })

  it('says why an act was refused, and goes on', async () => {
    const sent: unknown[] = []
    const refused: unknown[] = []
    const queue = createActQueue(
      ({ act }) => {
        sent.push(act)
        return sent.length === 1 ? Promise.reject(new Error('no')) : Promise.resolve()
      },
      (error) => refused.push(error),
    )
    queue.add(set('a', 1))
    queue.add(set('b', 2))
    await settled()
    expect([sent.length, refused]).toEqual([2, [new Error('no')]])
  })
})
