import 'server-only'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import type { ConversationKind } from '../rules/kinds.ts'
import { cutPage, pageFrom, pageSize } from './page-key.ts'

/** One page of the conversations held in a neighbourhood, the latest first. */
export async function conversationsPage(
  tx: TenantTx,
  actor: MemberActor,
  neighbourhoodId: string,
  list: { kind: ConversationKind | null; after: string | null },
  take = pageSize,
) {
  const found = await tx.conversation.findMany({
    where: { neighbourhoodId, ...(list.kind && { kind: list.kind }) },
    select: {
      id: true, kind: true, heldOn: true, participants: true, profile: true, summary: true,
      _count: { select: { quotes: { where: { releasedAt: { not: null } } }, findings: true } },
    },
    orderBy: [{ heldOn: 'desc' }, { id: 'desc' }],
    ...pageFrom(actor.municipality.id, list.after, take),
  })
  return cutPage(found, take)
}

export type ConversationRow = Awaited<ReturnType<typeof conversationsPage>>['rows'][number]

/** The conversations of a neighbourhood to choose from, for a finding: the latest two hundred. */
export const conversationChoices = (tx: TenantTx, neighbourhoodId: string) =>
  tx.conversation.findMany({
    where: { neighbourhoodId },
    select: { id: true, kind: true, heldOn: true, profile: true },
    orderBy: [{ heldOn: 'desc' }, { id: 'desc' }],
    take: 200,
  })

export type ConversationChoice = Awaited<ReturnType<typeof conversationChoices>>[number]
