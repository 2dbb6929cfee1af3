/**
 * Ids and tokens of ours as they come back in addresses. Messengers take the full stop or the bracket
 * behind a link, and what follows it, into the link: what cannot be in an id ends it.
 */

/** What ids, tokens and the paths of our pages are made of (base64url). */
const NOT_IN_ID = /[^\w-].*$/s
const NOT_IN_PATH = /[^\w/-].*$/s

/** The id or token that `text` begins with; empty when it begins with none. */
export function ownId(text: string): string {
  return text.replace(NOT_IN_ID, '')
}

/** The path of a page of ours that `path` begins with, percent-encoded or not. */
export function ownPagePath(path: string): string {
  return path.replace(NOT_IN_PATH, '')
}
