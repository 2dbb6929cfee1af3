/**
 * A newcomer's hour: whoever follows CONTRIBUTING.md adds a kind of exhibit and a request of a room, each
 * in a folder of its own and the lines that the guide names. Done here in a copy of the sources, which then
 * compiles, works and keeps the law of the house.
 */
import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { GREETING, WAVE, type Written } from '../support/newcomer.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const COPIED = ['client', 'server', 'shared', 'tests/house', 'tests/support', 'package.json']
const CONFIGS = ['tsconfig.json', 'vite.config.ts']
const run = promisify(execFile)
const bin = (name: string): string => join(ROOT, 'node_modules/.bin', name)

let copy = ''
const inCopy = { cwd: '', env: { ...process.env, VITEST: undefined } }

async function write({ files, lines }: Written): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(copy, path)), { recursive: true })
    await writeFile(join(copy, path), text)
  }
  for (const { path, before, put } of lines) {
    const text = await readFile(join(copy, path), 'utf8')
    expect(text.split(before), `“${before}” in ${path}`).toHaveLength(2)
    await writeFile(join(copy, path), text.replace(before, put + before))
  }
}

/** Runs a module in the copy and returns what it prints. */
async function evaluate(code: string): Promise<unknown> {
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', code], inCopy)
  return JSON.parse(stdout) as unknown
}

beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), 'jiebang-newcomer-'))
  inCopy.cwd = copy
  for (const path of [...COPIED, ...CONFIGS])
    await cp(join(ROOT, path), join(copy, path), { recursive: true })
  await symlink(join(ROOT, 'node_modules'), join(copy, 'node_modules'))
  const only = { extends: './tsconfig.json', include: ['client', 'server', 'shared'] }
  await writeFile(join(copy, 'tsconfig.newcomer.json'), JSON.stringify(only))
  for (const written of [GREETING, WAVE]) await write(written)
}, 60_000)
afterAll(() => rm(copy, { recursive: true, force: true }))

describe('what a newcomer adds', () => {
  it('lies where CONTRIBUTING.md says', async () => {
    const guide = await readFile(join(ROOT, 'CONTRIBUTING.md'), 'utf8')
    const own = new Set(
      Object.keys({ ...GREETING.files, ...WAVE.files }).map((path) => dirname(path)),
    )
    expect([...own].toSorted()).toEqual([
      'client/exhibit/greeting',
      'client/i18n/texts',
      'server/presence',
      'shared/exhibit/greeting',
    ])
    for (const { path } of [...GREETING.lines, ...WAVE.lines]) {
      const named = guide.includes(path) || guide.includes(dirname(path))
      expect(named, `CONTRIBUTING.md names ${path}`).toBe(true)
    }
  })

  it('compiles', async () => {
    // Rejects, with what the compiler says, where it does not.
    const { stdout } = await run(bin('tsc'), ['--noEmit', '-p', 'tsconfig.newcomer.json'], inCopy)
    expect(stdout).toBe('')
  }, 120_000)

  it('works: an exhibit is clapped for, a wave is a request that members may make', async () => {
    const clapped = await evaluate(`
      import { exhibitsSchema } from './shared/exhibit/manifest.ts'
      import { actOnExhibit } from './shared/exhibit/kinds.ts'
      const [one] = exhibitsSchema.parse([
        { kind: 'greeting', id: 'g', title: { zh: '欢迎' }, words: { zh: '您好' } },
      ])
      const context = { personId: 'p', nowMs: 0, leads: false }
      const state = actOnExhibit(one, null, { type: 'clap' }, context)
      console.log(JSON.stringify(actOnExhibit(one, state, { type: 'clap' }, context)))`)
    expect(clapped).toEqual({ claps: 2 })
    const waved = await evaluate(`
      import { can } from './shared/permission/permission.ts'
      import { roomRequests } from './server/room/room-requests.ts'
      const actor = { personId: 'p', roles: [] }
      const may = ['reviewer', undefined].map((gatheringRole) => can('wave', actor, { gatheringRole }))
      console.log(JSON.stringify([may, await roomRequests.wave.handle({}, { hand: 'left' })]))`)
    expect(waved).toEqual([[true, false], { waved: 'left' }])
  }, 60_000)

  it('keeps the law of the house', async () => {
    const law = ['tests/house/architecture.test.ts', 'tests/house/presses.test.ts']
    // Rejects where one of them fails.
    const { stdout } = await run(bin('vitest'), ['run', '--project', 'rules', ...law], inCopy)
    expect(stdout).toContain('parsers of presses: 0')
  }, 120_000)
})
