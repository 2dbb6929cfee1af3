/**
 * The booth in the address of an open visit. It leads there when somebody arrives with it, and from then
 * on follows the booth that one stands at, so that the address can be handed on.
 */
import { ownId } from '../../shared/text/own-id.ts'
import { useEffect, useState } from 'react'
import { useSearch } from 'wouter'
import { useHallStore } from './hall-store.ts'

const BOOTH = 'booth'

/** `url` with this booth, or with none: path, search and hash. */
export function addressOf(url: string, booth: string | null): string {
  const address = new URL(url)
  if (booth === null) address.searchParams.delete(BOOTH)
  else address.searchParams.set(BOOTH, booth)
  return address.pathname + address.search + address.hash
}

/** The booth that the address asks for; null when it asks for none, or names where one stands. */
export function useWantedBooth(following: boolean): string | null {
  const asked = ownId(new URLSearchParams(useSearch()).get(BOOTH) ?? '') || null
  const nearest = useHallStore((state) => state.nearest)
  const [wanted, setWanted] = useState(asked)
  const asksNow = asked === nearest && asked !== wanted ? null : asked
  if (asksNow !== wanted) setWanted(asksNow)
  useEffect(() => {
    if (!following) return
    return useHallStore.subscribe((now, before) => {
      if (now.nearest !== before.nearest)
        history.replaceState(history.state, '', addressOf(location.href, now.nearest))
    })
  }, [following])
  return wanted
}
