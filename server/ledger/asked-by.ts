/**
 * Who asks, in which part and by which device, for as long as an answer is made: each entry of the ledger
 * that comes of it says so. What the clock does, nobody asks for.
 */
import { AsyncLocalStorage } from 'node:async_hooks'

export interface AskedBy {
  /** The part in a gathering, or what somebody is to the call. */
  roleIn: (scope: string) => string
  /** By which the session was begun: see storage/tables.ts. */
  device: string
}

const asking = new AsyncLocalStorage<AskedBy>()

/** Answers for somebody. */
export const askedBy = <T>(by: AskedBy, answer: () => T): T => asking.run(by, answer)

/** For whom this is done; undefined for what the house does by itself. */
export const whoAsks = (): AskedBy | undefined => asking.getStore()

/** Work that is done later, among that of others, for whoever asks now. */
export const forWhoAsks = <A extends unknown[], T>(
  work: (...given: A) => T,
): ((...given: A) => T) => AsyncLocalStorage.bind(work)
