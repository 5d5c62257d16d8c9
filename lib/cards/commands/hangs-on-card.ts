import 'server-only'
import { inventoryCount } from '#lib/analysis/queries/inventory-choices.ts'
import { holderChoices } from '#lib/contact-point/queries/holders.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import { notFoundHere } from '#lib/tenancy/not-found-here.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import type { AddCardType } from '../schema.ts'

/** Throws for an item or a holder that is not of this municipality, or cannot hold cards. */
export async function mustBeHere(tx: TenantTx, { inventory, contacts }: Pick<AddCardType, 'inventory' | 'contacts'>): Promise<void> {
  if ((await inventoryCount(tx, inventory)) !== new Set(inventory).size) notFoundHere()
  if (contacts.length === 0) return
  const holders = new Set((await holderChoices(tx)).map(({ membershipId }) => membershipId))
  if (!contacts.every((one) => holders.has(one))) notFoundHere()
}

/** Writes what hangs on a card: its texts, what it points at, and who receives it wherever it comes from. */
export async function hangOnCard(tx: TenantTx, actor: MemberActor, cardTypeId: string, { texts, inventory, contacts }: Pick<AddCardType, 'texts' | 'inventory' | 'contacts'>): Promise<void> {
  const municipalityId = actor.municipality.id
  await tx.cardText.deleteMany({ where: { cardTypeId } })
  await tx.cardText.createMany({ data: texts.map((text) => ({ municipalityId, cardTypeId, ...text })) })
  await tx.cardOffer.deleteMany({ where: { cardTypeId } })
  await tx.cardOffer.createMany({ data: [...new Set(inventory)].map((inventoryItemId) => ({ municipalityId, cardTypeId, inventoryItemId })) })

  // Who stays keeps the own route: its age decides between equals. Finer routes of this card are not this form's.
  const bare = { cardTypeId, neighbourhoodId: null, targetGroup: null, domain: null }
  await tx.referralRoute.deleteMany({ where: { ...bare, membershipId: { notIn: contacts } } })
  const stays = new Set((await tx.referralRoute.findMany({ where: bare, select: { membershipId: true } })).map(({ membershipId }) => membershipId))
  const fresh = [...new Set(contacts)].filter((one) => !stays.has(one))
  await tx.referralRoute.createMany({ data: fresh.map((membershipId) => ({ municipalityId, membershipId, ...bare })) })
}
