import 'server-only'
import { done, refused, type Outcome } from '#lib/actions/result.ts'
import { record } from '#lib/audit/record.ts'
import { vaultOf } from '#lib/encryption/vault.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import { newId } from '#lib/tenancy/new-id.ts'
import { notFoundHere } from '#lib/tenancy/not-found-here.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { dateOf, type Day } from '#lib/time/today.ts'
import { actingMembership } from '../rights.ts'
import { isOpen, type ReachWay } from '../rules/states.ts'
import type { TaskInput } from '../schema/handle.ts'
import { addEvent } from './event.ts'
import { lockedForHandling } from './locked-card.ts'
import { signOfLife } from './sign-of-life.ts'

/** Adds something to do, or an appointment, to an open card. The first after the contact says that work goes on. */
export async function addTask(tx: TenantTx, actor: MemberActor, input: TaskInput, now: Date): Promise<Outcome<{ number: number }, 'notNow'>> {
  const { referralId, kind, text, dueOn, hour } = input
  const { id: municipalityId } = actor.municipality
  const held = await lockedForHandling(tx, actor, referralId)
  if (!isOpen(held.card.state)) return refused('notNow', { state: held.card.state })
  const [vault, id] = [await vaultOf(tx, municipalityId), await newId(tx)]
  await tx.referralTask.createMany({
    data: [{
      municipalityId, id, referralId, kind, text: vault.seal(text, `referral_task.text:${id}`), dueOn: dateOf(dueOn as Day),
      hour: kind === 'appointment' ? hour : null, createdAt: now,
    }],
  })
  await signOfLife(tx, actor, held, now)
  await record(tx, actor, 'referral.taskAdded', { type: 'referral', id: referralId }, { kind })
  return done({ number: held.number })
}

/** Telling whoever the card is for how it ended, the way they chose: also for whom mail does not reach. */
export async function addTellTask(tx: TenantTx, municipalityId: string, { referralId, way, dueOn }: { referralId: string; way: ReachWay; dueOn: Day }): Promise<void> {
  await tx.referralTask.createMany({ data: [{ municipalityId, referralId, kind: 'tellClosed', way, dueOn: dateOf(dueOn) }] })
}

/** Ticks a task; twice is once. Telling the person also stands on the timeline. */
export async function finishTask(tx: TenantTx, actor: MemberActor, taskId: string, now: Date): Promise<Outcome<{ number: number }>> {
  const task = (await tx.referralTask.findFirst({ where: { id: taskId }, select: { referralId: true, kind: true } })) ?? notFoundHere()
  const held = await lockedForHandling(tx, actor, task.referralId)
  const by = actingMembership(actor, held.ownerId)
  const { count } = await tx.referralTask.updateMany({ where: { id: taskId, doneAt: null }, data: { doneAt: now, doneById: by } })
  if (count === 0) return done({ number: held.number })
  if (task.kind === 'tellClosed') await addEvent(tx, actor.municipality.id, { referralId: held.id, kind: 'personTold', by }, now)
  else await signOfLife(tx, actor, held, now)
  await record(tx, actor, 'referral.taskDone', { type: 'referral', id: held.id }, { kind: task.kind })
  return done({ number: held.number })
}
