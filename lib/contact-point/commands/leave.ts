import 'server-only'
import { done, refusedAt, type Outcome } from '#lib/actions/result.ts'
import { record } from '#lib/audit/record.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import { notFoundHere } from '#lib/tenancy/not-found-here.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { dateOf, daysBetween, today } from '#lib/time/today.ts'
import { holderChoices } from '../queries/holders.ts'
import { longestLeave, type LeaveInput } from '../schema/faces.ts'
import { mustBeTheirs } from './faces.ts'

type LeaveRefusal = 'leavePast' | 'leaveTooLong' | 'leaveOverlaps' | 'standInAway'

/** Somebody is away for some days, and somebody who is there all that time stands in for new cards. */
export async function addLeave(tx: TenantTx, actor: MemberActor, input: LeaveInput, now: Date): Promise<Outcome<{ name: string; standIn: string }, LeaveRefusal>> {
  const municipalityId = actor.municipality.id
  const { membershipId, standInId, from, until } = input
  const { name } = await mustBeTheirs(tx, actor, membershipId)
  const standIn = (await holderChoices(tx)).find((one) => one.membershipId === standInId) ?? notFoundHere()
  if (until < today(now)) return refusedAt('until', 'leavePast')
  if (daysBetween(from, until) >= longestLeave) return refusedAt('until', 'leaveTooLong')
  await lockLeaves(tx, municipalityId)
  const meanwhile = await tx.absence.findMany({
    where: { municipalityId, membershipId: { in: [membershipId, standInId] }, fromDay: { lte: dateOf(until) }, untilDay: { gte: dateOf(from) } },
    select: { membershipId: true },
  })
  if (meanwhile.some((leave) => leave.membershipId === membershipId)) return refusedAt('from', 'leaveOverlaps')
  if (meanwhile.length > 0) return refusedAt('standInId', 'standInAway', { name: standIn.name })
  const { id } = await tx.absence.create({ data: { municipalityId, membershipId, standInId, fromDay: dateOf(from), untilDay: dateOf(until) }, select: { id: true } })
  await record(tx, actor, 'contactPoint.leaveAdded', { type: 'membership', id: membershipId }, { leave: id, from, until })
  return done({ name, standIn: standIn.name })
}

/** Somebody is there after all. */
export async function endLeave(tx: TenantTx, actor: MemberActor, leaveId: string): Promise<Outcome<{ name: string }>> {
  const found = await tx.absence.findFirst({ where: { id: leaveId }, select: { membershipId: true } })
  if (!found) return notFoundHere()
  const { name } = await mustBeTheirs(tx, actor, found.membershipId)
  await tx.absence.deleteMany({ where: { id: leaveId } })
  await record(tx, actor, 'contactPoint.leaveEnded', { type: 'membership', id: found.membershipId }, { leave: leaveId })
  return done({ name })
}

/** Two people must not make each other's stand-in at once: leave of a municipality is written one after the other. */
const lockLeaves = (tx: TenantTx, municipalityId: string) =>
  tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`leave:${municipalityId}`}, 0))`
