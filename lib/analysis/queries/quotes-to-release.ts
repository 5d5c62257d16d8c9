import 'server-only'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import type { ConversationKind } from '../rules/kinds.ts'
import { readerOf } from './reader.ts'

/** Quotes of one conversation that wait for a second reader. Their words are not in it: a home page is no place for them. */
export interface WaitingQuotes {
  conversationId: string
  kind: ConversationKind
  heldOn: Date
  neighbourhood: { slug: string; name: string }
  quotes: number
  /** When the oldest of them was written. */
  since: Date
}

/** What waits for this actor as second reader, the oldest first; nothing for who may not be one. At most fifty-one. */
export async function quotesToRelease(tx: TenantTx, actor: MemberActor): Promise<WaitingQuotes[]> {
  const reader = readerOf(actor)
  if (!reader.secondReader) return []
  const rows = await tx.$queryRaw<(Omit<WaitingQuotes, 'neighbourhood'> & { slug: string; name: string })[]>`
    select c.id as "conversationId", c.kind::text, c.held_on as "heldOn", n.slug, n.name, count(*)::int as quotes, min(q.created_at) as since
    from quote q
    join conversation c on c.municipality_id = q.municipality_id and c.id = q.conversation_id
    join neighbourhood n on n.municipality_id = c.municipality_id and n.id = c.neighbourhood_id
    where q.released_at is null and q.written_by_id <> ${reader.userId}::uuid and n.archived_at is null
    group by c.id, c.kind, c.held_on, n.slug, n.name
    order by since, c.id
    limit 51`
  return rows.map(({ slug, name, ...waiting }) => ({ ...waiting, neighbourhood: { slug, name } }))
}
