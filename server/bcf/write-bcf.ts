/** A file of BCF 2.1 or 3.0 from topics, as the official schemas have it: a folder with its files for each. */
import { createHash } from 'node:crypto'
import { bcfCamera, upOf, type BcfCamera, type BcfVersion } from '../../shared/review/bcf-camera.ts'
import type { Vec3 } from '../../shared/hall/booth-frame.ts'
import { PIN_DOCUMENT_NAME, PIN_DOCUMENT_SCHEMA, PIN_DOCUMENT_TYPE, type Topic } from './topic.ts'
import { writeXml, type Written } from './xml.ts'
import { writeZip } from './zip.ts'

const TOPIC_TYPE = 'Remark'
/** Sheets are frozen when they are given out. */
const TOPIC_STATUS = 'Closed'
/** Of a picture from there, which no pin has: the one that screens have. */
const ASPECT_RATIO = 16 / 9

export interface Project {
  id: string
  name: string
  /** ms since the epoch. */
  at: number
}

export const writeBcf = (
  version: BcfVersion,
  project: Project,
  topics: readonly Topic[],
): Promise<Buffer> => writeZip(filesOf(version, project, topics), new Date(project.at))

/** Its files, by name. */
export function filesOf(
  version: BcfVersion,
  project: Project,
  topics: readonly Topic[],
): ReadonlyMap<string, string> {
  const files = new Map([
    ['bcf.version', writeXml(versionXml(version))],
    ['project.bcfp', writeXml(projectXml(version, project))],
  ])
  if (version === '3.0') files.set('extensions.xml', writeXml(extensionsXml(topics)))
  for (const topic of topics) {
    const { guid, document } = topic
    const camera = document.pin.view && bcfCamera(document.pin.view, version)
    files.set(`${guid}/markup.bcf`, writeXml(markupXml(version, topic)))
    if (camera) files.set(`${guid}/${VIEWPOINT_NAME}`, writeXml(viewXml(version, guid, camera)))
    files.set(`${guid}/${PIN_DOCUMENT_NAME}`, JSON.stringify(document))
  }
  return files
}

const VIEWPOINT_NAME = 'viewpoint.bcfv'

const versionXml = (version: BcfVersion): Written => ({
  name: 'Version',
  attributes: { VersionId: version },
  in: version === '2.1' ? [{ name: 'DetailedVersion', in: version }] : [],
})

function projectXml(version: BcfVersion, { id, name }: Project): Written {
  const project = {
    name: 'Project',
    attributes: { ProjectId: id },
    in: [{ name: 'Name', in: name }],
  }
  return version === '2.1'
    ? { name: 'ProjectExtension', in: [project, { name: 'ExtensionSchema' }] }
    : { name: 'ProjectInfo', in: [project] }
}

/** Every word that the topics use, as 3.0 wants it. */
function extensionsXml(topics: readonly Topic[]): Written {
  const list = (name: string, one: string, values: Iterable<string>): Written => ({
    name,
    in: [...new Set(values)].map((value) => ({ name: one, in: value })),
  })
  return {
    name: 'Extensions',
    in: [
      list('TopicTypes', 'TopicType', [TOPIC_TYPE]),
      list('TopicStatuses', 'TopicStatus', [TOPIC_STATUS]),
      list('Priorities', 'Priority', []),
      list(
        'TopicLabels',
        'TopicLabel',
        topics.flatMap(({ labels }) => labels),
      ),
      list(
        'Users',
        'User',
        topics.map(({ author }) => author),
      ),
      list('SnippetTypes', 'SnippetType', [PIN_DOCUMENT_TYPE]),
      list('Stages', 'Stage', []),
    ],
  }
}

function markupXml(version: BcfVersion, topic: Topic): Written {
  const { guid, title, author, at, labels, document } = topic
  const { text, view } = document.pin
  const isNew = version === '3.0'
  const viewpoint = view && {
    name: isNew ? 'ViewPoint' : 'Viewpoints',
    attributes: { Guid: viewpointGuid(guid) },
    in: [{ name: 'Viewpoint', in: VIEWPOINT_NAME }],
  }
  const label = (name: string) => labels.map((one): Written => ({ name, in: one }))
  const body: (Written | undefined)[] = [
    { name: 'Title', in: title },
    ...(isNew ? [{ name: 'Labels', in: label('Label') }] : label('Labels')),
    { name: 'CreationDate', in: new Date(at).toISOString() },
    { name: 'CreationAuthor', in: author },
    text === '' ? undefined : { name: 'Description', in: text },
    {
      name: 'BimSnippet',
      attributes: { SnippetType: PIN_DOCUMENT_TYPE },
      in: [
        { name: 'Reference', in: PIN_DOCUMENT_NAME },
        { name: 'ReferenceSchema', in: PIN_DOCUMENT_SCHEMA },
      ],
    },
    isNew && viewpoint ? { name: 'Viewpoints', in: [viewpoint] } : undefined,
  ]
  const attributes = { Guid: guid, TopicType: TOPIC_TYPE, TopicStatus: TOPIC_STATUS }
  const beside = !isNew && viewpoint ? viewpoint : undefined
  return { name: 'Markup', in: [{ name: 'Topic', attributes, in: body }, beside] }
}

function viewXml(version: BcfVersion, guid: string, camera: BcfCamera): Written {
  const { viewPoint, direction, fovDeg } = camera
  return {
    name: 'VisualizationInfo',
    attributes: { Guid: viewpointGuid(guid) },
    in: [
      {
        name: 'PerspectiveCamera',
        in: [
          vectorXml('CameraViewPoint', viewPoint),
          vectorXml('CameraDirection', direction),
          vectorXml('CameraUpVector', upOf(direction)),
          { name: 'FieldOfView', in: String(fovDeg) },
          version === '3.0' ? { name: 'AspectRatio', in: String(ASPECT_RATIO) } : undefined,
        ],
      },
    ],
  }
}

// The shortest writing of a number that reads as that number.
const vectorXml = (name: string, [x, y, z]: Vec3): Written => ({
  name,
  in: [
    { name: 'X', in: String(x) },
    { name: 'Y', in: String(y) },
    { name: 'Z', in: String(z) },
  ],
})

/** The same for the same topic in every file: tools that know it already do not take it for another one. */
const viewpointGuid = (topicGuid: string): string => guidFrom(`${topicGuid}/${VIEWPOINT_NAME}`)

/** A UUID (version 8) that stands for a text. */
export function guidFrom(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex')
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-')
}
