/** Addresses as messengers hand them over: with the full stop behind the link, and what follows it. */
import { ownPagePath } from '../../shared/text/own-id.ts'

/** Cuts off what is in no address of ours, before the first page is chosen by it. */
export function mendAddress(): void {
  const { pathname, search, hash } = location
  const own = ownPagePath(pathname)
  // What begins with none of ours is no page, and says so.
  if (own === pathname || own === '/') return
  history.replaceState(history.state, '', `${own}${search}${hash}`)
}
