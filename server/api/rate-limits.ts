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
  /** Any request of one address, also of one behind which a whole venue sits. */
  address(address: string): Promise<void>
  /** A call of one session (its token's hash), or of all without one behind an address. */
  call(address: string, session: string | undefined): Promise<void>
  /** A try at something secret: refuses before it is looked at. */
  guess(address: string): Promise<void>
  /** The try was right: the address gets its tries back. */
  guessedRight(address: string): Promise<void>
  /** An answer phrased by a language model, which somebody pays for. */
  phrase(address: string): Promise<void>
  /** A file made of results for one person. */
  export(personId: string): Promise<void>
  /** A seat for one person. */
  seat(personId: string): Promise<void>
  /** A push to a feed by whoever has its token. */
  feedPush(feed: string): Promise<void>
  /** A push with a token that is wrong. */
  feedMiss(address: string): Promise<void>
}

export const GUESSES_PER_ADDRESS = 12
/** Wrong tries of everybody together; a million codes stay out of reach of many addresses too. */
export const GUESSES_IN_ALL = 400
const GUESS_WINDOW_S = 600
/** A venue's 150 visitors share one address, and a page asks for some twenty things as it opens. */
export const REQUESTS_PER_ADDRESS_AND_MINUTE = 24_000
export const CALLS_PER_MINUTE = 1200
/** Of everybody without a session behind one address. */
const ANONYMOUS_CALLS_PER_MINUTE = 6000
const SEATS_PER_MINUTE = 60
export const EXPORTS_PER_MINUTE = 6
/** Twice as often as values are shown. */
export const PUSHES_PER_MINUTE = 120
/** Counted apart from guesses: a machine with an old token must not keep people of its network out. */
export const PUSH_MISSES_PER_MINUTE = 30
export const PHRASES_PER_MINUTE = 12
const PHRASES_PER_MINUTE_IN_ALL = 60

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
  const anonymous = new RateLimiterMemory({ points: ANONYMOUS_CALLS_PER_MINUTE, duration: 60 })
  const guesses = limiter('guess', GUESSES_PER_ADDRESS, GUESS_WINDOW_S)
  const allGuesses = limiter('guesses', GUESSES_IN_ALL, GUESS_WINDOW_S)
  const seats = limiter('seat', SEATS_PER_MINUTE, 60)
  const exports = limiter('export', EXPORTS_PER_MINUTE, 60)
  const pushes = new RateLimiterMemory({ points: PUSHES_PER_MINUTE, duration: 60 })
  const misses = new RateLimiterMemory({ points: PUSH_MISSES_PER_MINUTE, duration: 60 })
  const phrases = limiter('phrase', PHRASES_PER_MINUTE, 60)
  const allPhrases = limiter('phrases', PHRASES_PER_MINUTE_IN_ALL, 60)
  return {
    address: (address) => consume(requests, address),
    call: (address, session) =>
      session === undefined ? consume(anonymous, address) : consume(calls, session),
    async guess(address) {
      await consume(guesses, address)
      await consume(allGuesses, 'all')
    },
    async guessedRight(address) {
      await guesses.delete(address)
      await allGuesses.reward('all', 1)
    },
    async phrase(address) {
      await consume(phrases, address)
      await consume(allPhrases, 'all')
    },
    export: (personId) => consume(exports, personId),
    seat: (personId) => consume(seats, personId),
    feedPush: (feed) => consume(pushes, feed),
    feedMiss: (address) => consume(misses, address),
  }
}
