/**
 * Schemas of whatever people write and of what comes back in addresses, for every contract, message and
 * manifest. They clean first and measure then, so that what is stored is never longer than its bound and
 * reads back as it was stored. Lengths are in UTF-16 units.
 */
import { z } from 'zod'
import { ownId } from '../text/own-id.ts'
import { hasVisible, writtenLine, writtenText } from '../text/written.ts'

/** A line as somebody is typing it: its ends stay as they are. */
export const lineSchema = (max: number) => z.string().overwrite(writtenLine).max(max)

/** Text of many lines, as somebody is typing it. */
export const textSchema = (max: number) => z.string().overwrite(writtenText).max(max)

/** A name, title or question: one line in which there is something to see. */
export const nameSchema = (max: number) =>
  z
    .string()
    .overwrite((text) => writtenLine(text).trim())
    .min(1)
    .max(max)
    .refine(hasVisible)

/** A reason or remark, which may be empty. */
export const remarkSchema = (max: number) =>
  z
    .string()
    .overwrite((text) => writtenText(text).trim())
    .max(max)
    .refine((text) => text === '' || hasVisible(text))

/** Longest id of ours, in characters. */
const ID_MAX_CHARS = 64

/** An id of ours; see ownId for what is cut off. */
export const ownIdSchema = z.string().overwrite(ownId).min(1).max(ID_MAX_CHARS)

/** Numbers of the database are of 32 bits; the next one still has to fit. */
const REVISION_MAX = 2 ** 31 - 2
export const revisionSchema = z.number().int().min(0).max(REVISION_MAX)

/** A secret of its holder: a UUID, or longer. */
export const tokenSchema = z
  .string()
  .overwrite(ownId)
  .regex(/^[\w-]{22,64}$/)
