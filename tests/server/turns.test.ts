import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createTurns } from '../../server/assets/turns.ts'

const takeAll = (turns: { take(): string | undefined }): string[] => {
  const taken: string[] = []
  for (let one = turns.take(); one !== undefined; one = turns.take()) taken.push(one)
  return taken
}

it('lets owners take turns, each with theirs in order', () => {
  const turns = createTurns<string>()
  for (const thing of ['a1', 'a2', 'a3', 'b1', 'c1', 'c2']) turns.add(thing.slice(0, 1), thing)
  expect(takeAll(turns)).toEqual(['a1', 'b1', 'c1', 'a2', 'c2', 'a3'])
})

it('lets nobody who comes wait for more than one of everybody else', () => {
  const turns = createTurns<string>()
  for (let i = 0; i < 60; i += 1) turns.add('a', `a${i}`)
  expect(turns.take()).toBe('a0')
  turns.add('b', 'b0')
  expect([turns.take(), turns.take(), turns.take()]).toEqual(['a1', 'b0', 'a2'])
})

it('loses nothing and keeps each owner’s order, whoever comes when', () => {
  const owner = fc.constantFrom('a', 'b', 'c')
  fc.assert(
    fc.property(fc.array(fc.option(owner), { maxLength: 40 }), (steps) => {
      const turns = createTurns<string>()
      const added: string[] = []
      const taken: string[] = []
      for (const [index, step] of steps.entries()) {
        const one = step === null ? turns.take() : undefined
        if (one !== undefined) taken.push(one)
        if (step === null) continue
        added.push(`${step}${index}`)
        turns.add(step, `${step}${index}`)
      }
      taken.push(...takeAll(turns))
      const of = (things: string[], name: string) => things.filter((thing) => thing[0] === name)
      for (const name of ['a', 'b', 'c']) expect(of(taken, name)).toEqual(of(added, name))
    }),
  )
})
