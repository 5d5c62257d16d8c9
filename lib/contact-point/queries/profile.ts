import 'server-only'
import { may } from '#lib/access/matrix.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { dateOf, dayOf, type Day } from '#lib/time/today.ts'
import { facesOf, type Face } from './faces.ts'
import { holderChoices, type HolderChoice } from './holders.ts'

/** Whose face and leave somebody may set: one's own, or everybody's for who arranges the contact point. */
export async function editableBy(tx: TenantTx, actor: MemberActor): Promise<HolderChoice[]> {
  const holders = await holderChoices(tx)
  if (may(actor, 'referral.arrange')) return holders
  const own = new Set(actor.memberships.map(({ id }) => id))
  return holders.filter(({ membershipId }) => own.has(membershipId))
}

/**
 * The face and the leave of one person who may hold cards, one's own unless somebody else is asked for; and who else can be
 * asked for. `null` for somebody whose face is not theirs to set.
 */
export async function profilePage(tx: TenantTx, actor: MemberActor, asked: string | null, today: Day) {
  const people = await editableBy(tx, actor)
  const own = people.find(({ userId }) => userId === actor.userId)
  const person = asked === null ? (own ?? people[0]) : people.find(({ membershipId }) => membershipId === asked)
  if (!person) return null
  const { membershipId } = person
  const kept = await tx.contactProfile.findFirst({ where: { membershipId }, select: { version: true } })
  const faces = await facesOf(tx, [membershipId])
  const face: Face = faces.get(membershipId) ?? { membershipId, firstName: person.name, phone: null, photo: null }
  const holders = await holderChoices(tx)
  return {
    person: { ...person, oneself: person.userId === actor.userId },
    face,
    version: kept?.version ?? 0,
    leaves: await leavesOf(tx, membershipId, today, holders),
    standIns: holders.filter((one) => one.membershipId !== membershipId),
    others: people.filter((one) => one.membershipId !== membershipId),
  }
}

export type ProfilePage = NonNullable<Awaited<ReturnType<typeof profilePage>>>

/** Leave that is not over, the first first, with the name of who stands in. */
async function leavesOf(tx: TenantTx, membershipId: string, today: Day, holders: readonly HolderChoice[]) {
  const found = await tx.absence.findMany({
    where: { membershipId, untilDay: { gte: dateOf(today) } },
    select: { id: true, fromDay: true, untilDay: true, standInId: true },
    orderBy: [{ fromDay: 'asc' }, { id: 'asc' }],
  })
  return found.map(({ id, fromDay, untilDay, standInId }) => ({
    id, from: dayOf(fromDay), until: dayOf(untilDay),
    /** Empty for somebody who can no longer hold cards: those then go to the coordinator. */
    standIn: holders.find((one) => one.membershipId === standInId)?.name ?? '',
  }))
}

/** The photo of somebody, with the type it is served as. */
export async function photoOf(tx: TenantTx, membershipId: string): Promise<{ bytes: Uint8Array<ArrayBuffer>; type: string } | null> {
  const found = await tx.contactProfile.findFirst({ where: { membershipId, photo: { not: null } }, select: { photo: true, photoType: true } })
  return found?.photo && found.photoType ? { bytes: found.photo, type: found.photoType } : null
}
