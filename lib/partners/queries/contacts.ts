import 'server-only'
import { reach } from '#lib/access/matrix.ts'
import { vaultOf, type Vault } from '#lib/encryption/vault.ts'
import { daysACheckLasts } from '#lib/contact-point/rules.ts'
import { parsePhone } from '#lib/phone/phone.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { addDays, dateOf, dayOf, type Day } from '#lib/time/today.ts'

/** A named person of an organisation. */
export interface Contact {
  id: string
  organisationId: string
  name: string
  task: string | null
  phone: string | null
  email: string | null
  /** The day somebody last asked whether it is still right. */
  checkedOn: Day | null
  archived: boolean
  version: number
}

/** For what a sealed value of a contact is sealed. */
export const contactAbout = (column: 'name' | 'phone' | 'email', id: string): string => `organisation_contact.${column}:${id}`

/** Does this actor look after the contacts of this organisation: those of the municipality all, or one's own as its manager? */
export function looksAfterContacts(actor: MemberActor, organisationId: string): boolean {
  const how = reach(actor, 'partners.contacts')
  if (how !== 'organisation') return how === 'municipality'
  return actor.memberships.some((one) => one.managesOrganisation && one.organisationId === organisationId)
}

const columns = {
  id: true, organisationId: true, name: true, task: true, phone: true, email: true, verifiedOn: true, archivedAt: true, version: true,
} as const

type Row = NonNullable<Awaited<ReturnType<typeof rowOf>>>

const rowOf = (tx: TenantTx, id: string) => tx.organisationContact.findFirst({ where: { id }, select: columns })

const opened = (vault: Vault, { id, name, phone, email, verifiedOn, archivedAt, ...row }: Row): Contact => ({
  ...row,
  id,
  name: vault.open(name, contactAbout('name', id)),
  phone: vault.openOrNull(phone, contactAbout('phone', id)),
  email: vault.openOrNull(email, contactAbout('email', id)),
  checkedOn: verifiedOn && dayOf(verifiedOn),
  archived: archivedAt !== null,
})

/** The people of an organisation by name, those who were taken out of the list last. Ask first whether the reader sees it. */
export async function contactsOf(tx: TenantTx, municipalityId: string, organisationId: string): Promise<Contact[]> {
  const rows = await tx.organisationContact.findMany({ where: { organisationId }, select: columns })
  if (rows.length === 0) return []
  const vault = await vaultOf(tx, municipalityId)
  return rows.map((row) => opened(vault, row)).sort((one, other) => Number(one.archived) - Number(other.archived) || one.name.localeCompare(other.name, 'nl'))
}

/** One person, opened; `null` when there is none. */
export async function contactHere(tx: TenantTx, municipalityId: string, id: string): Promise<Contact | null> {
  const row = await rowOf(tx, id)
  return row && opened(await vaultOf(tx, municipalityId), row)
}

/** The keyed hash of a number that phones in; `null` for a text that is no number. */
export async function phoneHashOf(tx: TenantTx, municipalityId: string, text: string): Promise<string | null> {
  const phone = parsePhone(text)
  return phone && (await vaultOf(tx, municipalityId)).lookup('phone', phone.e164)
}

/** In use, and not asked for a year whether it is still right. */
export const dueForCheck = (today: Day) => ({
  archivedAt: null,
  OR: [{ verifiedOn: null }, { verifiedOn: { lt: dateOf(addDays(today, -daysACheckLasts)) } }],
})

/** Organisations with people to ask after, with how many; in one statement, for the home page. */
export const contactsToCheck = (tx: TenantTx, municipalityId: string, today: Day): Promise<{ organisationId: string; name: string; contacts: number }[]> =>
  tx.$queryRaw`
    select o.id as "organisationId", o.name, count(*)::int as contacts
    from organisation_contact c join organisation o on o.municipality_id = c.municipality_id and o.id = c.organisation_id
    where c.municipality_id = ${municipalityId}::uuid and c.archived_at is null and o.archived_at is null
      and (c.verified_on is null or c.verified_on < ${addDays(today, -daysACheckLasts)}::date)
    group by o.id, o.name order by o.name, o.id`
