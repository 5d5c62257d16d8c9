import 'server-only'
import { refusedAt, type Outcome } from '#lib/actions/result.ts'
import { record } from '#lib/audit/record.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { addStaffedDays } from '#lib/time/working-days.ts'
import { actingMembership } from '../rights.ts'
import { personHears, type MoveRefusal } from '../rules/machine.ts'
import type { CloseInput } from '../schema/handle.ts'
import { tellReferrer } from '../word-back.ts'
import { countRights } from './count-rights.ts'
import { addEvent } from './event.ts'
import { keepReceiver } from './keep-receiver.ts'
import { clockFor, lockedForHandling } from './locked-card.ts'
import { moveCard, type Moved } from './move-card.ts'
import { addTellTask } from './tasks.ts'
import { addUnmetNeed } from './unmet-need.ts'

export type CloseRefusal = MoveRefusal | 'rightGone'

/** Staffed days within which the person hears how it ended. */
const tellWithin = 3

/**
 * A card is finished. The rights that came of it are counted for the month and never kept with the card; what no help exists
 * for becomes a finding for policy; the referrer hears that it is finished, and whoever it is for is told the way they chose.
 */
export async function closeReferral(tx: TenantTx, actor: MemberActor, input: CloseInput, now: Date): Promise<Outcome<Moved, CloseRefusal>> {
  const { referralId, version, outcome, receiver, missing } = input
  const { id: municipalityId } = actor.municipality
  const held = await lockedForHandling(tx, actor, referralId)
  const clock = await clockFor(tx, municipalityId, held.cardTypeId, now)
  const attempts = await tx.referralAttempt.count({ where: { referralId } })
  const closing = { contacted: held.contactedAt !== null, attempts, receiver, missing }
  const answer = await moveCard(tx, municipalityId, held, { move: { act: 'close', outcome, closing }, version, clock, now })
  if (!answer.ok) return atItsField(answer)

  if (outcome === 'noHelpExists' && missing !== null) await addUnmetNeed(tx, municipalityId, held, { domain: input.domain, missing })
  const by = actingMembership(actor, held.ownerId)
  if (outcome === 'notForUs' && receiver !== null) await keepReceiver(tx, municipalityId, { referralId, receiver, by }, now)
  if (!(await countRights(tx, municipalityId, input.rights, clock.today))) return refusedAt('rights', 'rightGone')

  await addEvent(tx, municipalityId, { referralId, kind: 'closed', by, from: held.card.state, to: 'closed', detail: { outcome } }, now)
  if (personHears(outcome) && input.personKnows) await addEvent(tx, municipalityId, { referralId, kind: 'personTold', by }, now)
  if (personHears(outcome) && !input.personKnows) {
    await addTellTask(tx, municipalityId, { referralId, way: held.reachWay, dueOn: addStaffedDays(clock.today, tellWithin, clock.calendar) })
  }
  await tellReferrer(tx, actor.municipality, held, 'closed', now)
  // How many rights there were stays out: counted by the month, they must not be told per card.
  await record(tx, actor, 'referral.closed', { type: 'referral', id: referralId }, { outcome })
  return answer
}

const fields: Partial<Record<MoveRefusal, string>> = { receiverAsked: 'receiver', missingAsked: 'missing', contactFirst: 'outcome', tryFirst: 'outcome' }

/** What the rule misses is told at the field that holds it. */
function atItsField(answer: Exclude<Outcome<Moved, MoveRefusal>, { ok: true }>): Outcome<Moved, MoveRefusal> {
  const field = 'refusal' in answer ? fields[answer.refusal] : undefined
  return field ? { ...answer, field } : answer
}
