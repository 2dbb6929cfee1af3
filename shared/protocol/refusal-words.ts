/**
 * Words that a refusal carries as a figure: what of a GLB is too much (`what`), what of it is
 * damaged (`detail`). The server names them by key; people read them in their own language.
 */
interface Words {
  zh: string
  en: string
}

const words: Record<string, Words> = {
  'JSON bytes': { zh: '描述数据字节数', en: 'bytes of JSON' },
  'accessor bytes': { zh: '几何数据字节数', en: 'bytes of geometry' },
  triangles: { zh: '三角面数', en: 'triangles' },
  nodes: { zh: '节点数', en: 'nodes' },
  'node depth': { zh: '节点嵌套层数', en: 'levels of nested nodes' },
  instances: { zh: '实例数', en: 'instances' },
  'texture pixels a side': { zh: '贴图单边像素数', en: 'texture pixels a side' },
  'texture pixels': { zh: '贴图总像素数', en: 'texture pixels' },
  version: { zh: '版本不是2', en: 'the version is not 2' },
  length: { zh: '长度与文件头不符', en: 'the length is not what its header says' },
  JSON: { zh: '描述数据无法读取', en: 'its JSON cannot be read' },
  'JSON chunk': { zh: '缺少描述数据', en: 'its JSON chunk is cut off' },
  'BIN chunk': { zh: '缺少二进制数据', en: 'its binary chunk is cut off' },
  accessor: { zh: '数据类型未知', en: 'an accessor of no known type' },
  image: { zh: '贴图无法读取', en: 'a texture cannot be read' },
  'node children': { zh: '节点关系有误', en: 'its nodes are not a tree' },
  'node tree': { zh: '节点关系有误', en: 'its nodes are not a tree' },
}

const NAMED_BY_KEY = ['what', 'detail']
const numbers = new Intl.NumberFormat('en-US')

/** How people read the figure `name`: numbers grouped by thousands, keys as words. */
export function figureText(name: string, value: string | number, english: boolean): string {
  if (typeof value === 'number') return numbers.format(value)
  const known =
    NAMED_BY_KEY.includes(name) && Object.hasOwn(words, value) ? words[value] : undefined
  if (!known) return value
  return english ? known.en : known.zh
}
