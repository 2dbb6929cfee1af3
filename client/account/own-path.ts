/**
 * `goTo` and `next` as a path of this site, or undefined: an address elsewhere must not be able to
 * ride on a sign-in.
 */
export function ownPath(address: string | null | undefined): string | undefined {
  if (!address) return undefined
  try {
    const base = 'http://own.invalid'
    const url = new URL(address, base)
    const isOwn = url.origin === base || url.origin === globalThis.location?.origin
    return isOwn ? `${url.pathname}${url.search}${url.hash}` : undefined
  } catch {
    // Not an address at all: the same as none.
    return undefined
  }
}
