import 'server-only'
import { done, refused, stale, type Outcome } from '#lib/actions/result.ts'
import { Prisma } from '#lib/tenancy/sql.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { handles } from '../rights.ts'
import type { MoveRefusal } from '../rules/machine.ts'
import { moved, type Card, type Clock, type Move } from '../rules/moves.ts'
import type { SentState } from '../rules/states.ts'
import type { LockedCard } from './locked-card.ts'

/** What came of it, for who goes on with the card. */
export interface Moved {
  id: string
  number: number
  state: SentState
  dueOn: Card['dueOn']
}

export interface Asked {
  move: Move
  /** The version the form started from; left out where no form did. */
  version?: number
  clock: Clock
  now: Date
}

/**
 * Moves a locked card as the rules say and writes what changed. The rule is asked before the version: who comes too late
 * hears what happened meanwhile rather than that something did. How the card stands is told to who works on it alone.
 */
export async function moveCard(tx: TenantTx, municipalityId: string, held: LockedCard, { move, version, clock, now }: Asked): Promise<Outcome<Moved, MoveRefusal>> {
  const answer = moved(held.card, move, held.parties, clock)
  if ('refusal' in answer) return refused(answer.refusal, handles(held.parties) ? { state: held.card.state } : undefined)
  if (version !== undefined && version !== held.version) return stale({}, held.version)
  await writeCard(tx, municipalityId, held, answer.card, now)
  const { state, dueOn } = answer.card
  return done({ id: held.id, number: held.number, state, dueOn })
}

/**
 * Writes a card as the rules left it. Moments are kept from the first time, so that withdrawing what was finished makes nothing stay
 * longer; a question to reopen is answered by any move. What the referrer still had to hear is over when the card is withdrawn, and not so any more when it is taken up again.
 */
export async function writeCard(tx: TenantTx, municipalityId: string, held: Omit<LockedCard, 'parties'>, card: Card, now: Date): Promise<void> {
  const receivedAt = held.receivedAt ?? (card.receivedOn && now)
  const contactedAt = held.contactedAt ?? (card.contactedOn && now)
  const nothingOwed = card.outcome === 'withdrawn' || card.reopened > held.card.reopened
  await tx.$executeRaw`
    update referral set state = ${card.state}::referral_state, owner_id = ${card.holderId}::uuid, ladder_from = ${card.ladderFrom}::date,
      rung = ${card.rung}, due_on = ${card.dueOn}::date, received_at = ${receivedAt}, received_in_time = ${card.receivedInTime},
      contacted_at = ${contactedAt}, contacted_in_time = ${card.contactedInTime}, days_to_contact = ${card.daysToContact},
      waiting_since = ${card.waitingSince}::date, outcome = ${card.outcome}::referral_outcome, reopened = ${card.reopened},
      closed_at = ${card.state === 'closed' ? Prisma.sql`coalesce(closed_at, ${now})` : null},
      withdrawn_at = ${card.outcome === 'withdrawn' ? Prisma.sql`coalesce(withdrawn_at, ${now})` : null}, asks_reopen_at = null,
      word_owed = case when ${nothingOwed} then null else word_owed end, updated_at = ${now}, version = version + 1
    where municipality_id = ${municipalityId}::uuid and id = ${held.id}::uuid`
}
