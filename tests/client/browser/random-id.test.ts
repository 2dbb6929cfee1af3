import { expect, it } from 'vitest'
import { z } from 'zod'
import { randomId } from '../../../client/browser/random-id.ts'

it('makes ids that the server takes for UUIDs, each another (A12)', () => {
  const ids = Array.from({ length: 200 }, randomId)
  expect(ids.filter((id) => !z.uuidv4().safeParse(id).success)).toEqual([])
  expect(new Set(ids).size).toBe(ids.length)
})
