import type { Prisma } from '#lib/db/generated/client.ts'
import type { LifeDomainId } from '#lib/framework/life-domains.ts'
import type { PartnerKindId } from '#lib/framework/partner-kinds.ts'
import type { Outcome, SentState } from '#lib/referral/rules/states.ts'
import { inTenant } from '#lib/tenancy/in-tenant.ts'
import { dateOf, today } from '#lib/time/today.ts'
import type { CastMunicipality } from './cast.ts'
import { membershipOf } from './referral.ts'

/** A card as far as it is counted: no person in it. */
export interface CountedCard {
  sentAt: Date
  state: SentState
  cardTypeId: string
  neighbourhoodId: string
  domains: readonly LifeDomainId[]
  partnerKind: PartnerKindId | null
  contacted: boolean
  inTime: boolean
  days: number
  outcome: Outcome
  reopened: number
  mayWordBack: boolean
  wordBackGiven: boolean
}

/** The row of such a card, the same in every column as the product would leave it. */
export function countedRow(place: CastMunicipality, card: CountedCard): Omit<Prisma.ReferralCreateManyInput, 'municipalityId' | 'id' | 'number'> {
  const { sentAt, state, contacted, inTime } = card
  const [closed, received] = [state === 'closed', state !== 'sent']
  const spoken = contacted || ['contacted', 'inProgress', 'passedOn', 'waitingList'].includes(state)
  const day = dateOf(today(sentAt))
  return {
    state, cardTypeId: card.cardTypeId, neighbourhoodId: card.neighbourhoodId, domains: [...card.domains], partnerKind: card.partnerKind, sentAt, ladderFrom: day,
    ownerId: membershipOf(place.contactPerson), madeById: membershipOf(place.fieldWorker), reachWay: 'phone', mayWordBack: card.mayWordBack,
    dueOn: closed ? null : day, receivedAt: received ? sentAt : null, receivedInTime: received ? inTime : null,
    contactedAt: spoken && received ? sentAt : null, contactedInTime: spoken && received ? inTime : null, daysToContact: spoken && received ? card.days : null,
    closedAt: closed ? sentAt : null, outcome: closed ? card.outcome : null, waitingSince: state === 'waitingList' ? day : null, reopened: card.reopened,
    wordBackGiven: card.wordBackGiven && spoken && received,
  }
}

export const aCardType = (place: CastMunicipality, title: string): Promise<string> =>
  inTenant(place.coordinator, async (tx) => (await tx.cardType.create({ data: { municipalityId: place.id, title, offer: 'Iemand kijkt mee.', domains: [], ladder: [] }, select: { id: true } })).id)

export const anotherNeighbourhood = (place: CastMunicipality, name: string, slug: string): Promise<string> =>
  inTenant(place.coordinator, async (tx) => (await tx.neighbourhood.create({ data: { municipalityId: place.id, name, slug, kind: 'village' }, select: { id: true } })).id)

/** Sends so many of the same card; answers their ids. */
export const cardsSent = (place: CastMunicipality, count: number, card: CountedCard): Promise<string[]> =>
  inTenant(place.coordinator, async (tx) => {
    const last = await tx.referral.aggregate({ _max: { number: true } })
    const rows = Array.from({ length: count }, (_, index) => ({ municipalityId: place.id, id: crypto.randomUUID(), number: (last._max.number ?? 0) + index + 1, ...countedRow(place, card) }))
    await tx.referral.createMany({ data: rows })
    return rows.map(({ id }) => id)
  })
