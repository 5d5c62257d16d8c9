import 'server-only'
import { done, refused, refusedAt, stale, type Outcome } from '#lib/actions/result.ts'
import { record } from '#lib/audit/record.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import { notFoundHere } from '#lib/tenancy/not-found-here.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { dateOf, today } from '#lib/time/today.ts'
import { closesTooLong, daysOf, longestClosing } from '../closing-periods.ts'
import { contactPoint } from '../queries/contact-point.ts'
import { ladderFields, type ClosingInput, type ContactPointInput, type OpenAgainInput } from '../schema/contact-point.ts'

/** Sets when the contact point is staffed and how long a card may wait. Days of cards that already run stay as they are. */
export async function setContactPoint(tx: TenantTx, actor: MemberActor, input: ContactPointInput): Promise<Outcome<null>> {
  const municipalityId = actor.municipality.id
  const { version, staffedDays, step1, step2, step3, step4, ...said } = input
  const ladder = [step1, step2, step3, step4]
  const facts = { staffedDays, ladder, ...said }
  if (!(await keep(tx, municipalityId, version, facts))) {
    const now = await contactPoint(tx, municipalityId)
    const steps = Object.fromEntries(ladderFields.map((name, step) => [name, String(now.ladder[step])]))
    const typed = { staffedDays: [...now.calendar.weekdays].map(String), ...steps, senderName: now.senderName, complaintsUrl: now.complaintsUrl ?? '', complaintsPhone: now.complaintsPhone ?? '' }
    return stale(typed, now.version)
  }
  await record(tx, actor, 'contactPoint.changed', { type: 'municipality', id: municipalityId }, { ladder: ladder.join(','), staffedDays: staffedDays.join(',') })
  return done(null)
}

/** Writes on the municipality's one row, or makes it; false when somebody else was first. */
export async function keep(tx: TenantTx, municipalityId: string, version: number, facts: Parameters<typeof tx.contactPoint.updateMany>[0]['data']): Promise<boolean> {
  if (version === 0) {
    const made = await tx.contactPoint.createMany({ data: [{ municipalityId }], skipDuplicates: true })
    if (made.count === 0) return false
  }
  const changed = await tx.contactPoint.updateMany({ where: { municipalityId, version: Math.max(1, version) }, data: { ...facts, ...(version > 0 && { version: { increment: 1 } }) } })
  return changed.count === 1
}

/** Closes the contact point on a day or for a stretch of days; days that were closed already get the new reason. */
export async function addClosing(tx: TenantTx, actor: MemberActor, { from, until, reason }: ClosingInput, now: Date): Promise<Outcome<{ days: number }, 'closingPast' | 'closingTooLong'>> {
  const municipalityId = actor.municipality.id
  if (from < today(now)) return refusedAt('from', 'closingPast')
  const days = daysOf(from, until ?? from)
  const { calendar } = await contactPoint(tx, municipalityId)
  const closed = new Set([...calendar.closed, ...days])
  if (closesTooLong({ from, until: until ?? from }, { ...calendar, closed })) return refused('closingTooLong', { most: longestClosing })
  await tx.closingDay.deleteMany({ where: { municipalityId, day: { in: days.map(dateOf) } } })
  await tx.closingDay.createMany({ data: days.map((day) => ({ municipalityId, day: dateOf(day), reason })) })
  await record(tx, actor, 'contactPoint.closed', { type: 'municipality', id: municipalityId }, { from, days: days.length })
  return done({ days: days.length })
}

/** Takes closing days away: the contact point is there after all. */
export async function openAgain(tx: TenantTx, actor: MemberActor, { from, until }: OpenAgainInput): Promise<Outcome<{ days: number }>> {
  const municipalityId = actor.municipality.id
  const { count } = await tx.closingDay.deleteMany({ where: { municipalityId, day: { gte: dateOf(from), lte: dateOf(until) } } })
  if (count === 0) return notFoundHere()
  await record(tx, actor, 'contactPoint.opened', { type: 'municipality', id: municipalityId }, { from, days: count })
  return done({ days: count })
}
