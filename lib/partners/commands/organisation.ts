import 'server-only'
import { done, refused, refusedAt, stale, type Outcome } from '#lib/actions/result.ts'
import { record } from '#lib/audit/record.ts'
import { dateOf, dayOf, today } from '#lib/time/today.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import { notFoundHere } from '#lib/tenancy/not-found-here.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { hasMembers } from '#lib/people/queries/of-organisation.ts'
import { withdrawLinksOf } from '#lib/referral/commands/links.ts'
import { writtenEnterpriseNumber } from '../rules.ts'
import type { AddOrganisation, EditOrganisation } from '../schema.ts'

type Made = { id: string; name: string }
type NameRefusal = 'sameName' | 'sameNameArchived'

/** Adds an organisation. Two with one name would be mixed up, so the second is refused. */
export async function addOrganisation(tx: TenantTx, actor: MemberActor, input: AddOrganisation): Promise<Outcome<Made, NameRefusal>> {
  const refusal = await whyNotName(tx, input.name, null)
  if (refusal) return refusedAt('name', refusal, { name: input.name })
  const { id } = await tx.organisation.create({ data: { municipalityId: actor.municipality.id, ...columns(input) }, select: { id: true } })
  await record(tx, actor, 'partners.added', { type: 'organisation', id }, { kind: input.kind })
  return done({ id, name: input.name })
}

export async function editOrganisation(tx: TenantTx, actor: MemberActor, input: EditOrganisation): Promise<Outcome<Made, NameRefusal>> {
  const { organisationId: id, version, ...facts } = input
  const now = await tx.organisation.findFirst({
    where: { id, archivedAt: null },
    select: {
      name: true, kind: true, enterpriseNumber: true, website: true, phone: true, brings: true, secrecy: true, agreementFrom: true, agreementUntil: true, version: true,
    },
  })
  if (!now) return notFoundHere()
  const refusal = await whyNotName(tx, facts.name, id)
  if (refusal) return refusedAt('name', refusal, { name: facts.name })
  const changed = await tx.organisation.updateMany({ where: { id, version, archivedAt: null }, data: { ...columns(facts), version: { increment: 1 } } })
  if (changed.count === 0) {
    return stale({
      name: now.name,
      kind: now.kind,
      enterpriseNumber: now.enterpriseNumber ? writtenEnterpriseNumber(now.enterpriseNumber) : '',
      website: now.website ?? '',
      phone: now.phone ?? '',
      brings: now.brings ?? '',
      secrecy: now.secrecy,
      agreementFrom: now.agreementFrom ? dayOf(now.agreementFrom) : '',
      agreementUntil: now.agreementUntil ? dayOf(now.agreementUntil) : '',
    }, now.version)
  }
  await record(tx, actor, 'partners.changed', { type: 'organisation', id })
  return done({ id, name: facts.name })
}

/** Somebody asked the organisation whether what stands here is still right. */
export async function checkOrganisation(tx: TenantTx, actor: MemberActor, id: string, now: Date): Promise<Outcome<Made>> {
  const checked = await tx.organisation.updateMany({ where: { id, archivedAt: null }, data: { verifiedOn: dateOf(today(now)) } })
  if (checked.count === 0) return notFoundHere()
  const { name } = await tx.organisation.findFirstOrThrow({ where: { id }, select: { name: true } })
  await record(tx, actor, 'partners.checked', { type: 'organisation', id })
  return done({ id, name })
}

/** Takes an organisation out of the lists to choose from, and withdraws its personal links; what it took part in keeps its name. */
export async function archiveOrganisation(tx: TenantTx, actor: MemberActor, id: string, now: Date): Promise<Outcome<Made, 'hasMembers'>> {
  const found = await tx.organisation.findFirst({ where: { id, archivedAt: null }, select: { name: true } })
  if (!found) return notFoundHere()
  if (await hasMembers(tx, id)) return refused('hasMembers')
  await tx.organisation.updateMany({ where: { id, archivedAt: null }, data: { archivedAt: now, version: { increment: 1 } } })
  await withdrawLinksOf(tx, actor, id, now)
  await record(tx, actor, 'partners.archived', { type: 'organisation', id })
  return done({ id, name: found.name })
}

/** Brings an organisation back into the lists. */
export async function restoreOrganisation(tx: TenantTx, actor: MemberActor, id: string): Promise<Outcome<Made>> {
  const back = await tx.organisation.updateMany({ where: { id, archivedAt: { not: null } }, data: { archivedAt: null, version: { increment: 1 } } })
  if (back.count === 0) return notFoundHere()
  const { name } = await tx.organisation.findFirstOrThrow({ where: { id }, select: { name: true } })
  await record(tx, actor, 'partners.restored', { type: 'organisation', id })
  return done({ id, name })
}

/** What the form says as the database keeps it. */
const columns = <Facts extends Pick<AddOrganisation, 'agreementFrom' | 'agreementUntil'>>({ agreementFrom, agreementUntil, ...facts }: Facts) => ({
  ...facts,
  agreementFrom: agreementFrom && dateOf(agreementFrom),
  agreementUntil: agreementUntil && dateOf(agreementUntil),
})

/** Names are compared as people read them: capitals make no other organisation. */
async function whyNotName(tx: TenantTx, name: string, except: string | null): Promise<NameRefusal | null> {
  const twin = await tx.organisation.findFirst({
    where: { name: { equals: name.replace(/[\\%_]/g, '\\$&'), mode: 'insensitive' }, NOT: except ? { id: except } : undefined },
    select: { archivedAt: true },
  })
  if (!twin) return null
  return twin.archivedAt ? 'sameNameArchived' : 'sameName'
}
