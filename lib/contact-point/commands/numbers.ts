import 'server-only'
import { done, refused, refusedAt, stale, type Outcome } from '#lib/actions/result.ts'
import { record } from '#lib/audit/record.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import { notFoundHere } from '#lib/tenancy/not-found-here.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { dateOf, today } from '#lib/time/today.ts'
import { contactPoint } from '../queries/contact-point.ts'
import { dangerNumber, startNumbers } from '../rules.ts'
import type { AddNumber, ChangeNumber, OwnNumber } from '../schema/numbers.ts'
import { keep } from './contact-point.ts'

/** More than fit above a card are read by nobody. */
export const mostNumbers = 12

const about = ({ municipality }: MemberActor) => ({ type: 'municipality', id: municipality.id })

/** Sets the municipality's own number for help today. Whoever types it has just asked: it counts as checked. */
export async function setOwnNumber(tx: TenantTx, actor: MemberActor, input: OwnNumber, now: Date): Promise<Outcome<null>> {
  const municipalityId = actor.municipality.id
  const { version, ...facts } = input
  const before = await contactPoint(tx, municipalityId)
  const changed = before.ownNumber !== facts.ownNumber
  const checked = changed ? { numbersCheckedOn: facts.ownNumber === null ? null : dateOf(today(now)) } : {}
  if (!(await keep(tx, municipalityId, version, { ...facts, ...checked }))) {
    return stale({ ownNumber: before.ownNumber ?? '', ownNumberLabel: before.ownNumberLabel ?? '' }, before.version)
  }
  await record(tx, actor, 'contactPoint.ownNumberChanged', about(actor))
  return done(null)
}

export async function addNumber(tx: TenantTx, actor: MemberActor, { number, label }: AddNumber, now: Date): Promise<Outcome<null, 'sameNumber' | 'tooManyNumbers'>> {
  const municipalityId = actor.municipality.id
  const kept = await takenUp(tx, municipalityId)
  if (kept.some((one) => one.number === number)) return refusedAt('number', 'sameNumber')
  if (kept.length >= mostNumbers) return refused('tooManyNumbers', { most: mostNumbers })
  const position = Math.max(...kept.map((one) => one.position)) + 1
  await tx.urgentNumber.create({ data: { municipalityId, position, number, label: label ?? '', verifiedOn: dateOf(today(now)) }, select: { id: true } })
  await record(tx, actor, 'contactPoint.numberAdded', about(actor))
  return done(null)
}

export async function changeNumber(tx: TenantTx, actor: MemberActor, input: ChangeNumber, now: Date): Promise<Outcome<null, 'sameNumber' | 'dangerStays'>> {
  const municipalityId = actor.municipality.id
  const { was, version, number, label } = input
  const kept = await takenUp(tx, municipalityId)
  const found = kept.find((one) => one.number === was)
  if (!found) return notFoundHere()
  if (was === dangerNumber && number !== was) return refusedAt('number', 'dangerStays')
  if (number !== was && kept.some((one) => one.number === number)) return refusedAt('number', 'sameNumber')
  const checked = number === was ? {} : { verifiedOn: dateOf(today(now)) }
  const changed = await tx.urgentNumber.updateMany({
    where: { municipalityId, id: found.id, version: Math.max(1, version) },
    data: { number, label: label ?? '', ...checked, version: { increment: 1 } },
  })
  if (changed.count === 0) return stale({ number: found.number, label: found.label }, found.version)
  await record(tx, actor, 'contactPoint.numberChanged', about(actor))
  return done(null)
}

export async function removeNumber(tx: TenantTx, actor: MemberActor, was: string): Promise<Outcome<null, 'dangerStays'>> {
  const municipalityId = actor.municipality.id
  if (was === dangerNumber) return refused('dangerStays')
  await takenUp(tx, municipalityId)
  const removed = await tx.urgentNumber.deleteMany({ where: { municipalityId, number: was } })
  if (removed.count === 0) return notFoundHere()
  await record(tx, actor, 'contactPoint.numberRemoved', about(actor))
  return done(null)
}

/** Somebody phoned or looked them all up: every number, the municipality's own too, is right today. */
export async function checkNumbers(tx: TenantTx, actor: MemberActor, now: Date): Promise<Outcome<{ numbers: number }>> {
  const municipalityId = actor.municipality.id
  await takenUp(tx, municipalityId)
  const checkedOn = dateOf(today(now))
  const { count } = await tx.urgentNumber.updateMany({ where: { municipalityId }, data: { verifiedOn: checkedOn } })
  await tx.contactPoint.updateMany({ where: { municipalityId, ownNumber: { not: null } }, data: { numbersCheckedOn: checkedOn } })
  await record(tx, actor, 'contactPoint.numbersChecked', about(actor), { numbers: count })
  return done({ numbers: count })
}

/** The municipality's numbers, after those everybody starts with became its own to change. */
async function takenUp(tx: TenantTx, municipalityId: string) {
  if ((await tx.urgentNumber.count({ where: { municipalityId } })) === 0) {
    await tx.urgentNumber.createMany({
      data: startNumbers.map((number, position) => ({ municipalityId, position, number, label: '' })),
      skipDuplicates: true,
    })
  }
  return tx.urgentNumber.findMany({
    where: { municipalityId },
    select: { id: true, number: true, label: true, position: true, version: true },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  })
}
