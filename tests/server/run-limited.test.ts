/** A hostile file may end the process that parses it, within its limits, and nothing else. */
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CHILD_LIMITS, runLimited, type ChildLimits } from '../../server/assets/run-limited.ts'
import { createPng } from '../support/glb.ts'

const FAILED = { ok: false, code: 'processing-failed', figures: {} }
const MEGABYTE = 1024 * 1024

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jiebang-test-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function run(name: string, bytes: Buffer, change: Partial<ChildLimits> = {}) {
  const inPath = join(folder, `${name}.in`)
  await writeFile(inPath, bytes)
  return runLimited('picture', inPath, join(folder, `${name}.out`), { ...CHILD_LIMITS, ...change })
}

describe('runLimited', () => {
  it('ends a child that takes longer than its time, and leaves nothing behind', async () => {
    const begunAt = Date.now()
    expect(await run('slow', createPng(64, 64), { timeMs: 20 })).toEqual(FAILED)
    expect(Date.now() - begunAt).toBeLessThan(CHILD_LIMITS.timeMs / 2)
    expect(await readdir(folder)).toEqual(['slow.in'])
  })

  it('control: the same picture passes in the time that the product gives', async () => {
    expect(await run('in-time', createPng(64, 64))).toMatchObject({ ok: true, width: 64 })
  })

  // Windows has no ulimit: there the heap alone is bounded.
  it.skipIf(process.platform === 'win32')(
    'ends a child that takes more memory than its own',
    async () => {
      const picture = await sharp({
        create: { width: 7000, height: 7000, channels: 3, background: '#369' },
      })
        .rotate(90)
        .png()
        .toBuffer()
      expect(await run('large', picture, { memoryBytes: 96 * MEGABYTE })).toEqual(FAILED)
      expect(await run('large-control', picture)).toMatchObject({ ok: true, width: 2048 })
    },
  )

  it('bounds scripts by their heap', async () => {
    expect(await run('heap', createPng(64, 64), { heapMb: 2 })).toEqual(FAILED)
  })
})
