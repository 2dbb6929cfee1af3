/**
 * XML of BCF, written and read. What is read may come from anywhere: a document type is refused, since it
 * could define entities; so is what is nested deeper, or longer, than BCF ever is.
 */
import { DOMImplementation, DOMParser, XMLSerializer, type Element } from '@xmldom/xmldom'
import { Refusal } from '../../shared/protocol/refusals.ts'

/** Longest XML of one topic that is read; those of tools have a few thousand. */
const XML_MAX_BYTES = 1024 * 1024
/** BCF nests six deep. */
const DEPTH_MAX = 24

/** An element: its name, attributes, and text or elements in it. Absent ones are left out. */
export interface Written {
  name: string
  attributes?: Record<string, string>
  in?: string | readonly (Written | undefined)[]
}

export function writeXml(root: Written): string {
  const document = new DOMImplementation().createDocument(null, root.name)
  if (document.documentElement) fill(document.documentElement, root)
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(document)}`
}

function fill(element: Element, { attributes = {}, in: content = [] }: Written): void {
  const { ownerDocument } = element
  if (!ownerDocument) return
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  if (typeof content === 'string') {
    element.appendChild(ownerDocument.createTextNode(content))
    return
  }
  for (const one of content) {
    if (!one) continue
    const child = ownerDocument.createElement(one.name)
    element.appendChild(child)
    fill(child, one)
  }
}

/** The root of a document. Throws for what is no XML; refuses a document type. */
export function readXml(bytes: Uint8Array): Element {
  if (bytes.length > XML_MAX_BYTES) throw new Error('The XML is too long.')
  const text = decode(bytes)
  if (/<!(DOCTYPE|ENTITY)/i.test(text)) throw new Refusal('bcf-doctype')
  const document = new DOMParser({
    onError: (level, message) => {
      if (level !== 'warning') throw new Error(message)
    },
  }).parseFromString(text, 'text/xml')
  const root = document.documentElement
  if (!root) throw new Error('The XML has no root.')
  refuseDeep(root)
  return root
}

const UTF_16: Record<string, string> = { fffe: 'utf-16le', feff: 'utf-16be' }

function decode(bytes: Uint8Array): string {
  const mark = Buffer.from(bytes.subarray(0, 2)).toString('hex')
  return new TextDecoder(UTF_16[mark] ?? 'utf-8', { fatal: true }).decode(bytes)
}

/** Without recursion: what is too deep for us may be too deep for the stack. */
function refuseDeep(root: Element): void {
  let layer: Element[] = [root]
  for (let depth = 0; layer.length > 0; depth += 1) {
    if (depth > DEPTH_MAX) throw new Error('The XML is nested too deep.')
    layer = layer.flatMap((element) => childrenOf(element))
  }
}

function childrenOf(element: Element): Element[] {
  const children: Element[] = []
  for (let node = element.firstChild; node; node = node.nextSibling)
    if (node.nodeType === node.ELEMENT_NODE) children.push(node as Element)
  return children
}

/** Elements of that name in another one, in order. */
export const allIn = (element: Element | undefined, name: string): Element[] =>
  element ? childrenOf(element).filter(({ localName }) => localName === name) : []

/** The first element on a way of names; undefined where there is none. */
export const firstIn = (element: Element | undefined, ...way: string[]): Element | undefined =>
  way.reduce<Element | undefined>((at, name) => allIn(at, name)[0], element)

/** The text right in an element; empty where there is no element. */
export function textOf(element: Element | undefined): string {
  let text = ''
  for (let node = element?.firstChild ?? null; node; node = node.nextSibling)
    if (node.nodeType === node.TEXT_NODE || node.nodeType === node.CDATA_SECTION_NODE)
      text += node.nodeValue ?? ''
  return text
}
