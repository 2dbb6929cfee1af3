/** Files of BCF as other tools write them, and as nobody should. */
import { rawZip, type RawEntry } from './raw-zip.ts'

export const GUID = '0b7e4b52-3f1c-4c8e-9d57-6a2f8e9c1d10'

const XYZ = (name: string, [x, y, z]: readonly (number | string)[]): string =>
  `<${name}><X>${x}</X><Y>${y}</Y><Z>${z}</Z></${name}>`

export interface CameraText {
  kind?: 'PerspectiveCamera' | 'OrthogonalCamera'
  viewPoint?: readonly (number | string)[]
  direction?: readonly (number | string)[]
  fov?: number | string
}

export function visinfo(camera: CameraText = {}): string {
  const { kind = 'PerspectiveCamera', viewPoint = [1, -3, 1.6] } = camera
  const { direction = [0, 1, 0], fov = 50 } = camera
  const size =
    kind === 'PerspectiveCamera'
      ? `<FieldOfView>${fov}</FieldOfView>`
      : '<ViewToWorldScale>10</ViewToWorldScale>'
  return `<?xml version="1.0" encoding="utf-8"?>
<VisualizationInfo xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" Guid="${GUID}">
  <Components><Visibility DefaultVisibility="true"/></Components>
  <${kind}>${XYZ('CameraViewPoint', viewPoint)}${XYZ('CameraDirection', direction)}
  ${XYZ('CameraUpVector', [0, 0, 1])}${size}</${kind}>
</VisualizationInfo>`
}

/** Markup of 2.1, with what stands in the topic and behind it. */
export const markup21 = (topic: string, behind = '', guid = GUID): string =>
  `<?xml version="1.0" encoding="utf-8"?>
<Markup xmlns:xsd="http://www.w3.org/2001/XMLSchema">
  <Header><File IsExternal="true"><Filename>model.ifc</Filename></File></Header>
  <Topic Guid="${guid}" TopicType="Clash">${topic}</Topic>${behind}
</Markup>`

export const markup30 = (topic: string, guid = GUID): string =>
  `<?xml version="1.0" encoding="UTF-8"?><Markup><Topic Guid="${guid}" TopicType="Error" TopicStatus="Open">${topic}</Topic></Markup>`

export const version = (id: string): RawEntry => ({
  name: 'bcf.version',
  content: `<?xml version="1.0"?><Version VersionId="${id}"/>`,
})

/** A file with one topic: its files beside the version's. */
export const bcfOf = (id: string, files: Record<string, string | Uint8Array>): Buffer =>
  rawZip([
    version(id),
    ...Object.entries(files).map(([name, content]) => ({ name: `${GUID}/${name}`, content })),
  ])

const LAUGHS = `<!DOCTYPE Markup [<!ENTITY a "haha"><!ENTITY b "&a;&a;&a;&a;">]>`
const MEGABYTE = 1024 * 1024

const plain = markup21('<Title>门</Title>')

/** Traps and wrecks, and the refusal of each. */
export const HOSTILE: Record<string, { file: Uint8Array; code: string }> = {
  'no zip': { file: Buffer.from('批注'), code: 'file-kind' },
  nothing: { file: Buffer.alloc(0), code: 'file-kind' },
  'a picture': { file: Buffer.from('89504e470d0a1a0a', 'hex'), code: 'file-kind' },
  'a zip of something else': {
    file: rawZip([{ name: 'word/document.xml', content: '<x/>' }]),
    code: 'file-kind',
  },
  'a zip that is cut off': {
    file: bcfOf('2.1', { 'markup.bcf': plain }).subarray(0, 200),
    code: 'bcf-damaged',
  },
  'a name that leads outside': {
    file: rawZip([version('2.1'), { name: '../../etc/markup.bcf', content: plain }]),
    code: 'bcf-damaged',
  },
  'a name that leads outside by backslashes': {
    file: rawZip([version('2.1'), { name: '..\\..\\markup.bcf', content: plain }]),
    code: 'bcf-damaged',
  },
  'a name from the root': {
    file: rawZip([version('2.1'), { name: '/etc/markup.bcf', content: plain }]),
    code: 'bcf-damaged',
  },
  'a bomb that says so': {
    file: rawZip([version('2.1'), { name: 'a.png', content: Buffer.alloc(17 * MEGABYTE) }]),
    code: 'bcf-too-much',
  },
  'a bomb that says something else': {
    file: rawZip([
      version('2.1'),
      { name: `${GUID}/markup.bcf`, content: Buffer.alloc(64 * MEGABYTE), saidBytes: 100 },
    ]),
    code: 'bcf-damaged',
  },
  'a bomb of many files': {
    file: rawZip(Array.from({ length: 2001 }, (_, i) => ({ name: `${i}.txt`, content: '' }))),
    code: 'bcf-too-much',
  },
  'entities that grow': {
    file: bcfOf('2.1', {
      'markup.bcf': plain.replace('<Markup', `${LAUGHS}<Markup`).replace('门', '&b;'),
    }),
    code: 'bcf-doctype',
  },
  'entities in a viewpoint': {
    file: bcfOf('2.1', {
      'markup.bcf': plain,
      'viewpoint.bcfv': visinfo().replace('<Vis', '<!DOCTYPE V SYSTEM "file:///etc/passwd"><Vis'),
    }),
    code: 'bcf-doctype',
  },
  'entities in UTF-16': {
    file: bcfOf('2.1', {
      'markup.bcf': Buffer.from(`\ufeff${plain.replace('<Markup', `${LAUGHS}<Markup`)}`, 'utf16le'),
    }),
    code: 'bcf-doctype',
  },
}
