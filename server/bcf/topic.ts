/**
 * A pin as a topic of BCF. What has a place there stands there; the whole pin stands beside it as a document
 * of ours, so that what it points at, an exhibit's state and an exact field of view come back. Read again, the
 * document counts, save for what another tool has changed in the topic since.
 */
import { z } from 'zod'
import { bcfCamera, isSameCamera, viewOfCamera } from '../../shared/review/bcf-camera.ts'
import type { BcfCamera, BcfVersion } from '../../shared/review/bcf-camera.ts'
import { pinSchema, type Viewpoint } from '../../shared/review/pin.ts'
import { writtenLine } from '../../shared/text/written.ts'

/** A topic as it is written. */
export interface Topic {
  /** A UUID in small letters. */
  guid: string
  title: string
  author: string
  /** ms since the epoch. */
  at: number
  labels: readonly string[]
  document: PinDocument
}

/** A topic as it was read. */
export interface ReadTopic {
  guid: string
  title: string
  description: string
  labels: string[]
  camera: BcfCamera | null
  document: PinDocument | null
}

export const PIN_DOCUMENT_NAME = 'pin.json'
export const PIN_DOCUMENT_TYPE = 'jiebang-pin'
/** What a tool that asks for its schema is told: what it is, not where it is. */
export const PIN_DOCUMENT_SCHEMA = 'urn:jiebang:pin:1'
/** Longest document that is read: a pin with the longest state has a third of it. */
const DOCUMENT_MAX_BYTES = 128 * 1024

const pinDocumentSchema = z.object({
  format: z.literal(PIN_DOCUMENT_SCHEMA),
  submissionId: z.string(),
  pin: pinSchema,
})
export type PinDocument = z.infer<typeof pinDocumentSchema>

/** Throws for what is no document of ours. */
export function readPinDocument(bytes: Uint8Array): PinDocument {
  if (bytes.length > DOCUMENT_MAX_BYTES) throw new Error('The document is too long.')
  return pinDocumentSchema.parse(JSON.parse(new TextDecoder().decode(bytes)))
}

const TITLE_TEXT_MAX_CHARS = 60

/** What a list of topics shows: what the pin is about, and how its text begins. */
export function titleOf(about: string, text: string): string {
  const line = writtenLine(text).trim()
  const short =
    line.length > TITLE_TEXT_MAX_CHARS ? `${line.slice(0, TITLE_TEXT_MAX_CHARS)}…` : line
  // Cleaned again: it may have been cut within a character.
  return writtenLine(short === '' ? about : `${about}：${short}`)
}

/** The text of a topic that may be of any tool: there the title says what the matter is. */
export function textOfTopic({ title, description, document }: ReadTopic): string {
  if (document) return description
  const isRepeated = description.trim().startsWith(title.trim())
  return isRepeated ? description : `${title}\n${description}`
}

/** From where it was seen; `undefined` for a camera that looks nowhere. */
export function viewOfTopic(
  { camera, document }: ReadTopic,
  version: BcfVersion,
): Viewpoint | null | undefined {
  if (!camera) return null
  const own = document?.pin.view
  if (own && isSameCamera(bcfCamera(own, version), camera)) return own
  return viewOfCamera(camera)
}

const UUID_4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

/** The topic's name as that of a pin; undefined for one that cannot be kept. */
export function idOfTopic({ guid, document }: ReadTopic): string | undefined {
  const own = document?.pin.id
  if (own?.toLowerCase() === guid.toLowerCase() && UUID_4.test(guid.toLowerCase())) return own
  return UUID_4.test(guid.toLowerCase()) ? guid.toLowerCase() : undefined
}
