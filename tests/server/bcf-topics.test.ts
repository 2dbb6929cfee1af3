/** Topics as they come: of other tools, of ours elsewhere, damaged, and in files that are traps. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createBcf } from '../../server/bcf/bcf.ts'
import { readBcf } from '../../server/bcf/read-bcf.ts'
import { writeBcf } from '../../server/bcf/write-bcf.ts'
import { topicsOf } from '../../server/review/pins-out.ts'
import { PIN_TEXT_MAX_CHARS, PINS_MAX } from '../../shared/review/evidence.ts'
import { bcfOf, GUID, HOSTILE, markup21, markup30, version, visinfo } from '../support/bcf-files.ts'
import {
  criteria,
  fileOf,
  itemOf,
  kept,
  place,
  PROJECT,
  readBack,
  SOME,
  state,
} from '../support/bcf-pins.ts'
import { must } from '../support/must.ts'
import { rawZip } from '../support/raw-zip.ts'

describe('topics of other tools', () => {
  const shell = '<Title>门打不开</Title><Description>与柱相撞</Description>'
  const pinned = async (id: string, files: Record<string, string>) => {
    const { pins, unread } = await readBack(bcfOf(id, files))
    expect(unread).toEqual([])
    return must(pins[0])
  }
  const listed21 = `<Viewpoints Guid="${GUID}"><Viewpoint>a.bcfv</Viewpoint></Viewpoints>`
  const view = { eye: [1, 1.6, 3], direction: [0, 0, -1], fovDeg: 50 }

  it('of 2.1 are read: namespaces, missing dates, the first of several viewpoints', async () => {
    const second = listed21.replace('a.bcfv', 'b.bcfv')
    const one = await pinned('2.1', {
      'markup.bcf': markup21(`${shell}<Labels>Technology</Labels>`, listed21 + second),
      'a.bcfv': visinfo(),
      'b.bcfv': visinfo({ viewPoint: [9, 9, 9] }),
    })
    expect(one).toEqual({
      title: '门打不开',
      notes: [],
      pin: {
        id: GUID,
        criterionId: 'b',
        text: '门打不开\n与柱相撞',
        point: null,
        view,
        exhibit: null,
      },
    })
  })

  it('of 3.0 are read', async () => {
    const viewpoints = `<Viewpoints><ViewPoint Guid="${GUID}"><Viewpoint>a.bcfv</Viewpoint></ViewPoint></Viewpoints>`
    const labels = '<Labels><Label>管线</Label><Label>引领 &amp; &lt;性&gt;</Label></Labels>'
    const one = await pinned('3.0', {
      'markup.bcf': markup30(`${shell}${labels}${viewpoints}`),
      'a.bcfv': visinfo(),
    })
    expect(one.pin).toMatchObject({ criterionId: 'a', view })
  })

  it('with a parallel view are seen at 60 degrees from where it stands', async () => {
    const one = await pinned('2.1', {
      'markup.bcf': markup21(shell, listed21),
      'a.bcfv': visinfo({ kind: 'OrthogonalCamera', direction: [0, 7, 0] }),
    })
    expect(one.pin.view).toEqual({ ...view, fovDeg: 60 })
  })

  it('of 2.0 have the viewpoint that nothing lists', async () => {
    const files = { 'markup.bcf': markup21(shell), 'viewpoint.bcfv': visinfo() }
    expect((await pinned('2.0', files)).pin.view).toEqual(view)
  })

  it('without a viewpoint, or with one that is not there, are a text', async () => {
    expect((await pinned('2.1', { 'markup.bcf': markup21(shell) })).pin.view).toBeNull()
    expect((await pinned('2.1', { 'markup.bcf': markup21(shell, listed21) })).pin.view).toBeNull()
  })

  it('with a mark of byte order, in UTF-16, or behind a folder are read', async () => {
    for (const content of [
      `\ufeff${markup21(shell)}`,
      Buffer.from(`\ufeff${markup21(shell).replace('utf-8', 'utf-16')}`, 'utf16le'),
    ]) {
      const file = rawZip([version('2.1'), { name: `project/${GUID}/markup.bcf`, content }])
      expect((await readBack(file)).pins).toMatchObject([{ title: '门打不开' }])
    }
  })

  it('get a fresh name where theirs is no UUID of version 4, or is there twice', async () => {
    const upper = GUID.toUpperCase()
    const names = ['', 'x', '0b7e4b52-3f1c-1c8e-9d57-6a2f8e9c1d10', upper, GUID]
    const files = names.map((name, i) => ({
      name: `${i}/markup.bcf`,
      content: markup21(shell, '', name),
    }))
    const ids = (await readBack(rawZip([version('2.1'), ...files]))).pins.map(({ pin }) => pin.id)
    expect(new Set(ids).size).toBe(names.length)
    expect(ids.indexOf(GUID)).toBe(3)
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4/)
  })

  it('lose what a pin does not take, and it is said', async () => {
    const long = '长'.repeat(PIN_TEXT_MAX_CHARS + 1)
    const { pin, notes } = await pinned('2.1', {
      'markup.bcf': markup21(`<Title>${long}</Title><Labels>别的</Labels>`, listed21),
      'a.bcfv': visinfo({ viewPoint: [500_000, 1, 1] }),
    })
    expect(notes).toEqual(['text-cut', 'view-away'])
    expect(pin).toMatchObject({ text: long.slice(1), criterionId: null, view: null })
  })

  it.each<[string, Record<string, string | Uint8Array>, string]>([
    ['no XML', { 'markup.bcf': '门' }, 'damaged'],
    ['XML that is cut off', { 'markup.bcf': markup21(shell).slice(0, 300) }, 'damaged'],
    ['no topic', { 'markup.bcf': '<Markup/>' }, 'damaged'],
    ['bytes that are no text', { 'markup.bcf': Buffer.from('<a>\xff</a>', 'latin1') }, 'damaged'],
    ['an entity of nobody', { 'markup.bcf': markup21('<Title>&nbsp;</Title>') }, 'damaged'],
    [
      'elements nested too deep',
      { 'markup.bcf': markup21(shell, '<a>'.repeat(20_000) + '</a>'.repeat(20_000)) },
      'damaged',
    ],
    ['more text than any', { 'markup.bcf': markup21('x'.repeat(2 ** 20)) }, 'damaged'],
    ['nothing', { 'markup.bcf': markup21('<Title> </Title>') }, 'empty'],
    ...(
      [
        { viewPoint: ['NaN', 0, 0] },
        { viewPoint: ['', 0, 0] },
        { viewPoint: ['1e999', 0, 0] },
        { viewPoint: ['0x10', 0, 0] },
        { direction: [0, 0, 0] },
        { direction: ['INF', 0, 0] },
        { fov: 'wide' },
      ] as const
    ).map((camera): [string, Record<string, string>, string] => [
      `a camera with ${JSON.stringify(camera)}`,
      { 'markup.bcf': markup21(shell, listed21), 'a.bcfv': visinfo(camera) },
      'camera',
    ]),
    ...[
      '{',
      '[]',
      '{"format":"urn:jiebang:pin:1","submissionId":1,"pin":{}}',
      '['.repeat(60_000),
    ].map((document): [string, Record<string, string>, string] => [
      `a document of ours that says ${document.slice(0, 40)}`,
      {
        'markup.bcf': markup21(
          `${shell}<BimSnippet SnippetType="jiebang-pin"><Reference>pin.json</Reference></BimSnippet>`,
        ),
        'pin.json': document,
      },
      'damaged',
    ]),
  ])('with %s are named with their problem', async (_, files, problem) => {
    const good = { name: 'z/markup.bcf', content: markup21(shell) }
    const bad = Object.entries(files).map(([name, content]) => ({ name: `y/${name}`, content }))
    const { pins, unread } = await readBack(rawZip([version('2.1'), ...bad, good]))
    expect([pins.length, unread.map((one) => one.problem)]).toEqual([1, [problem]])
  })
})

describe('pins of ours', () => {
  it('of another item of the agenda are left out, those of another house are taken', async () => {
    const topics = (submissionId: string) =>
      topicsOf({ items: [itemOf([kept(SOME)], { submissionId })] })
    const other = await readBack(await writeBcf('3.0', PROJECT, topics('s2')))
    expect(other).toEqual({
      pins: [],
      unread: [{ title: '引领 & <性>：模型与现场一致', problem: 'other-item' }],
    })
    const foreign = await readBack(await writeBcf('3.0', PROJECT, topics('elsewhere')))
    expect(foreign.pins.map(({ pin }) => pin)).toEqual([SOME])
  })

  it('lose an exhibit that the booth does not have, and a state that is too long', async () => {
    const things = Array.from({ length: 20 }, (_, i) => ({
      id: `${i}`,
      piece: 'tree',
      x: i / 7,
      z: i / 3,
      turnDeg: 0,
      by: '0123456789abcdefghij',
    }))
    const long = { exhibitId: 'ground', state: { ...state, things } as never }
    const file = await fileOf('3.0', [{ ...SOME, exhibit: long }])
    const gone = await readBack(file, { ...place, exhibits: [] })
    expect(gone.pins[0]).toMatchObject({ pin: { exhibit: null }, notes: ['exhibit-gone'] })
    const han = things.map((thing) => ({ ...thing, by: '名'.repeat(200) }))
    const wide = { exhibitId: 'ground', state: { ...state, things: han } as never }
    const { pins } = await readBack(await fileOf('3.0', [{ ...SOME, exhibit: wide }]))
    expect(pins[0]).toMatchObject({
      pin: { exhibit: { exhibitId: 'ground', state: null } },
      notes: ['state-long'],
    })
  })

  it('get no criterion that the rubric does not have', async () => {
    const file = await fileOf('3.0', [SOME])
    const { pins } = await readBack(file, { ...place, criteria: criteria.slice(1) })
    expect(pins[0]?.pin.criterionId).toBeNull()
  })

  it('are as many as a sheet takes', async () => {
    const files = Array.from({ length: PINS_MAX + 2 }, (_, i) => ({
      name: `${i}/markup.bcf`,
      content: markup21(`<Title>第${i}</Title>`, '', ''),
    }))
    const { pins, unread } = await readBack(rawZip([version('2.1'), ...files]))
    expect(pins).toHaveLength(PINS_MAX)
    expect(unread.map(({ problem }) => problem)).toEqual(['too-many', 'too-many'])
  })
})

describe('createBcf', () => {
  const file = bcfOf('2.1', { 'markup.bcf': markup21('<Title>门</Title>') })
  it('reads on a thread, whose refusals are ours', async () => {
    expect(await createBcf().read(file)).toMatchObject({ topics: [{ title: '门' }] })
    const { file: trap, code } = must(HOSTILE['entities that grow'])
    await expect(createBcf().read(trap)).rejects.toMatchObject({ code })
  })

  it('gives up what takes too long', async () => {
    await expect(createBcf(1).read(file)).rejects.toMatchObject({ code: 'processing-failed' })
  })
})

describe('readBcf', () => {
  it.each(Object.entries(HOSTILE))('refuses %s', async (_, { file, code }) => {
    await expect(readBcf(file)).rejects.toMatchObject({ code })
  })

  it('reads whatever bytes of a file were changed, or refuses it', async () => {
    const file = await fileOf('3.0', [SOME])
    const change = fc.array(fc.tuple(fc.nat(file.length - 1), fc.nat(255)), { maxLength: 8 })
    await fc.assert(
      fc.asyncProperty(change, async (changes) => {
        const bytes = Buffer.from(file)
        for (const [at, byte] of changes) bytes[at] = byte
        const read = await readBack(bytes).catch((error: unknown) => error)
        expect(read instanceof Error ? read.name : 'Refusal').toBe('Refusal')
      }),
      { numRuns: 200 },
    )
    expect((await readBack(file)).pins).toHaveLength(1)
  })
})
