import { vaultOf } from '#lib/encryption/vault.ts'
import { accept } from '#lib/referral/commands/accept.ts'
import { recordContact } from '#lib/referral/commands/record-contact.ts'
import { signatureHash } from '#lib/referral/agreement/rules.ts'
import { identityHashes } from '#lib/referral/identity-hashes.ts'
import { firstDeadline, startLadder } from '#lib/referral/rules/ladder.ts'
import type { ReachWay } from '#lib/referral/rules/states.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import { inTenant } from '#lib/tenancy/in-tenant.ts'
import { newId } from '#lib/tenancy/new-id.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { dateOf, today } from '#lib/time/today.ts'
import { made } from '#tests/factories/analysis.ts'
import type { CastMunicipality } from '#tests/factories/cast.ts'

/** A Monday on which cards are sent in tests. */
export const sendingDay = new Date('2026-11-23T09:00:00Z')

export const weekdays = { weekdays: new Set([1, 2, 3, 4, 5]), closed: new Set<never>() }

export interface CardGiven {
  maker: MemberActor
  owner: MemberActor
  name: string
  birthYear: number | null
  phone: string | null
  address: string | null
  reachWay: ReachWay
  mayWordBack: boolean
  sentAt: Date
}

export interface MadeCard {
  id: string
  number: number
  personId: string
}

export const membershipOf = (actor: MemberActor): string => actor.memberships[0]?.id ?? ''

/** A card as a partner sent it to the contact person: person, question and agreements sealed. */
export const aCard = (place: CastMunicipality, over: Partial<CardGiven> = {}): Promise<MadeCard> => {
  const given: CardGiven = {
    maker: place.partner, owner: place.contactPerson, name: 'Maria Claes', birthYear: 1948, phone: '+3211808182', address: 'Dorpsstraat 3',
    reachWay: 'phone', mayWordBack: true, sentAt: sendingDay, ...over,
  }
  return inTenant(given.maker, (tx) => writeCard(tx, place, given))
}

async function writeCard(tx: TenantTx, place: CastMunicipality, given: CardGiven): Promise<MadeCard> {
  const municipalityId = place.id
  const [vault, id, personId] = [await vaultOf(tx, municipalityId), await newId(tx), await newId(tx)]
  const { number } = await tx.referral.create({
    data: {
      municipalityId, id, number: await nextNumber(tx), cardTypeId: await aCardType(tx, municipalityId), ownerId: membershipOf(given.owner),
      neighbourhoodId: place.neighbourhood.id, domains: ['incomeAndRights'], reachWay: given.reachWay, madeById: membershipOf(given.maker),
      organisationId: given.maker.organisationIds[0] ?? null, partnerKind: given.maker.organisationIds[0] ? 'firstLine' : null,
      mayWordBack: given.mayWordBack, sentAt: given.sentAt, ladderFrom: dateOf(today(given.sentAt)),
      dueOn: dateOf(firstDeadline(today(given.sentAt), startLadder, weekdays).dueOn),
    },
    select: { number: true },
  })
  const sealed = (column: string, text: string | null) => vault.sealOrNull(text, `referral_person.${column}:${personId}`)
  await tx.referralPerson.createMany({
    data: [{
      municipalityId, id: personId, referralId: id, name: vault.seal(given.name, `referral_person.name:${personId}`),
      birthYear: sealed('birth_year', given.birthYear?.toString() ?? null), phone: sealed('phone', given.phone), address: sealed('address', given.address),
      ...identityHashes(vault, { ...given, e164: given.phone }),
    }],
  })
  await tx.referralStory.createMany({ data: [{ municipalityId, referralId: id, question: vault.seal('Geraakt niet wijs uit haar papieren.', `referral_story.question:${id}`) }] })
  for (const about of given.mayWordBack ? ['contact', 'wordBack'] : ['contact']) await agreed(tx, place, { id, about, name: given.name })
  await tx.referralEvent.createMany({ data: [{ municipalityId, referralId: id, kind: 'sent', toState: 'sent', byId: membershipOf(given.maker), at: given.sentAt }] })
  return { id, number, personId }
}

async function agreed(tx: TenantTx, place: CastMunicipality, { id: referralId, about, name }: { id: string; about: string; name: string }): Promise<void> {
  const [vault, id] = [await vaultOf(tx, place.id), await newId(tx)]
  const kept = { textVersion: 1, language: 'nl', sentence: 'Jef mag mij contacteren.', way: 'typed' as const, signature: name }
  await tx.referralAgreement.createMany({
    data: [{
      municipalityId: place.id, id, referralId, about, way: kept.way, textVersion: kept.textVersion, language: kept.language,
      sentence: vault.seal(kept.sentence, `referral_agreement.sentence:${id}`), signature: vault.seal(name, `referral_agreement.signature:${id}`),
      signatureHash: signatureHash(kept),
    }],
  })
}

async function nextNumber(tx: TenantTx): Promise<number> {
  const [row] = await tx.$queryRaw<{ number: number }[]>`select next_referral_number() as number`
  return row?.number ?? 0
}

async function aCardType(tx: TenantTx, municipalityId: string): Promise<string> {
  const found = await tx.cardType.findFirst({ select: { id: true } })
  if (found) return found.id
  return (await tx.cardType.create({ data: { municipalityId, title: 'Een babbel over je vragen', offer: 'Iemand komt langs en luistert.' }, select: { id: true } })).id
}

/** What a form carries: the card and the version it is at now. */
export const at = async (actor: MemberActor, card: MadeCard): Promise<{ referralId: string; version: number }> => {
  const { version } = await inTenant(actor, (tx) => tx.referral.findFirstOrThrow({ where: { id: card.id }, select: { version: true } }))
  return { referralId: card.id, version }
}

/** A card its holder took on. */
export async function anAcceptedCard(place: CastMunicipality, over: Partial<CardGiven> = {}, now = sendingDay): Promise<MadeCard> {
  const card = await aCard(place, over)
  const holder = over.owner ?? place.contactPerson
  await inTenant(holder, async (tx) => made(await accept(tx, holder, { referralId: card.id, version: 1 }, now)))
  return card
}

/** A card about which its holder spoke with the person. */
export async function aContactedCard(place: CastMunicipality, over: Partial<CardGiven> = {}, now = sendingDay): Promise<MadeCard> {
  const card = await aCard(place, over)
  const holder = over.owner ?? place.contactPerson
  await inTenant(holder, async (tx) => made(await recordContact(tx, holder, { referralId: card.id, version: 1, mayTellOutcome: false }, now)))
  return card
}
