import 'server-only'
import { keyedHash } from '#lib/auth/keyed-hash.ts'
import type { ActorHere } from '#lib/tenancy/actor.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import type { Typed } from './result.ts'

export type Sent<Value> = { state: 'first' } | { state: 'again'; value: Value } | { state: 'conflict' }

/**
 * Takes the key a form carries. A second post with the same key waits for the first to commit, and then gets its answer;
 * the same key with other content is a conflict.
 */
export async function takeKey<Value>(tx: TenantTx, actor: ActorHere, action: string, key: string, typed: Typed): Promise<Sent<Value>> {
  // Under the secret: a name and a number that were typed must not be found again by trying them all.
  const contentHash = keyedHash('submission', JSON.stringify([action, Object.entries(typed).sort()]))
  const taken = await tx.$executeRaw`
    insert into submission (municipality_id, key, action, content_hash, user_id)
    values (${actor.municipality.id}::uuid, ${key}, ${action}, ${contentHash}, ${actor.userId ?? null}::uuid)
    on conflict do nothing`
  if (taken === 1) return { state: 'first' }

  const before = await tx.submission.findUnique({
    where: { municipalityId_key: { municipalityId: actor.municipality.id, key } },
    select: { contentHash: true, result: true, userId: true },
  })
  if (before?.contentHash !== contentHash || before.userId !== (actor.userId ?? null)) return { state: 'conflict' }
  return { state: 'again', value: before.result as Value }
}

/** Keeps what the form is answered with, for who sends it again: ids and words of rules, never a name that is sealed elsewhere. */
export async function keepResult(tx: TenantTx, actor: ActorHere, key: string, value: unknown): Promise<void> {
  await tx.$executeRaw`update submission set result = ${JSON.stringify(value ?? null)}::jsonb
    where municipality_id = ${actor.municipality.id}::uuid and key = ${key}`
}
