/**
 * Topics out of a file of BCF 2.0 to 3.0, whoever wrote it. A topic that cannot be read is named with its
 * problem; a file that cannot, or that is a trap, is refused. Runs in bcf-worker.ts.
 */
import type { Element } from '@xmldom/xmldom'
import { Refusal } from '../../shared/protocol/refusals.ts'
import type { Vec3 } from '../../shared/hall/booth-frame.ts'
import type { BcfCamera, BcfVersion } from '../../shared/review/bcf-camera.ts'
import type { TopicProblem } from '../../shared/review/pin-file.ts'
import { PIN_DOCUMENT_TYPE, readPinDocument, type PinDocument, type ReadTopic } from './topic.ts'
import { allIn, firstIn, readXml, textOf } from './xml.ts'
import { isZip, readZip, type Files } from './zip.ts'

export type TopicOrProblem = ReadTopic | { title: string; problem: TopicProblem }

export interface ReadBcf {
  version: BcfVersion
  /** In the order of the file. */
  topics: TopicOrProblem[]
}

const MARKUP = /^(?:(.*)\/)?markup\.bcf$/i
const WANTED = /(\.bcf|\.bcfv|\.json|(^|\/)bcf\.version)$/i
/** A parallel view has none. */
const PARALLEL_FOV_DEG = 60
/** What BCF 2.0 called the one viewpoint that a topic had. */
const OLD_VIEWPOINT_NAME = 'viewpoint.bcfv'

/** Refuses with `file-kind`, `bcf-damaged`, `bcf-too-much` and `bcf-doctype`. */
export async function readBcf(bytes: Uint8Array): Promise<ReadBcf> {
  const noBcf = new Refusal('file-kind', { expected: 'BCF' })
  if (!isZip(bytes)) throw noBcf
  const files = await readZip(bytes, (name) => WANTED.test(name))
  const version = [...files].find(([name]) => /(^|\/)bcf\.version$/i.test(name))?.[1]
  const folders = [...files.keys()].flatMap((name) => {
    const [isMarkup, folder = ''] = MARKUP.exec(name) ?? []
    return isMarkup === undefined ? [] : [{ name, folder }]
  })
  if (!version && folders.length === 0) throw noBcf
  const topics = folders.map(({ name, folder }) => readTopic(files, name, folder))
  return { version: versionOf(version), topics }
}

function versionOf(file: Uint8Array | undefined): BcfVersion {
  if (!file) return '2.1'
  const id = orProblem(() => readXml(file).getAttribute('VersionId') ?? '')
  return id?.startsWith('3') ? '3.0' : '2.1'
}

/** What `read` gives; undefined where it throws. What is a trap is passed on. */
function orProblem<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch (error) {
    if (error instanceof Refusal) throw error
    return undefined // damaged: whoever asks says so
  }
}

function readTopic(files: Files, name: string, folder: string): TopicOrProblem {
  const inFolder = (file: string): Uint8Array | undefined =>
    files.get([folder, file.replaceAll('\\', '/').replace(/^\.\//, '')].filter(Boolean).join('/'))
  const markup = orProblem(() => readXml(files.get(name) ?? new Uint8Array()))
  const topic = firstIn(markup, 'Topic')
  const title = textOf(firstIn(topic, 'Title')).trim()
  const shown = title === '' ? folder : title
  if (!markup || !topic) return { title: shown, problem: 'damaged' }
  const document = orProblem(() => documentOf(topic, inFolder))
  const viewpoint = orProblem(() => viewpointOf(markup, topic, inFolder))
  if (document === undefined || viewpoint === undefined) return { title: shown, problem: 'damaged' }
  const camera = viewpoint && cameraOf(viewpoint)
  if (camera === undefined) return { title: shown, problem: 'camera' }
  return {
    guid: topic.getAttribute('Guid') ?? '',
    title,
    description: textOf(firstIn(topic, 'Description')),
    labels: labelsOf(topic),
    camera,
    document,
  }
}

type InFolder = (file: string) => Uint8Array | undefined

/** Our own document beside a topic; null where there is none. */
function documentOf(topic: Element, inFolder: InFolder): PinDocument | null {
  const snippet = firstIn(topic, 'BimSnippet')
  if (snippet?.getAttribute('SnippetType') !== PIN_DOCUMENT_TYPE) return null
  const file = inFolder(textOf(firstIn(snippet, 'Reference')).trim())
  return file ? readPinDocument(file) : null
}

/** 3.0 has them in a list, 2.x one beside the other. */
const labelsOf = (topic: Element): string[] =>
  allIn(topic, 'Labels')
    .flatMap((labels) => {
      const inList = allIn(labels, 'Label')
      return inList.length > 0 ? inList.map(textOf) : [textOf(labels)]
    })
    .map((label) => label.trim())
    .filter((label) => label !== '')

/** The first viewpoint of a topic that the file has; null where there is none. */
function viewpointOf(markup: Element, topic: Element, inFolder: InFolder): Element | null {
  const listed = [
    ...allIn(firstIn(topic, 'Viewpoints'), 'ViewPoint'),
    ...allIn(markup, 'Viewpoints'),
  ]
  const names = listed.map((one) => textOf(firstIn(one, 'Viewpoint')).trim())
  const name = names.find((one) => one !== '') ?? OLD_VIEWPOINT_NAME
  const file = inFolder(name)
  return file ? readXml(file) : null
}

/** Null for a viewpoint without a camera, undefined for a camera that is none. */
function cameraOf(viewpoint: Element): BcfCamera | null | undefined {
  const perspective = firstIn(viewpoint, 'PerspectiveCamera')
  const camera = perspective ?? firstIn(viewpoint, 'OrthogonalCamera')
  if (!camera) return null
  const viewPoint = vectorOf(firstIn(camera, 'CameraViewPoint'))
  const direction = vectorOf(firstIn(camera, 'CameraDirection'))
  const fovDeg = perspective ? numberOf(firstIn(camera, 'FieldOfView')) : PARALLEL_FOV_DEG
  const isWhole = viewPoint && direction && fovDeg !== undefined && Math.hypot(...direction) > 0
  return isWhole ? { viewPoint, direction, fovDeg } : undefined
}

function vectorOf(element: Element | undefined): Vec3 | undefined {
  const [x, y, z] = ['X', 'Y', 'Z'].map((axis) => numberOf(firstIn(element, axis)))
  return x === undefined || y === undefined || z === undefined ? undefined : [x, y, z]
}

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i
/** So far no point of a model is, in m. */
const NUMBER_MAX = 1e12

function numberOf(element: Element | undefined): number | undefined {
  const text = textOf(element).trim()
  const number = Number(text)
  return NUMBER.test(text) && Math.abs(number) <= NUMBER_MAX ? number : undefined
}
