import 'server-only'
import { refusedAt, type Outcome } from '#lib/actions/result.ts'
import { record } from '#lib/audit/record.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { shortDay, today, type Day } from '#lib/time/today.ts'
import { actingMembership } from '../rights.ts'
import type { EventKind } from '../rules/events.ts'
import { latestLookAgain } from '../rules/ladder.ts'
import type { MoveRefusal } from '../rules/machine.ts'
import type { Move } from '../rules/moves.ts'
import type { CardInput, LookAgainInput, PassOnInput, WaitInput } from '../schema/handle.ts'
import { addEvent } from './event.ts'
import { keepReceiver } from './keep-receiver.ts'
import { clockFor, lockedForHandling } from './locked-card.ts'
import { moveCard, type Moved } from './move-card.ts'

type Refusal = MoveRefusal | 'lookAgainAhead' | 'lookAgainFar' | 'sinceAhead'
type Answer = Promise<Outcome<Moved, Refusal>>

/** Somebody named works on the question from here; we keep the card, and look again on the day that was said. */
export async function passOn(tx: TenantTx, actor: MemberActor, input: PassOnInput, now: Date): Answer {
  const { referralId, receiver } = input
  const lookAgainOn = input.lookAgainOn as Day
  if (lookAgainOn <= today(now)) return refusedAt('lookAgainOn', 'lookAgainAhead')
  const answer = await move(tx, actor, input, { act: 'passOn', lookAgainOn }, 'passedOn', now)
  if (!answer.ok) return answer
  await keepReceiver(tx, actor.municipality.id, { referralId, receiver, by: actingMembership(actor, null) }, now)
  return answer
}

/** Help exists, but not yet: on whose list, since when, and when we look again. */
export async function putOnWaitingList(tx: TenantTx, actor: MemberActor, input: WaitInput, now: Date): Answer {
  const [since, lookAgainOn] = [input.since as Day, input.lookAgainOn as Day]
  if (since > today(now)) return refusedAt('since', 'sinceAhead')
  if (lookAgainOn <= today(now)) return refusedAt('lookAgainOn', 'lookAgainAhead')
  const answer = await move(tx, actor, input, { act: 'wait', since, lookAgainOn }, 'waiting', now)
  if (!answer.ok) return answer
  const { referralId, receiver } = input
  await keepReceiver(tx, actor.municipality.id, { referralId, receiver, by: actingMembership(actor, null) }, now)
  return answer
}

/** Still passed on, or still waiting: another day on which we look again. */
export async function lookAgain(tx: TenantTx, actor: MemberActor, input: LookAgainInput, now: Date): Answer {
  const lookAgainOn = input.lookAgainOn as Day
  if (lookAgainOn <= today(now)) return refusedAt('lookAgainOn', 'lookAgainAhead')
  return move(tx, actor, input, { act: 'lookAgain', lookAgainOn }, 'lookedAgain', now)
}

/** Back to us: we go on with it. */
export const takeBack = (tx: TenantTx, actor: MemberActor, input: CardInput, now: Date): Answer =>
  move(tx, actor, input, { act: 'takeBack' }, 'takenBack', now)

async function move(tx: TenantTx, actor: MemberActor, { referralId, version }: CardInput, asked: Move, kind: EventKind, now: Date): Answer {
  const { id: municipalityId } = actor.municipality
  const held = await lockedForHandling(tx, actor, referralId)
  const clock = await clockFor(tx, municipalityId, held.cardTypeId, now)
  const latest = latestLookAgain(clock.today, clock.ladder, clock.calendar)
  if ('lookAgainOn' in asked && asked.lookAgainOn > latest) return refusedAt('lookAgainOn', 'lookAgainFar', { date: shortDay(latest), days: clock.ladder[3] })
  const answer = await moveCard(tx, municipalityId, held, { move: asked, version, clock, now })
  if (!answer.ok) return answer
  const { state, dueOn } = answer.value
  await addEvent(tx, municipalityId, { referralId, kind, by: actingMembership(actor, held.ownerId), from: held.card.state, to: state, detail: { dueOn } }, now)
  await record(tx, actor, `referral.${kind}`, { type: 'referral', id: referralId }, { dueOn })
  return answer
}
