import { addCardType } from '#lib/cards/commands/card-type.ts'
import { printCards } from '#lib/cards/commands/print-cards.ts'
import type { AddCardType, PrintCards } from '#lib/cards/schema.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import { inTenant } from '#lib/tenancy/in-tenant.ts'
import { made } from '#tests/factories/analysis.ts'

/** What a form of a card says when little is filled in. */
export const cardFields = (over: Partial<AddCardType> = {}): AddCardType => ({
  title: 'Samen je rechten bekijken', offer: 'Iemand komt langs en kijkt met je mee.', domains: [], targetGroup: 'everyone',
  inventory: [], contacts: [], guide: null, ladder: null, texts: [], ...over,
})

/** A kind of card, as a coordinator added it. */
export const aKindOfCard = async (actor: MemberActor, over: Partial<AddCardType> = {}): Promise<string> =>
  made(await inTenant(actor, (tx) => addCardType(tx, actor, cardFields(over)))).id

export interface PrintedCards {
  batchId: string
  number: number
  /** In the order of their numbers. */
  cards: { id: string; number: number; code: string }[]
}

/** A batch of empty cards, with their codes. */
export async function printed(actor: MemberActor, cardTypeId: string, over: Partial<PrintCards> = {}): Promise<PrintedCards> {
  const batch = made(await inTenant(actor, (tx) => printCards(tx, actor, { cardTypeId, size: 3, format: 'a4', language: 'nl', neighbourhoodId: null, ...over })))
  const cards = await inTenant(actor, (tx) =>
    tx.paperCard.findMany({ where: { batchId: batch.id }, select: { id: true, number: true, code: true }, orderBy: { number: 'asc' } }))
  return { batchId: batch.id, number: batch.number, cards }
}
