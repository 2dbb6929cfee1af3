/** Pins as a file of BCF: what leaves comes back, and other tools read it. */
import { BcfReader as Reader21 } from '@parametricos/bcf-js/dist/2.1/index.js'
import { BcfReader as Reader30 } from '@parametricos/bcf-js/dist/3.0/index.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { filesOf, writeBcf } from '../../server/bcf/write-bcf.ts'
import { firstIn, readXml, textOf } from '../../server/bcf/xml.ts'
import { topicsOf } from '../../server/review/pins-out.ts'
import { BCF_VERSIONS, type BcfVersion } from '../../shared/review/bcf-camera.ts'
import { pinSchema } from '../../shared/review/pin.ts'
import { GUID } from '../support/bcf-files.ts'
import { fileOf, itemOf, kept, PROJECT, readBack, SOME, state, TITLE } from '../support/bcf-pins.ts'
import { must } from '../support/must.ts'
import { rawZip } from '../support/raw-zip.ts'

const TOPIC = 'CreationDate CreationAuthor Description BimSnippet'
const CAMERA = 'CameraViewPoint CameraDirection CameraUpVector FieldOfView'
/** Elements as buildingSMART's schemas of either version order them. */
const SCHEMAS: Record<BcfVersion, Record<string, string>> = {
  '2.1': {
    roots: 'Version ProjectExtension Markup VisualizationInfo',
    project: 'Project ExtensionSchema',
    markup: 'Topic Viewpoints',
    topic: `Title Labels Labels ${TOPIC}`,
    camera: CAMERA,
  },
  '3.0': {
    roots: 'Version ProjectInfo Extensions Markup VisualizationInfo',
    project: 'Project',
    markup: 'Topic',
    topic: `Title Labels ${TOPIC} Viewpoints`,
    camera: `${CAMERA} AspectRatio`,
  },
}

const length = fc.double({ min: -100, max: 100, noNaN: true }).map((value) => value + 0)
const point = fc.tuple(length, length, length)
const anyPin = fc
  .record({
    id: fc.uuid({ version: 4 }),
    criterionId: fc.constantFrom(null, 'a', 'b'),
    text: fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({ unit: fc.constantFrom(...'<>&"\'\n\t ]]>&lt;#;甲😀'), maxLength: 60 }),
    ),
    point: fc.option(point),
    view: fc.option(
      fc.record({
        eye: point,
        direction: point
          .filter((one) => Math.hypot(...one) > 1e-9)
          .map((one) => one.map((part) => part / Math.hypot(...one) + 0)),
        fovDeg: fc.double({ min: 10, max: 150, noNaN: true }),
      }),
    ),
    exhibit: fc.constantFrom(null, { exhibitId: 'ground', state: { ...state, next: 7 } }),
  })
  .map((pin) => pinSchema.safeParse(pin))
  .filter(({ success }) => success)
  .map(({ data }) => must(data))

describe.each(BCF_VERSIONS)('pins in a file of BCF %s', (bcf) => {
  it('come back as they were, every number and character', async () => {
    const pins = fc.uniqueArray(anyPin, { maxLength: 6, selector: ({ id }) => id })
    await fc.assert(
      fc.asyncProperty(pins, async (all) => {
        const { pins: back, unread } = await readBack(await fileOf(bcf, all))
        expect(back.map(({ pin }) => pin)).toEqual(all)
        expect([unread, back.flatMap(({ notes }) => notes)]).toEqual([[], []])
      }),
      { numRuns: 60 },
    )
  })

  it('are read by a reader that is not ours', async () => {
    const pins = [SOME, { ...SOME, id: GUID, criterionId: null, text: '', view: null }]
    const reader = bcf === '2.1' ? new Reader21() : new Reader30()
    await reader.read(await fileOf(bcf, pins))
    const [first, second] = reader.markups
    expect(reader.markups).toHaveLength(2)
    expect(first?.topic).toMatchObject({
      guid: SOME.id,
      title: '引领 & <性>：模型与现场一致',
      description: '模型与现场一致',
      creation_author: '评审 & <专家>',
      creation_date: '2025-06-01T09:00:00.123Z',
      labels: [TITLE, '引领 & <性>'],
    })
    expect(first?.viewpoints[0]?.perspective_camera).toMatchObject({
      camera_view_point: { x: 0.1, y: -3, z: 1.6 },
      camera_direction: { x: 0, y: 1, z: 0 },
      camera_up_vector: { x: 0, y: 0, z: 1 },
      field_of_view: bcf === '2.1' ? 60 : 75,
    })
    expect(second?.topic).toMatchObject({ guid: GUID, title: TITLE })
    expect([second?.topic?.description, second?.viewpoints]).toEqual([undefined, []])
  })

  it('stand in the order and with the names of the official schemas', () => {
    const files = filesOf(bcf, PROJECT, topicsOf({ items: [itemOf([kept(SOME)])] }))
    const rootOf = (name: string) => readXml(Buffer.from(must(files.get(name))))
    const namesIn = (name: string, ...way: string[]) =>
      Array.from(firstIn(rootOf(name), ...way)?.childNodes ?? [], ({ nodeName }) => nodeName)
    const markup = `${SOME.id}/markup.bcf`
    const viewpoint = `${SOME.id}/viewpoint.bcfv`
    const xml = [...files.keys()].filter((name) => !name.endsWith('.json'))
    expect({
      roots: xml.map((name) => rootOf(name).nodeName).join(' '),
      project: namesIn('project.bcfp').join(' '),
      markup: namesIn(markup).join(' '),
      topic: namesIn(markup, 'Topic').join(' '),
      camera: namesIn(viewpoint, 'PerspectiveCamera').join(' '),
    }).toEqual(SCHEMAS[bcf])
  })

  it('name who made them, of what kind they are, and when, as the schemas ask', () => {
    const files = filesOf(bcf, PROJECT, topicsOf({ items: [itemOf([kept(SOME)])] }))
    const topic = firstIn(readXml(Buffer.from(must(files.get(`${SOME.id}/markup.bcf`)))), 'Topic')
    for (const name of ['Guid', 'TopicType', 'TopicStatus'])
      expect(topic?.getAttribute(name)).toMatch(/\S/)
    for (const name of ['Title', 'CreationAuthor'])
      expect(textOf(firstIn(topic, name))).toMatch(/\S/)
    expect(textOf(firstIn(topic, 'CreationDate'))).toBe('2025-06-01T09:00:00.123Z')
  })

  it('take over what another tool has changed in a topic, and keep the rest', async () => {
    const files = filesOf(bcf, PROJECT, topicsOf({ items: [itemOf([kept(SOME)])] }))
    const changed = [...files].map(([name, text]) => ({
      name,
      content: text
        .replace('<Description>模型与现场一致', '<Description>改过')
        .replace('引领 &amp; &lt;性&gt;</Label', '技术</Label')
        .replace('<X>0.1</X>', '<X>0.2</X>'),
    }))
    const { pins } = await readBack(rawZip(changed))
    expect(pins[0]?.pin).toMatchObject({
      id: SOME.id,
      text: '改过',
      criterionId: 'b',
      point: SOME.point,
      view: { eye: [0.2, 1.6, 3], fovDeg: bcf === '2.1' ? 60 : 75 },
    })
  })

  it('of two people who have them under one name stand apart', async () => {
    const [sheet] = itemOf([kept(SOME)]).sheets
    const sheets = [must(sheet), { ...must(sheet), personId: 'p2' }]
    const topics = topicsOf({ items: [itemOf([], { sheets })] })
    expect(new Set(topics.map(({ guid }) => guid)).size).toBe(2)
    const { pins } = await readBack(await writeBcf(bcf, PROJECT, topics))
    expect(new Set(pins.map(({ pin }) => pin.id)).size).toBe(2)
  })
})
