import 'server-only'
import { namesOf } from '#lib/people/queries/names.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { mayRemoveQuote, maySeeQuote, releaseRefusal, type ReleaseRefusal } from '../rules/quote.ts'
import { pointsFrom } from './points-from.ts'
import { readerOf } from './reader.ts'

/** A quote as this reader may see it. */
export interface QuoteShown {
  id: string
  text: string
  writtenBy: string | null
  own: boolean
  releasedAt: Date | null
  /** Why this reader cannot release it; `null` when they can. */
  refusal: ReleaseRefusal | null
  removable: boolean
}

/** A conversation of this neighbourhood with the quotes this reader may see, its findings and what was drawn from them. */
export async function conversation(tx: TenantTx, actor: MemberActor, neighbourhoodId: string, id: string) {
  const found = await tx.conversation.findFirst({
    where: { id, neighbourhoodId },
    select: {
      id: true, kind: true, heldOn: true, participants: true, profile: true, summary: true, version: true, recordedById: true,
      quotes: {
        select: { id: true, text: true, writtenById: true, releasedById: true, releasedAt: true },
        orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      },
      findings: {
        select: { id: true, kind: true, axis: true, buildingBlockId: true, characteristic: true, text: true },
        orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      },
    },
  })
  if (!found) return null
  const { quotes, findings, recordedById, ...held } = found
  const names = await namesOf(tx, [recordedById, ...quotes.map((quote) => quote.writtenById)])
  const points = await pointsFrom(tx, findings.map((finding) => finding.id))
  const reader = readerOf(actor)
  const seen = quotes.filter((quote) => maySeeQuote(quote, reader))

  return {
    ...held,
    recordedBy: names.get(recordedById) ?? null,
    quotes: seen.map((quote): QuoteShown => ({
      id: quote.id,
      text: quote.text,
      writtenBy: names.get(quote.writtenById) ?? null,
      own: quote.writtenById === reader.userId,
      releasedAt: quote.releasedAt,
      refusal: releaseRefusal(quote, reader),
      removable: mayRemoveQuote(quote, reader),
    })),
    findings: findings.map((finding) => ({ ...finding, points: points.get(finding.id) ?? [] })),
  }
}

export type ConversationShown = NonNullable<Awaited<ReturnType<typeof conversation>>>
