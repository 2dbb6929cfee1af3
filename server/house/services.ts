/** What commands need of the world: storage, clock, log. Made once in app.ts, replaced in tests. */
import type { Logger } from 'pino'
import type { Call } from '../../shared/call/call.ts'
import type { Config } from './config.ts'
import type { Blobs } from '../storage/blobs.ts'
import type { Database } from '../storage/database.ts'
import type { Notices } from './notices.ts'

export interface CurrentCall {
  id: string
  version: number
  isSample: boolean
  call: Call
}

/** Where people come in. */
export interface Entrance {
  /** Addresses that people are given, the likeliest first, without a slash at the end. */
  addresses(): readonly [string, ...string[]]
  /** What a managed headset may be given to trust, as PEM; undefined where every browser trusts us. */
  authority: string | undefined
}

export interface Services {
  config: Config
  db: Database
  blobs: Blobs
  log: Logger
  /** Keys the hashes of codes; see account/secret-key.ts. */
  secretKey: string
  entrance: Entrance
  /** Told of what changes in a gathering that is open. */
  notices: Notices
  /** Milliseconds since the epoch. */
  now: () => number
  /** The call that is open. */
  current: CurrentCall
}
