import 'server-only'
import { may, reach } from '#lib/access/matrix.ts'
import { mostInFile } from '#lib/export/sheet.ts'
import { partnerKinds } from '#lib/framework/partner-kinds.ts'
import { writtenNameKey } from '#lib/paging/name-key.ts'
import { pageAfter, sorted, writtenSort } from '#lib/paging/sort.ts'
import { peopleOfOrganisation } from '#lib/people/queries/of-organisation.ts'
import { actionsOfOrganisation, actionsPerOrganisation } from '#lib/plan/queries/taking-part.ts'
import { linksOf } from '#lib/referral/queries/links.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import { isId } from '#lib/tenancy/is-id.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { dayOf, type Day } from '#lib/time/today.ts'
import { contactsOf, dueForCheck, looksAfterContacts, phoneHashOf } from './contacts.ts'
import type { PartnersFilter } from '../schema.ts'

const pageSize = 50

const facts = {
  id: true, name: true, kind: true, enterpriseNumber: true, website: true, phone: true, brings: true, archivedAt: true, version: true,
  secrecy: true, agreementFrom: true, agreementUntil: true, verifiedOn: true,
} as const

/** Which organisations somebody sees: all of them, or one's own. */
const visibleTo = (actor: MemberActor) =>
  reach(actor, 'partners.read') === 'municipality' ? undefined : { in: [...actor.organisationIds] }

/** The organisations by name or in the order asked for, fifty at a time, each with the number of actions it takes part in. */
export async function partnersPage(tx: TenantTx, actor: MemberActor, filter: PartnersFilter, today: Day, take = pageSize) {
  const { after, volgorde } = filter
  const byName = writtenSort(volgorde) === 'naam'
  const phoneHash = filter.name ? await phoneHashOf(tx, actor.municipality.id, filter.name) : null
  const found = await tx.organisation.findMany({
    where: {
      id: visibleTo(actor),
      archivedAt: filter.archived ? { not: null } : null,
      kind: filter.kind ?? undefined,
      AND: [
        // Somebody phoned: whose number is it?
        phoneHash ? { contacts: { some: { phoneHash, archivedAt: null } } } : filter.name ? { name: { contains: filter.name, mode: 'insensitive' } } : {},
        filter.check ? { contacts: { some: dueForCheck(today) } } : {},
      ],
      OR: after && byName ? [{ name: { gt: after.name } }, { name: after.name, id: { gt: after.id } }] : undefined,
    },
    select: facts,
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: byName ? take + 1 : mostInFile,
  })
  const actions = await actionsPerOrganisation(tx)
  const all = found.map((one) => ({ ...one, actions: actions.get(one.id) ?? 0 }))
  const valueOf = (one: (typeof all)[number]) => ({ naam: one.name, soort: partnerKinds.indexOf(one.kind), acties: one.actions })[volgorde.column]
  const { rows, last } = byName ? pageAfter(all, undefined, take) : pageAfter(sorted(all, valueOf, volgorde.down), after?.id, take)
  return { rows, next: last ? writtenNameKey(last) : null }
}

export type PartnersPage = Awaited<ReturnType<typeof partnersPage>>
export type PartnerRow = PartnersPage['rows'][number]

/** One organisation with its people and the actions it takes part in; `null` for one that somebody may not see. */
export async function partnerPage(tx: TenantTx, actor: MemberActor, organisationId: string, now = new Date()) {
  if (!isId(organisationId)) return null
  const visible = visibleTo(actor)
  if (visible && !visible.in.includes(organisationId)) return null
  const organisation = await tx.organisation.findFirst({ where: { id: organisationId }, select: facts })
  if (!organisation) return null
  const people = await peopleOfOrganisation(tx, organisationId)
  const actions = await actionsOfOrganisation(tx, organisationId)
  const contacts = await contactsOf(tx, actor.municipality.id, organisationId)
  return {
    ...organisation,
    agreementFrom: organisation.agreementFrom && dayOf(organisation.agreementFrom),
    agreementUntil: organisation.agreementUntil && dayOf(organisation.agreementUntil),
    verifiedOn: organisation.verifiedOn && dayOf(organisation.verifiedOn),
    people, actions, contacts,
    /** Personal links with which somebody acts for it: whoever archives it withdraws them. */
    links: may(actor, 'partners.manage') ? await linksOf(tx, organisationId, now) : 0,
    /** May the reader add and change contacts? */
    looksAfter: looksAfterContacts(actor, organisationId),
  }
}

export type PartnerPage = NonNullable<Awaited<ReturnType<typeof partnerPage>>>

/** Names and kinds of these organisations. */
export const organisationNames = (tx: TenantTx, ids: readonly string[]) =>
  tx.organisation.findMany({
    where: { id: { in: [...ids] }, archivedAt: null },
    select: { id: true, name: true, kind: true },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  })
