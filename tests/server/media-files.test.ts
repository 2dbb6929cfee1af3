/** Documents, recordings and panoramas: what they become, and why hostile ones are refused. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readMp3Seconds, readWavSeconds, withoutWavTags } from '../../server/assets/audio-file.ts'
import { readOggSeconds, withoutOggTags } from '../../server/assets/ogg-file.ts'
import { readMp4 } from '../../server/assets/mp4-file.ts'
import type { FileKind } from '../../server/assets/process-file.ts'
import { examineFile } from '../../server/assets/receive-file.ts'
import { recordingKind } from '../../server/assets/recording-kind.ts'
import { runLimited } from '../../server/assets/run-limited.ts'
import { readWebm, withoutWebmTags } from '../../server/assets/webm-file.ts'
import type { Purpose } from '../../shared/exhibit/manifest.ts'
import { createPdf } from '../support/pdf.ts'
import { outcomeOf } from '../support/people.ts'
import {
  createMp3,
  createMp4,
  createOgg,
  createWav,
  createWebm,
  oggChecksum,
} from '../support/recordings.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jiebang-test-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

let runs = 0
async function run(kind: FileKind, bytes: Buffer) {
  runs += 1
  const inPath = join(folder, `${runs}.in`)
  const outPath = join(folder, `${runs}.out`)
  await writeFile(inPath, bytes)
  return { result: await runLimited(kind, inPath, outPath), outPath }
}

const blank = (width: number, height: number): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: '#369' } })
    .png()
    .toBuffer()

describe('examineFile', () => {
  const damagedPdf = createPdf().subarray(0, -200)
  it.each<[string, Purpose, Buffer, string]>([
    ['a PDF', 'document', createPdf(), 'done'],
    ['a text file named .pdf', 'document', Buffer.from('Dear organiser, '.repeat(40)), 'file-kind'],
    ['a PDF that is cut off', 'document', damagedPdf, 'document-damaged'],
    ['an MP4', 'video', createMp4(), 'done'],
    ['a WebM', 'video', createWebm(), 'done'],
    ['an MP3 as a video', 'video', createMp3(), 'file-kind'],
    ['a PDF as a video', 'video', createPdf(), 'file-kind'],
    [
      'a video over 5 MB',
      'video',
      Buffer.concat([createMp4(), Buffer.alloc(5 * 1024 * 1024)]),
      'file-too-large',
    ],
    ['an MP3', 'audio', createMp3(), 'done'],
    ['an M4A', 'audio', createMp4({ codec: 'mp4a' }), 'done'],
    ['a WAV', 'audio', createWav(), 'done'],
    ['a picture as audio', 'audio', Buffer.from('89504e470d0a1a0a'.repeat(8), 'hex'), 'file-kind'],
  ])('answers %s', async (_, purpose, bytes, outcome) => {
    expect(await outcomeOf(examineFile(purpose, bytes))).toBe(outcome)
  })
})

describe('a document', () => {
  it('becomes a WebP a page, its longest side 1600 pixels, with its words', async () => {
    const { result, outPath } = await run('document', createPdf({ pages: 3, sizePt: [842, 595] }))
    expect(result).toMatchObject({
      ok: true,
      mediaType: 'image/webp',
      width: 1600,
      height: 1131,
      pages: [1, 2, 3].map((page) => ({
        width: 1600,
        height: 1131,
        text: `Page ${page} of the plan`,
      })),
    })
    const { format, width } = await sharp(`${outPath}.2`).metadata()
    expect({ format, width }).toEqual({ format: 'webp', width: 1600 })
    // The field is drawn, the rest is paper.
    const { data, info } = await sharp(`${outPath}.0`).raw().toBuffer({ resolveWithObject: true })
    const at = (x: number, y: number): number[] => [
      ...data.subarray((y * info.width + x) * info.channels).subarray(0, 3),
    ]
    expect(at(5, 5).every((value) => value > 250)).toBe(true)
    expect(at(Math.round(160 * 1.9), info.height - Math.round(110 * 1.9))[0]).toBeLessThan(90)
  })

  it.each<[string, Buffer, object]>([
    ['one with a password', createPdf({ locked: true }), { code: 'document-locked' }],
    [
      'one of 1,000 pages',
      createPdf({ pages: 1000 }),
      { code: 'document-pages', figures: { count: 1000, limit: 40 } },
    ],
    [
      'one with a page of 5 km',
      createPdf({ sizePt: [14_400_000, 842] }),
      { code: 'document-page-size', figures: { page: 1, width: 14_400_000, height: 842 } },
    ],
    [
      'one with a page as thin as a thread',
      createPdf({ sizePt: [2, 842] }),
      { code: 'document-page-size' },
    ],
    ['one without pages', createPdf({ pages: 0 }), { code: 'document-damaged' }],
    [
      'noise between its marks',
      Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(4000, 65), Buffer.from('\n%%EOF')]),
      { code: 'document-damaged' },
    ],
  ])('is refused with its reason: %s', async (_, bytes, refusal) => {
    expect((await run('document', bytes)).result).toMatchObject({ ok: false, ...refusal })
  })
})

describe('a recording', () => {
  it.each<[string, FileKind, Buffer, object]>([
    [
      'MP4',
      'video',
      createMp4({ seconds: 7 }),
      { mediaType: 'video/mp4', width: 640, height: 360, facts: { durationS: 7 } },
    ],
    [
      'WebM',
      'video',
      createWebm('V_VP9', 3),
      { mediaType: 'video/webm', width: 640, height: 360, facts: { durationS: 3 } },
    ],
    ['WAV', 'audio', createWav(2), { mediaType: 'audio/wav', facts: { durationS: 2 } }],
    [
      'M4A',
      'audio',
      createMp4({ codec: 'mp4a' }),
      { mediaType: 'audio/mp4', facts: { durationS: 4 } },
    ],
    ['MP3', 'audio', createMp3(230), { mediaType: 'audio/mpeg' }],
  ])('is served as it is: %s', async (_, kind, bytes, expected) => {
    const { result } = await run(kind, bytes)
    expect(result).toMatchObject({ ok: true, ...expected })
  })

  it('lasts as long as its frames', () => {
    expect(readMp3Seconds(createMp3(230))).toBeCloseTo(6, 1)
  })

  it.each<[string, FileKind, Buffer]>([
    ['an MP4', 'video', createMp4({ secret: 'Nanjing Road 1' })],
    ['an MP3', 'audio', createMp3(40, 'Nanjing Road 1')],
    ['a WAV', 'audio', createWav(1, 8000, 'Nanjing Road 1')],
    ['an Ogg with Opus', 'audio', createOgg('Opus', 'Nanjing Road 1')],
    ['an Ogg with Vorbis', 'audio', createOgg('Vorbis', 'Nanjing Road 1')],
    ['a WebM', 'video', createWebm('V_VP9', 3, 'Nanjing Road 1')],
  ])('loses what its maker wrote into it: %s', async (_, kind, bytes) => {
    expect(bytes.includes('Nanjing Road')).toBe(true)
    const { result, outPath } = await run(kind, bytes)
    expect(result.ok).toBe(true)
    expect((await readFile(outPath)).includes('Nanjing Road')).toBe(false)
  })

  it('keeps the sound of a WAV as it was', () => {
    expect(withoutWavTags(createWav(1, 8000, 'Nanjing Road 1'))).toEqual(createWav(1, 8000))
  })

  it.each(['Opus', 'Vorbis'] as const)('leaves an Ogg with %s that players take', (codec) => {
    const before = createOgg(codec, 'Nanjing Road 1')
    const after = withoutOggTags(before)
    expect(after.length).toBe(before.length)
    expect(readOggSeconds(after)).toBe(2)
    const starts = [...after.toString('latin1').matchAll(/OggS/g)].map(({ index }) => index)
    expect(starts).toHaveLength(4)
    for (const [i, start] of starts.entries()) {
      const page = after.subarray(start, starts[i + 1] ?? after.length)
      expect(oggChecksum(page)).toBe(page.readUInt32LE(22))
    }
    // What sounds lies where it lay.
    expect(after.subarray(-20)).toEqual(before.subarray(-20))
  })

  it('leaves the frames of a WebM where they were', () => {
    const before = createWebm('V_VP9', 3, 'Nanjing Road 1')
    const after = withoutWebmTags(before)
    const frame = Buffer.alloc(64, 9)
    expect(after.indexOf(frame)).toBe(before.indexOf(frame))
    expect(after.lastIndexOf(frame)).toBe(before.lastIndexOf(frame))
    expect(readWebm(after)).toEqual(readWebm(before))
  })

  it.each<[string, FileKind, Buffer, object]>([
    [
      'H.265',
      'video',
      createMp4({ codec: 'hvc1' }),
      { code: 'recording-codec', figures: { codec: 'hvc1' } },
    ],
    ['AV1', 'video', createWebm('V_AV1'), { code: 'recording-codec', figures: { codec: 'V_AV1' } }],
    [
      'too many pixels',
      'video',
      createMp4({ size: [3840, 2160] }),
      { code: 'video-too-large', figures: { width: 3840, height: 2160 } },
    ],
    [
      'a video without a picture',
      'video',
      createMp4({ codec: 'mp4a' }),
      { code: 'recording-damaged' },
    ],
    [
      'an MP4 that is cut off',
      'video',
      createMp4().subarray(0, -40),
      { code: 'recording-damaged' },
    ],
    [
      'a WAV that is cut off',
      'audio',
      createWav(4).subarray(0, 9000),
      { code: 'recording-damaged' },
    ],
  ])('is refused with its reason: %s', async (_, kind, bytes, refusal) => {
    expect((await run(kind, bytes)).result).toMatchObject({ ok: false, ...refusal })
  })

  it('is read without harm, whatever its bytes', () => {
    const marks = fc.constantFrom(
      '',
      '0000001866747970',
      '1a45dfa3',
      '4f676753',
      '494433',
      'fffb9064',
      '0000002066747970000000086d6f6f76',
    )
    fc.assert(
      fc.property(marks, fc.uint8Array({ maxLength: 300 }), (mark, rest) => {
        const bytes = Buffer.concat([Buffer.from(mark, 'hex'), rest])
        for (const read of [
          recordingKind,
          readMp4,
          readWebm,
          readMp3Seconds,
          readOggSeconds,
          readWavSeconds,
          withoutWavTags,
          withoutOggTags,
          withoutWebmTags,
        ])
          expect(() => read(bytes)).not.toThrow()
      }),
      { numRuns: 2000 },
    )
  })
})

describe('a panorama', () => {
  it.each<[string, [number, number], object]>([
    ['mono', [4096, 2048], { width: 2048, height: 1024, facts: { textureBytes: 2048 * 1024 * 4 } }],
    [
      'stereo',
      [3000, 3000],
      { width: 2048, height: 2048, facts: { textureBytes: 2048 * 2048 * 4 } },
    ],
    ['small', [801, 400], { width: 800, height: 400 }],
  ])(
    'is made as large as the budget allows, without mipmaps: %s',
    async (_, [width, height], expected) => {
      expect((await run('panorama', await blank(width, height))).result).toMatchObject({
        ok: true,
        ...expected,
      })
    },
  )

  it.each<[number, number]>([
    [1600, 900],
    [1000, 2000],
    [4096, 1024],
  ])('is refused when it is %i × %i', async (width, height) => {
    const { result } = await run('panorama', await blank(width, height))
    expect(result).toMatchObject({ ok: false, code: 'panorama-ratio', figures: { width, height } })
  })
})
