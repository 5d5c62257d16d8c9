import 'server-only'
import { done, refused, type Outcome } from '#lib/actions/result.ts'
import { record } from '#lib/audit/record.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import { notFoundHere } from '#lib/tenancy/not-found-here.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { readerOf } from '../queries/reader.ts'
import { mayRemoveQuote, maySeeQuote, releaseRefusal, type QuoteStanding, type ReleaseRefusal } from '../rules/quote.ts'
import type { QuoteHere, WriteQuote } from '../schema/conversations.ts'

/** Writes down words somebody said, without a name; until a second reader released them they stay with writer and readers. */
export async function writeQuote(tx: TenantTx, actor: MemberActor, input: WriteQuote): Promise<Outcome<{ id: string }>> {
  const conversation = await tx.conversation.findFirst({ where: { id: input.conversationId }, select: { id: true } })
  if (!conversation) notFoundHere()
  const quote = await tx.quote.create({
    data: { municipalityId: actor.municipality.id, conversationId: conversation.id, text: input.text, writtenById: actor.userId },
    select: { id: true },
  })
  await record(tx, actor, 'analysis.quoteWritten', { type: 'quote', id: quote.id })
  return done(quote)
}

/** The second reader, never the writer, says that nobody can be recognised in it. A quote is never edited, so what was read is what is shown. */
export async function releaseQuote(
  tx: TenantTx,
  actor: MemberActor,
  input: QuoteHere,
  now: Date,
): Promise<Outcome<null, ReleaseRefusal>> {
  const refusal = releaseRefusal(await lockedQuote(tx, actor, input), readerOf(actor))
  if (refusal) return refused(refusal)
  await tx.quote.updateMany({ where: { id: input.id }, data: { releasedById: actor.userId, releasedAt: now } })
  await record(tx, actor, 'analysis.quoteReleased', { type: 'quote', id: input.id })
  return done(null)
}

/** Takes a quote away: the writer one's own, a coordinator what turns out to name somebody. */
export async function removeQuote(tx: TenantTx, actor: MemberActor, input: QuoteHere): Promise<Outcome<null, 'quoteOfAnother'>> {
  const quote = await lockedQuote(tx, actor, input)
  if (!mayRemoveQuote(quote, readerOf(actor))) return refused('quoteOfAnother')
  await tx.quote.deleteMany({ where: { id: input.id } })
  await record(tx, actor, 'analysis.quoteRemoved', { type: 'quote', id: input.id }, { released: quote.releasedById !== null })
  return done(null)
}

/** What this reader may not see is not there. */
async function lockedQuote(tx: TenantTx, actor: MemberActor, { id, conversationId }: QuoteHere): Promise<QuoteStanding> {
  const rows = await tx.$queryRaw<QuoteStanding[]>`
    select written_by_id as "writtenById", released_by_id as "releasedById"
    from quote where id = ${id}::uuid and conversation_id = ${conversationId}::uuid for update`
  const quote = rows[0] ?? notFoundHere()
  return maySeeQuote(quote, readerOf(actor)) ? quote : notFoundHere()
}
