import 'server-only'
import { inventoryChoices } from '#lib/analysis/queries/inventory-choices.ts'
import { contactPoint } from '#lib/contact-point/queries/contact-point.ts'
import { facesOf } from '#lib/contact-point/queries/faces.ts'
import { holderChoices } from '#lib/contact-point/queries/holders.ts'
import type { LifeDomainId } from '#lib/framework/life-domains.ts'
import { isTightEnough } from '#lib/referral/rules/ladder.ts'
import type { TargetGroup } from '#lib/referral/rules/states.ts'
import { isId } from '#lib/tenancy/is-id.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import type { OtherLanguage } from '../rules/languages.ts'
import { batchesOf } from './batches.ts'
import { guideLines } from './card-types.ts'

const columns = {
  id: true, title: true, offer: true, domains: true, targetGroup: true, ladder: true, guide: true, archivedAt: true, version: true,
  texts: { select: { language: true, title: true, offer: true }, orderBy: { language: 'asc' } },
} as const

async function cardType(tx: TenantTx, id: string) {
  const found = isId(id) ? await tx.cardType.findFirst({ where: { id }, select: columns }) : null
  if (!found) return null
  const { domains, targetGroup, ladder, texts, ...type } = found
  return {
    ...type,
    // The schema of the form lets no other words in.
    domains: domains as LifeDomainId[],
    targetGroup: targetGroup as TargetGroup,
    ladder: isTightEnough(ladder) ? ladder : null,
    texts: texts as { language: OtherLanguage; title: string; offer: string }[],
  }
}

/** One kind of card with whom it goes to, what it points at and what was printed of it; `null` when there is none. */
export async function cardTypePage(tx: TenantTx, municipalityId: string, id: string) {
  const type = await cardType(tx, id)
  if (!type) return null
  const offers = await tx.cardOffer.findMany({
    where: { cardTypeId: id },
    select: { inventoryItem: { select: { id: true, name: true, place: true, neighbourhood: { select: { name: true, slug: true } } } } },
    orderBy: [{ inventoryItem: { name: 'asc' } }, { inventoryItemId: 'asc' }],
  })
  const routes = await tx.referralRoute.findMany({
    where: { cardTypeId: id },
    select: { id: true, membershipId: true, targetGroup: true, domain: true, neighbourhood: { select: { name: true } } },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  })
  const holders = new Set((await holderChoices(tx)).map(({ membershipId }) => membershipId))
  const faces = await facesOf(tx, [...holders])
  const { ladder } = await contactPoint(tx, municipalityId)
  return {
    ...type,
    guide: guideLines(type.guide),
    municipalityLadder: ladder,
    inventory: offers.map(({ inventoryItem }) => inventoryItem),
    contacts: routes.flatMap(({ membershipId, ...route }) => {
      // Who can hold no cards any more receives none, whatever a route says.
      const face = faces.get(membershipId)
      return face ? [{ ...route, targetGroup: route.targetGroup as TargetGroup | null, domain: route.domain as LifeDomainId | null, face }] : []
    }),
    batches: await batchesOf(tx, id),
  }
}

export type CardTypePage = NonNullable<Awaited<ReturnType<typeof cardTypePage>>>

/** What somebody may choose on the form of a card: who holds cards, and what there is in the municipality. */
export async function cardTypeFormChoices(tx: TenantTx, municipalityId: string) {
  const { ladder } = await contactPoint(tx, municipalityId)
  return { holders: await holderChoices(tx), inventory: await inventoryChoices(tx), ladder }
}

export type CardTypeFormChoices = Awaited<ReturnType<typeof cardTypeFormChoices>>

/** One kind of card as its form shows it, with what there is to choose; `null` when there is none, or no longer. */
export async function cardTypeEditPage(tx: TenantTx, municipalityId: string, id: string) {
  const type = await cardType(tx, id)
  if (!type || type.archivedAt) return null
  return { type: { ...type, ...(await chosenFor(tx, id)) }, choices: await cardTypeFormChoices(tx, municipalityId) }
}

export type EditedCardType = NonNullable<Awaited<ReturnType<typeof cardTypeEditPage>>>['type']

/** The same facts for who finds that somebody else changed the card meanwhile. */
export async function cardTypeNow(tx: TenantTx, id: string) {
  const type = await cardType(tx, id)
  return type && { ...type, ...(await chosenFor(tx, id)) }
}

/** What it points at, and who receives it wherever it comes from: the routes that look at nothing but the card. */
async function chosenFor(tx: TenantTx, cardTypeId: string) {
  const inventory = await tx.cardOffer.findMany({ where: { cardTypeId }, select: { inventoryItemId: true } })
  const contacts = await tx.referralRoute.findMany({
    where: { cardTypeId, neighbourhoodId: null, targetGroup: null, domain: null },
    select: { membershipId: true },
  })
  return { inventory: inventory.map((one) => one.inventoryItemId), contacts: contacts.map((one) => one.membershipId) }
}
