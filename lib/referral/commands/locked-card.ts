import 'server-only'
import { contactPoint } from '#lib/contact-point/queries/contact-point.ts'
import type { LifeDomainId } from '#lib/framework/life-domains.ts'
import type { ActorHere } from '#lib/tenancy/actor.ts'
import { notFoundHere } from '#lib/tenancy/not-found-here.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { dayOf, today, type Day } from '#lib/time/today.ts'
import { handles, partiesOf, type TakingPart } from '../rights.ts'
import { isTightEnough } from '../rules/ladder.ts'
import type { Party } from '../rules/machine.ts'
import type { Card, Clock } from '../rules/moves.ts'
import type { ReachWay, TargetGroup } from '../rules/states.ts'
import type { WordBack } from '../rules/word-back.ts'

/** A card that this transaction holds: nobody else changes it until it ends. */
export interface LockedCard extends TakingPart {
  id: string
  number: number
  version: number
  /** What the rules look at. */
  card: Card
  /** What whoever asks is towards it. */
  parties: readonly Party[]
  cardTypeId: string
  neighbourhoodId: string
  domains: LifeDomainId[]
  targetGroup: TargetGroup
  reachWay: ReachWay
  mayWordBack: boolean
  wordBackGiven: boolean
  /** Which sentence the holder still has to say to the referrer. */
  wordOwed: WordBack | null
  receivedAt: Date | null
  contactedAt: Date | null
  asksReopenAt: Date | null
  /** Whom it was about is past its time and gone. */
  erasedAt: Date | null
}

type Row = Omit<LockedCard, 'card' | 'parties'> &
  Omit<Card, 'holderId' | 'sentOn' | 'receivedOn' | 'contactedOn'> & { sentAt: Date }

/**
 * A card by its id, locked. Two people who do something with it wait for each other, and the second sees what the first did.
 * Throws "not found here" for what is not there, and for whom it does not concern.
 */
export async function lockedCard(tx: TenantTx, actor: ActorHere, id: string): Promise<LockedCard> {
  const held = await withParties(tx, actor, id)
  return held.parties.length > 0 ? held : notFoundHere()
}

/** The same, for who works on cards: its referrer does not find it here. */
export async function lockedForHandling(tx: TenantTx, actor: ActorHere, id: string): Promise<LockedCard> {
  const held = await withParties(tx, actor, id)
  return handles(held.parties) ? held : notFoundHere()
}

/** The same, also for who held it until somebody took it: as nobody's party, to be told who has it. */
export async function lockedForTaking(tx: TenantTx, actor: ActorHere, id: string): Promise<LockedCard> {
  const held = await withParties(tx, actor, id)
  return handles(held.parties) || (await heldBefore(tx, actor, id)) ? held : notFoundHere()
}

async function withParties(tx: TenantTx, actor: ActorHere, id: string): Promise<LockedCard> {
  const found = (await lockCard(tx, actor.municipality.id, id)) ?? notFoundHere()
  return { ...found, parties: partiesOf(actor, found) }
}

/** Did somebody take this card from whoever asks? */
async function heldBefore(tx: TenantTx, actor: ActorHere, id: string): Promise<boolean> {
  const own = actor.kind === 'member' ? actor.memberships.map((membership) => membership.id) : []
  const [row] = await tx.$queryRaw<unknown[]>`
    select 1 from referral_event where municipality_id = ${actor.municipality.id}::uuid and referral_id = ${id}::uuid
      and kind in ('accepted', 'reassigned', 'handedOver') and detail->>'from' = any (${own}::text[]) limit 1`
  return row !== undefined
}

/** The card itself, whoever asks: for the house. */
export async function lockCard(tx: TenantTx, municipalityId: string, id: string): Promise<Omit<LockedCard, 'parties'> | null> {
  const [row] = await tx.$queryRaw<Row[]>`
    select id, number, version, owner_id as "ownerId", made_by_id as "madeById", entered_by_id as "enteredById", link_id as "linkId",
      organisation_id as "organisationId", card_type_id as "cardTypeId", neighbourhood_id as "neighbourhoodId", domains,
      target_group as "targetGroup", reach_way::text as "reachWay", may_word_back as "mayWordBack", word_back_given as "wordBackGiven", word_owed as "wordOwed",
      received_at as "receivedAt", contacted_at as "contactedAt", asks_reopen_at as "asksReopenAt", erased_at as "erasedAt", sent_at as "sentAt",
      state::text, ladder_from::text as "ladderFrom", rung, due_on::text as "dueOn", received_in_time as "receivedInTime",
      contacted_in_time as "contactedInTime", days_to_contact as "daysToContact", waiting_since::text as "waitingSince",
      outcome::text, reopened
    from referral where municipality_id = ${municipalityId}::uuid and id = ${id}::uuid for update`
  if (!row) return null
  const { sentAt, state, ladderFrom, rung, dueOn, receivedInTime, contactedInTime, daysToContact, waitingSince, outcome, reopened, ...facts } = row
  return {
    ...facts,
    card: {
      state, ladderFrom, rung, dueOn, receivedInTime, contactedInTime, daysToContact, waitingSince, outcome, reopened,
      holderId: row.ownerId,
      sentOn: dayOf(sentAt),
      receivedOn: dayOrNull(row.receivedAt),
      contactedOn: dayOrNull(row.contactedAt),
    },
  }
}

const dayOrNull = (moment: Date | null): Day | null => moment && dayOf(moment)

/** When and by which measure: the staffed days of the contact point, and the ladder of the card where it is tighter. */
export async function clockFor(tx: TenantTx, municipalityId: string, cardTypeId: string, now: Date): Promise<Clock> {
  const { calendar, ladder } = await contactPoint(tx, municipalityId)
  const own = await tx.cardType.findFirst({ where: { id: cardTypeId }, select: { ladder: true } })
  return { today: today(now), calendar, ladder: own && isTightEnough(own.ladder) ? own.ladder : ladder }
}
