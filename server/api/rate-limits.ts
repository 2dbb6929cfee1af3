/**
 * Limits on what can be guessed or flooded, per address and for the whole installation. With Redis
 * all processes of a house count guesses and seats together; plain calls each process counts alone.
 */
import type { Redis } from 'ioredis'
import {
  RateLimiterMemory,
  RateLimiterRedis,
  RateLimiterRes,
  type RateLimiterAbstract,
} from 'rate-limiter-flexible'
import { Refusal } from '../../shared/protocol/refusals.ts'

export interface RateLimits {
  /**
   * A try at six digits: counted before it is looked at, given back when `attempt` finds it right. Links
   * are not counted: their secrets cannot be found by trying.
   */
  tryCode<T>(address: string, attempt: () => Promise<T>): Promise<T>
  /** Whether so many wrong codes came in from everywhere that a code alone is not enough. */
  codesUnderAttack(): Promise<boolean>
  /** A try at a password, counted for this account from this address, and for the address. */
  tryPassword<T>(who: { account: string; address: string }, attempt: () => Promise<T>): Promise<T>
  /** Any request of one address, also of one behind which a whole venue sits. */
  address(address: string): Promise<void>
  /** A call of one session (its token's hash), or of all without one behind an address. */
  call(address: string, session: string | undefined): Promise<void>
  /** An answer phrased by a language model, which somebody pays for. */
  phrase(address: string): Promise<void>
  /** A file made of results for one person. */
  export(personId: string): Promise<void>
  /** A sheet that anybody may print. */
  print(address: string): Promise<void>
  /** An objection, which anybody may file. */
  object(address: string): Promise<void>
  /** A file from which one person takes pins. */
  pinFile(personId: string): Promise<void>
  /** A table of experts that one person has read. */
  table(personId: string): Promise<void>
  /** A seat for one person. */
  seat(personId: string): Promise<void>
  /** A push to a feed by whoever has its token. */
  feedPush(feed: string): Promise<void>
  /** A push with a token that is wrong. */
  feedMiss(address: string): Promise<void>
}

/** Wrong codes of one address; a venue shares one, and people mistype. */
export const WRONG_CODES_PER_ADDRESS = 30
/** Wrong codes of everybody together, from which on a personal code needs the name that goes with it. */
export const WRONG_CODES_IN_ALL = 400
/** Wrong passwords for one account from one address, and of one address for all accounts. */
export const WRONG_PASSWORDS_PER_ACCOUNT = 10
export const WRONG_PASSWORDS_PER_ADDRESS = 40
const GUESS_WINDOW_S = 600
/** A venue's 150 visitors share one address, and a page asks for some twenty things as it opens. */
export const REQUESTS_PER_ADDRESS_AND_MINUTE = 24_000
export const CALLS_PER_MINUTE = 1200
/** Of everybody without a session behind one address. */
const ANONYMOUS_CALLS_PER_MINUTE = 6000
const SEATS_PER_MINUTE = 60
/** Of one address, behind which a venue may sit. */
const PRINTS_PER_MINUTE = 60
/** Of one address an hour: a unit has one, and few reasons. */
export const OBJECTIONS_PER_HOUR = 20
export const EXPORTS_PER_MINUTE = 6
export const PIN_FILES_PER_MINUTE = 12
export const TABLES_PER_MINUTE = 12
/** Twice as often as values are shown. */
export const PUSHES_PER_MINUTE = 120
/** Counted apart from guesses: a machine with an old token must not keep people of its network out. */
export const PUSH_MISSES_PER_MINUTE = 30
export const PHRASES_PER_MINUTE = 12
const PHRASES_PER_MINUTE_IN_ALL = 60

/** Counts a try against each limiter, then gives it back where it was right. */
async function counted<T>(
  tries: readonly [RateLimiterAbstract, string][],
  attempt: () => Promise<T>,
): Promise<T> {
  for (const [limiter, key] of tries) await consume(limiter, key)
  const answer = await attempt()
  for (const [limiter, key] of tries) await limiter.reward(key, 1)
  return answer
}

async function consume(limiter: RateLimiterAbstract, key: string): Promise<void> {
  try {
    await limiter.consume(key)
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error
    const seconds = Math.max(1, Math.ceil(error.msBeforeNext / 1000))
    throw new Refusal('too-many-requests', { seconds })
  }
}

/** What several processes count together. */
export interface SharedCount {
  redis: Redis
  /** Sets this house apart from others on the same Redis. */
  house: string
}

export function createRateLimits(shared?: SharedCount): RateLimits {
  const limiter = (name: string, points: number, duration: number): RateLimiterAbstract => {
    const own = new RateLimiterMemory({ points, duration })
    if (!shared) return own
    const { redis, house } = shared
    const keyPrefix = `jiebang:${house}:${name}`
    // While Redis is away each process counts alone rather than letting nobody, or everybody, in.
    return new RateLimiterRedis({
      storeClient: redis,
      keyPrefix,
      points,
      duration,
      insuranceLimiter: own,
    })
  }
  const requests = new RateLimiterMemory({
    points: REQUESTS_PER_ADDRESS_AND_MINUTE,
    duration: 60,
  })
  const calls = new RateLimiterMemory({ points: CALLS_PER_MINUTE, duration: 60 })
  const codes = limiter('code', WRONG_CODES_PER_ADDRESS, GUESS_WINDOW_S)
  // Counts alone: it refuses nobody, whoever is at it.
  const allCodes = limiter('codes', Number.MAX_SAFE_INTEGER, GUESS_WINDOW_S)
  const accounts = limiter('account', WRONG_PASSWORDS_PER_ACCOUNT, GUESS_WINDOW_S)
  const passwords = limiter('password', WRONG_PASSWORDS_PER_ADDRESS, GUESS_WINDOW_S)
  const anonymous = new RateLimiterMemory({ points: ANONYMOUS_CALLS_PER_MINUTE, duration: 60 })
  const seats = limiter('seat', SEATS_PER_MINUTE, 60)
  const prints = new RateLimiterMemory({ points: PRINTS_PER_MINUTE, duration: 60 })
  const objections = limiter('objection', OBJECTIONS_PER_HOUR, 3600)
  const exports = limiter('export', EXPORTS_PER_MINUTE, 60)
  const pinFiles = limiter('pin-file', PIN_FILES_PER_MINUTE, 60)
  const tables = limiter('table', TABLES_PER_MINUTE, 60)
  const pushes = new RateLimiterMemory({ points: PUSHES_PER_MINUTE, duration: 60 })
  const misses = new RateLimiterMemory({ points: PUSH_MISSES_PER_MINUTE, duration: 60 })
  const phrases = limiter('phrase', PHRASES_PER_MINUTE, 60)
  const allPhrases = limiter('phrases', PHRASES_PER_MINUTE_IN_ALL, 60)
  return {
    address: (address) => consume(requests, address),
    call: (address, session) =>
      session === undefined ? consume(anonymous, address) : consume(calls, session),
    tryCode(address, attempt) {
      return counted(
        [
          [codes, address],
          [allCodes, 'all'],
        ],
        attempt,
      )
    },
    async codesUnderAttack() {
      const state = await allCodes.get('all')
      return (state?.consumedPoints ?? 0) > WRONG_CODES_IN_ALL
    },
    tryPassword({ account, address }, attempt) {
      return counted(
        [
          [accounts, `${account} ${address}`],
          [passwords, address],
        ],
        attempt,
      )
    },
    async phrase(address) {
      await consume(phrases, address)
      await consume(allPhrases, 'all')
    },
    export: (personId) => consume(exports, personId),
    print: (address) => consume(prints, address),
    object: (address) => consume(objections, address),
    pinFile: (personId) => consume(pinFiles, personId),
    table: (personId) => consume(tables, personId),
    seat: (personId) => consume(seats, personId),
    feedPush: (feed) => consume(pushes, feed),
    feedMiss: (address) => consume(misses, address),
  }
}
