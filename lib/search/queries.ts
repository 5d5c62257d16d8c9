import 'server-only'
import { may } from '#lib/access/matrix.ts'
import { findOrganisations } from '#lib/partners/queries/find-organisations.ts'
import { findNeighbourhoods } from '#lib/places/queries/find-neighbourhoods.ts'
import { findActions } from '#lib/plan/queries/find-actions.ts'
import { findCard } from '#lib/referral/queries/find-card.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { cardNumberIn, wordsOf } from './rules.ts'

/**
 * What the reader may find with this question: places, actions and partners by name, a card by its number. Persons are never
 * found here; that is a search of its own, which posts and is recorded (lib/referral/commands/search.ts).
 *
 * @param take how many of each; one more says that there are more
 */
export async function search(tx: TenantTx, actor: MemberActor, question: string, take: number) {
  const words = wordsOf(question)
  const number = cardNumberIn(question)
  const asked = words.length > 0
  return {
    question,
    words,
    take,
    card: number === null ? null : await findCard(tx, actor, number),
    neighbourhoods: asked ? await findNeighbourhoods(tx, actor.municipality.id, words, take + 1) : [],
    actions: asked ? await findActions(tx, actor, words, take + 1) : [],
    organisations: asked && may(actor, 'partners.read') ? await findOrganisations(tx, actor, words, take + 1) : [],
  }
}

export type Found = Awaited<ReturnType<typeof search>>
