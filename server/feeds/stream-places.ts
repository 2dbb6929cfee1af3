/**
 * Who may listen: so many streams a session, so many an address. There is always a place for one more:
 * when the house is full, the address that holds most gives up its oldest, which comes back by itself.
 */
import { Refusal } from '../../shared/protocol/refusals.ts'

/** A browser opens six connections to a server; this is two of them. */
const STREAMS_PER_SESSION = 12
/** A venue's visitors share one address. */
export const STREAMS_PER_ADDRESS = 450
const STREAMS_IN_ALL = 4000
const BUSY_S = 30

export interface Stream {
  address: string
  session: string | undefined
  /** Ends it; its place is given up then. */
  end: () => void
}

export interface StreamPlaces {
  /** Takes a place and returns what gives it up; refuses with `too-many-requests`. */
  enter(stream: Stream): () => void
}

export function createStreamPlaces(
  onCount: (inAll: number) => void,
  limits = {
    perSession: STREAMS_PER_SESSION,
    perAddress: STREAMS_PER_ADDRESS,
    inAll: STREAMS_IN_ALL,
  },
): StreamPlaces {
  /** Each in the order of coming. */
  const byAddress = new Map<string, Set<Stream>>()
  const bySession = new Map<string, number>()
  let inAll = 0
  const refuse = (): never => {
    throw new Refusal('too-many-requests', { seconds: BUSY_S })
  }
  const leave = (stream: Stream): void => {
    const { address, session } = stream
    const own = byAddress.get(address)
    if (!own?.delete(stream)) return
    if (own.size === 0) byAddress.delete(address)
    if (session !== undefined) {
      const left = (bySession.get(session) ?? 1) - 1
      if (left > 0) bySession.set(session, left)
      else bySession.delete(session)
    }
    inAll -= 1
    onCount(inAll)
  }
  const makeRoom = (): void => {
    const [first, ...others] = byAddress.values()
    const most = others.reduce((a, b) => (b.size > (a?.size ?? 0) ? b : a), first)
    const [oldest] = most ?? []
    if (!oldest) return
    leave(oldest)
    oldest.end()
  }
  return {
    enter(stream) {
      const { address, session } = stream
      if ((byAddress.get(address)?.size ?? 0) >= limits.perAddress) refuse()
      const ofSession = session === undefined ? 0 : (bySession.get(session) ?? 0)
      if (ofSession >= limits.perSession) refuse()
      if (inAll >= limits.inAll) makeRoom()
      const own = byAddress.get(address) ?? new Set()
      byAddress.set(address, own.add(stream))
      if (session !== undefined) bySession.set(session, ofSession + 1)
      inAll += 1
      onCount(inAll)
      return () => leave(stream)
    },
  }
}
