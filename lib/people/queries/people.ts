import 'server-only'
import { linkState } from '#lib/accounts/rules.ts'
import { reach } from '#lib/access/matrix.ts'
import { mostInFile } from '#lib/export/sheet.ts'
import { writtenNameKey } from '#lib/paging/name-key.ts'
import { pageAfter, sorted, writtenSort } from '#lib/paging/sort.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import { isId } from '#lib/tenancy/is-id.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { looksAfter, ownOrganisations, roles } from '../rules.ts'
import type { PeopleFilter } from '../schema.ts'

const pageSize = 50

/** The members of the municipality by name or in the order asked for, fifty at a time, and who was invited and did not answer yet. */
export async function peoplePage(tx: TenantTx, actor: MemberActor, filter: PeopleFilter, now: Date, take = pageSize) {
  const own = reach(actor, 'people.read') === 'municipality' ? undefined : { in: ownOrganisations(actor) }
  const { after, volgorde } = filter
  const byName = writtenSort(volgorde) === 'naam'
  const found = await tx.membership.findMany({
    where: {
      endedAt: null,
      organisationId: own,
      role: filter.role ?? undefined,
      user: filter.name ? { name: { contains: filter.name, mode: 'insensitive' } } : undefined,
      OR: after && byName ? [{ user: { name: { gt: after.name } } }, { user: { name: after.name }, id: { gt: after.id } }] : undefined,
    },
    select: {
      id: true, role: true, managesOrganisation: true, withoutPersons: true, organisationId: true,
      user: { select: { name: true, email: true, phone: true } },
      organisation: { select: { name: true } },
    },
    orderBy: [{ user: { name: 'asc' } }, { id: 'asc' }],
    take: byName ? take + 1 : mostInFile,
  })
  const valueOf = (one: (typeof found)[number]) => ({ naam: one.user.name, rol: roles.indexOf(one.role) })[volgorde.column]
  const { rows: members, last } = byName ? pageAfter(found, undefined, take) : pageAfter(sorted(found, valueOf, volgorde.down), after?.id, take)
  const invitations = await tx.invitation.findMany({
    where: { usedAt: null, revokedAt: null, organisationId: own },
    select: {
      id: true, name: true, email: true, role: true, organisationId: true, expiresAt: true, usedAt: true, revokedAt: true,
      organisation: { select: { name: true } },
    },
    orderBy: [{ expiresAt: 'asc' }, { id: 'asc' }],
    take: 200,
  })
  return {
    members,
    next: last ? writtenNameKey({ name: last.user.name, id: last.id }) : null,
    invitations: invitations.map((one) => ({ ...one, state: linkState(one, now), theirs: looksAfter(actor, one) })),
  }
}

export type PeoplePage = Awaited<ReturnType<typeof peoplePage>>

/** One membership with all that can be done about it; `null` for whom one does not look after. */
export async function memberPage(tx: TenantTx, actor: MemberActor, membershipId: string) {
  if (!isId(membershipId)) return null
  const member = await tx.membership.findFirst({
    where: { id: membershipId, endedAt: null },
    select: {
      id: true, role: true, organisationId: true, managesOrganisation: true, withoutPersons: true, version: true, createdAt: true,
      user: { select: { id: true, name: true, email: true, phone: true } },
      organisation: { select: { name: true } },
    },
  })
  if (!member || !looksAfter(actor, member)) return null
  return { ...member, oneself: member.user.id === actor.userId }
}

export type MemberPage = NonNullable<Awaited<ReturnType<typeof memberPage>>>

/** One invitation that still waits. */
export async function invitationPage(tx: TenantTx, actor: MemberActor, invitationId: string, now: Date) {
  if (!isId(invitationId)) return null
  const invitation = await tx.invitation.findFirst({
    where: { id: invitationId, usedAt: null, revokedAt: null },
    select: {
      id: true, name: true, email: true, role: true, organisationId: true, expiresAt: true, usedAt: true, revokedAt: true,
      organisation: { select: { name: true } },
    },
  })
  if (!invitation || !looksAfter(actor, invitation)) return null
  return { ...invitation, state: linkState(invitation, now) }
}
