import 'server-only'
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import { pool } from '#lib/db/pool.ts'
import { keyedHash } from './keyed-hash.ts'

// Buckets live in the database, so that a restart forgets nothing and every process shares them. A key is a keyed hash:
// the table tells nobody who tried to sign in.

const quarter = 15 * 60

/** At most this many passwords, codes or forms are looked at in fifteen minutes. */
export const limits = {
  /** For one account, from browsers that never signed in to it. */
  account: 10,
  /** For a browser that signed in to this account before: strangers cannot use up its turn. */
  device: 10,
  /** For one address, whichever the accounts: a whole town hall may sit behind it. */
  address: 60,
  /** Wrong PINs on one device since the last right one, however long ago: then it must be bound anew. */
  pin: 5,
  /** Signals on the public form from one address: a library or a school may sit behind it. */
  publicSignal: 10,
  /** Codes looked up from one address, so that nobody tries them all. */
  followCode: 60,
  /** Codes of printed cards that are not ours, from one address; a code of ours gives the turn back. */
  paperCode: 30,
} as const

export type Bucket = keyof typeof limits
export interface Turn {
  bucket: Bucket
  /** The account, device or address. */
  of: string
}

export type TurnAnswer = { ok: true } | { ok: false; minutes: number }

const shared = globalThis as typeof globalThis & { bakenThrottles?: Map<Bucket, RateLimiterPostgres> }

function limiter(bucket: Bucket): RateLimiterPostgres {
  const made = (shared.bakenThrottles ??= new Map<Bucket, RateLimiterPostgres>())
  const known = made.get(bucket)
  if (known) return known
  const fresh = makeLimiter(bucket)
  made.set(bucket, fresh)
  return fresh
}

/** A limiter on the shared table; a second one anywhere counts on. */
export const makeLimiter = (bucket: Bucket): RateLimiterPostgres =>
  new RateLimiterPostgres({
    // Asked for each time, because the pool may have been closed and opened again.
    storeClient: { query: (question: { text: string; values: unknown[] }) => pool().query(question.text, question.values) },
    storeType: 'client',
    tableName: 'sign_in_throttle',
    tableCreated: true,
    keyPrefix: bucket,
    points: limits[bucket],
    // A PIN is short: what was guessed wrong is not forgotten by waiting.
    duration: bucket === 'pin' ? 0 : quarter,
  })

/** Takes a turn in every bucket, before any password is looked at; one full bucket means no. */
export async function takeTurn(turns: readonly Turn[], using = limiter): Promise<TurnAnswer> {
  for (const { bucket, of } of turns) {
    try {
      await using(bucket).consume(keyOf(bucket, of))
    } catch (full) {
      if (!(full instanceof RateLimiterRes)) throw full
      return { ok: false, minutes: Math.max(1, Math.ceil(full.msBeforeNext / 60_000)) }
    }
  }
  return { ok: true }
}

/** Gives the turn back to whoever turned out to be who they said; earlier wrong tries stay counted. */
export async function giveBack(turns: readonly Turn[]): Promise<void> {
  for (const { bucket, of } of turns) await limiter(bucket).reward(keyOf(bucket, of), 1)
}

/** Empties a bucket: the device turned out to be in the right hands. */
export async function forgetTurns({ bucket, of }: Turn): Promise<void> {
  await limiter(bucket).delete(keyOf(bucket, of))
}

const keyOf = (bucket: Bucket, of: string) => keyedHash(`throttle:${bucket}`, of)
