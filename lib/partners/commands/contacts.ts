import 'server-only'
import { done, stale, type Outcome } from '#lib/actions/result.ts'
import { record } from '#lib/audit/record.ts'
import { vaultOf } from '#lib/encryption/vault.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import { newId } from '#lib/tenancy/new-id.ts'
import { notFoundHere } from '#lib/tenancy/not-found-here.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { dateOf, today } from '#lib/time/today.ts'
import { contactAbout, contactHere, looksAfterContacts } from '../queries/contacts.ts'
import { organisationIsThere } from '../queries/choices.ts'
import type { AddContact, EditContact } from '../schema.ts'

/** Nothing but ids: names of contacts stay sealed, also in what a form is answered with. */
type Kept = { organisationId: string }

/** Adds a named person to an organisation. Whoever types it has just asked: it counts as checked. */
export async function addContact(tx: TenantTx, actor: MemberActor, input: AddContact, now: Date): Promise<Outcome<Kept>> {
  const { organisationId } = input
  await mustLookAfter(tx, actor, organisationId)
  const id = await newId(tx)
  await tx.organisationContact.create({
    data: { municipalityId: actor.municipality.id, id, organisationId, ...(await sealed(tx, actor, id, input)), verifiedOn: dateOf(today(now)), updatedAt: now },
    select: { id: true },
  })
  await record(tx, actor, 'partners.contactAdded', { type: 'organisationContact', id }, { organisation: organisationId })
  return done({ organisationId })
}

/** Changes a named person. Another name, number or address was asked for, so it counts as checked; another task does not. */
export async function editContact(tx: TenantTx, actor: MemberActor, input: EditContact, now: Date): Promise<Outcome<Kept>> {
  const { contactId: id, version } = input
  const before = await mustBeTheirs(tx, actor, id)
  const asked = before.name !== input.name || before.phone !== (input.phone?.shown ?? null) || before.email !== input.email
  const changed = await tx.organisationContact.updateMany({
    where: { id, version, archivedAt: null },
    data: { ...(await sealed(tx, actor, id, input)), ...(asked && { verifiedOn: dateOf(today(now)) }), updatedAt: now, version: { increment: 1 } },
  })
  if (changed.count === 0) {
    return stale({ name: before.name, task: before.task ?? '', phone: before.phone ?? '', email: before.email ?? '' }, before.version)
  }
  await record(tx, actor, 'partners.contactChanged', { type: 'organisationContact', id }, { organisation: before.organisationId })
  return done({ organisationId: before.organisationId })
}

/** Somebody asked whether this person and number are still right. */
export async function checkContact(tx: TenantTx, actor: MemberActor, id: string, now: Date): Promise<Outcome<Kept>> {
  const { organisationId } = await mustBeTheirs(tx, actor, id)
  await tx.organisationContact.updateMany({ where: { id, archivedAt: null }, data: { verifiedOn: dateOf(today(now)) } })
  await record(tx, actor, 'partners.contactChecked', { type: 'organisationContact', id }, { organisation: organisationId })
  return done({ organisationId })
}

/** Takes somebody out of the list, so that nobody phones them any more. */
export async function archiveContact(tx: TenantTx, actor: MemberActor, id: string, now: Date): Promise<Outcome<Kept>> {
  const { organisationId } = await mustBeTheirs(tx, actor, id)
  await tx.organisationContact.updateMany({ where: { id, archivedAt: null }, data: { archivedAt: now, version: { increment: 1 } } })
  await record(tx, actor, 'partners.contactArchived', { type: 'organisationContact', id }, { organisation: organisationId })
  return done({ organisationId })
}

export async function restoreContact(tx: TenantTx, actor: MemberActor, id: string): Promise<Outcome<Kept>> {
  const { organisationId } = await mustBeTheirs(tx, actor, id, 'archived')
  await tx.organisationContact.updateMany({ where: { id, archivedAt: { not: null } }, data: { archivedAt: null, version: { increment: 1 } } })
  await record(tx, actor, 'partners.contactRestored', { type: 'organisationContact', id }, { organisation: organisationId })
  return done({ organisationId })
}

/** Erases somebody who was taken out of the list: name, number and address are gone. */
export async function eraseContact(tx: TenantTx, actor: MemberActor, id: string): Promise<Outcome<Kept>> {
  const { organisationId } = await mustBeTheirs(tx, actor, id, 'archived')
  await tx.organisationContact.deleteMany({ where: { id, archivedAt: { not: null } } })
  await record(tx, actor, 'partners.contactErased', { type: 'organisationContact', id }, { organisation: organisationId })
  return done({ organisationId })
}

/** The columns of a contact: sealed, with the keyed hash by which a number that phones in is found again. */
async function sealed(tx: TenantTx, actor: MemberActor, id: string, { name, task, phone, email }: Omit<AddContact, 'organisationId'>) {
  const vault = await vaultOf(tx, actor.municipality.id)
  return {
    name: vault.seal(name, contactAbout('name', id)),
    task,
    phone: vault.sealOrNull(phone?.shown ?? null, contactAbout('phone', id)),
    email: vault.sealOrNull(email, contactAbout('email', id)),
    phoneHash: phone && vault.lookup('phone', phone.e164),
  }
}

/** A contact of an organisation whose contacts this actor looks after; otherwise not found. */
async function mustBeTheirs(tx: TenantTx, actor: MemberActor, id: string, list: 'used' | 'archived' = 'used') {
  const found = (await contactHere(tx, actor.municipality.id, id)) ?? notFoundHere()
  await mustLookAfter(tx, actor, found.organisationId)
  return found.archived === (list === 'archived') ? found : notFoundHere()
}

async function mustLookAfter(tx: TenantTx, actor: MemberActor, organisationId: string): Promise<void> {
  if (!looksAfterContacts(actor, organisationId) || !(await organisationIsThere(tx, organisationId))) notFoundHere()
}
