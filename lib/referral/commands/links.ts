import 'server-only'
import { done, refused, refusedAt, type Outcome } from '#lib/actions/result.ts'
import { record } from '#lib/audit/record.ts'
import { hashOfLink, linkTokenFor } from '#lib/auth/secret-link.ts'
import { vaultOf } from '#lib/encryption/vault.ts'
import { organisationIsThere } from '#lib/partners/queries/choices.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import { newId } from '#lib/tenancy/new-id.ts'
import { notFoundHere } from '#lib/tenancy/not-found-here.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { addDays, today } from '#lib/time/today.ts'
import { runningOf } from '../queries/links.ts'
import { endOf } from '../rules/link-days.ts'
import type { MakeLink } from '../schema/links.ts'

/** The token of a personal link, made from its id: shown once, kept as a hash. */
export const personalLinkToken = (id: string): string => linkTokenFor('personalLink', id)

/** Days in which a device must be bound with the link made for it. */
const deviceLinkDays = 7

/** A link with which somebody without an account makes cards and signals, until a day. Who holds it is sealed, also in what the form is answered with. */
export async function makeLink(tx: TenantTx, actor: MemberActor, { name, email, organisationId, until }: MakeLink): Promise<Outcome<{ id: string }>> {
  const municipalityId = actor.municipality.id
  if (organisationId !== null && !(await organisationIsThere(tx, organisationId))) return notFoundHere()
  const [id, vault] = [await newId(tx), await vaultOf(tx, municipalityId)]
  await tx.personalLink.createMany({
    data: [{
      municipalityId, id, kind: 'sender', tokenHash: hashOfLink(personalLinkToken(id)), organisationId, createdById: actor.userId,
      holderName: vault.seal(name, `personal_link.holder_name:${id}`), holderEmail: vault.sealOrNull(email, `personal_link.holder_email:${id}`),
      expiresAt: endOf(until),
    }],
  })
  await record(tx, actor, 'referral.linkMade', { type: 'personalLink', id }, { organisationId })
  return done({ id })
}

/** A link stops working at the next request. */
export async function withdrawLink(tx: TenantTx, actor: MemberActor, id: string, now: Date): Promise<Outcome<null>> {
  const gone = await tx.personalLink.updateMany({ where: { id, revokedAt: null }, data: { revokedAt: now } })
  if (gone.count === 0) return notFoundHere()
  await record(tx, actor, 'referral.linkWithdrawn', { type: 'personalLink', id })
  return done(null)
}

/** The links of an organisation that takes part no longer stop working with it. */
export async function withdrawLinksOf(tx: TenantTx, actor: MemberActor, organisationId: string, now: Date): Promise<void> {
  const running = await tx.personalLink.findMany({ where: runningOf(organisationId, now), select: { id: true } })
  await tx.personalLink.updateMany({ where: runningOf(organisationId, now), data: { revokedAt: now } })
  for (const { id } of running) await record(tx, actor, 'referral.linkWithdrawn', { type: 'personalLink', id })
}

export type DeviceLinkRefusal = 'onlyPartnersAndVolunteers' | 'elsewhereToo' | 'withoutPersons' | 'ownDevice'

/**
 * A link with which a partner or volunteer binds their own device to a PIN: used once, within a week. Whoever hands it over
 * could follow it, so it is made only for somebody who is nothing else, here or anywhere, and by who may see persons.
 */
export async function makeDeviceLink(tx: TenantTx, actor: MemberActor, membershipId: string, now: Date): Promise<Outcome<{ id: string; name: string }, DeviceLinkRefusal>> {
  if (!actor.standings.includes('caseCoordinator')) return refused('withoutPersons')
  const municipalityId = actor.municipality.id
  const member = await tx.membership.findFirst({ where: { id: membershipId, endedAt: null }, select: { userId: true, user: { select: { name: true } } } })
  if (!member) return notFoundHere()
  if (member.userId === actor.userId) return refusedAt('membershipId', 'ownDevice')
  const posts = await tx.membership.findMany({ where: { userId: member.userId, endedAt: null }, select: { role: true } })
  if (posts.some(({ role }) => role !== 'partner' && role !== 'volunteer')) return refusedAt('membershipId', 'onlyPartnersAndVolunteers')
  const [elsewhere] = await tx.$queryRaw<{ found: boolean }[]>`select is_somebody_elsewhere(${member.userId}::uuid) as found`
  if (elsewhere?.found !== false) return refusedAt('membershipId', 'elsewhereToo')
  const id = await newId(tx)
  await tx.personalLink.createMany({
    data: [{
      municipalityId, id, kind: 'device', tokenHash: hashOfLink(personalLinkToken(id)), membershipId, createdById: actor.userId,
      expiresAt: endOf(addDays(today(now), deviceLinkDays)),
    }],
  })
  await record(tx, actor, 'referral.deviceLinkMade', { type: 'personalLink', id }, { membershipId })
  return done({ id, name: member.user.name })
}

/** A device of somebody here cannot sign in any more, from the next request on. */
export async function withdrawDevice(tx: TenantTx, actor: MemberActor, deviceId: string): Promise<Outcome<null>> {
  const [gone] = await tx.$queryRaw<{ done: boolean }[]>`select withdraw_device(${deviceId}::uuid) as done`
  if (!gone?.done) return notFoundHere()
  await record(tx, actor, 'referral.deviceWithdrawn', { type: 'devicePin', id: deviceId })
  return done(null)
}
