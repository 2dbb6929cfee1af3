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

export interface Services {
  config: Config
  db: Database
  blobs: Blobs
  log: Logger
  /** Keys the hashes of codes; see account/secret-key.ts. */
  secretKey: string
  /** Told of what changes in a gathering that is open. */
  notices: Notices
  /** Milliseconds since the epoch. */
  now: () => number
  /** The call that is open. */
  current: CurrentCall
}
