import 'server-only'
import type { Leave, Route } from '#lib/referral/rules/routing.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { dateOf, dayOf, type Day } from '#lib/time/today.ts'

/** Who may hold cards with names in them: contact persons, and coordinators who may see persons; not who left. */
export const holds = {
  endedAt: null,
  withoutPersons: false,
  role: { in: ['coordinator', 'contactPerson'] },
  user: { disabledAt: null },
} as const satisfies object

/** What `holderFor` looks at besides the card. */
export interface RoutingFacts {
  routes: readonly Route[]
  leaves: readonly Leave[]
  active: ReadonlySet<string>
  coordinators: readonly string[]
  today: Day
}

/** Who receives what today: routes in order of age, who is away, who can hold a card, and the coordinators, longest there first. */
export async function routingFacts(tx: TenantTx, municipalityId: string, today: Day): Promise<RoutingFacts> {
  const routes = await tx.referralRoute.findMany({
    where: { municipalityId },
    select: { membershipId: true, cardTypeId: true, neighbourhoodId: true, targetGroup: true, domain: true },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  })
  const away = await tx.absence.findMany({
    where: { municipalityId, fromDay: { lte: dateOf(today) }, untilDay: { gte: dateOf(today) } },
    select: { membershipId: true, standInId: true, fromDay: true, untilDay: true },
    orderBy: [{ fromDay: 'asc' }, { id: 'asc' }],
  })
  const holders = await tx.membership.findMany({
    where: { municipalityId, ...holds, role: { in: [...holds.role.in] } },
    select: { id: true, role: true },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  })
  return {
    routes,
    leaves: away.map(({ membershipId, standInId, fromDay, untilDay }) => ({ membershipId, standInId, from: dayOf(fromDay), until: dayOf(untilDay) })),
    active: new Set(holders.map(({ id }) => id)),
    coordinators: holders.filter(({ role }) => role === 'coordinator').map(({ id }) => id),
    today,
  }
}

/** Who hears what lies still where no coordinator may see persons: those who may not, for a number and a day is no person. */
export const coordinatorsWithoutPersons = (tx: TenantTx, municipalityId: string) =>
  tx.membership.findMany({
    where: { municipalityId, role: 'coordinator', withoutPersons: true, endedAt: null, user: { disabledAt: null } },
    select: { id: true, userId: true },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  })

export interface HolderChoice {
  membershipId: string
  userId: string
  name: string
  role: 'coordinator' | 'contactPerson'
}

/** Who may hold cards with names, to choose from, by name. */
export async function holderChoices(tx: TenantTx): Promise<HolderChoice[]> {
  const found = await tx.membership.findMany({
    where: { ...holds, role: { in: [...holds.role.in] } },
    select: { id: true, role: true, user: { select: { id: true, name: true } } },
    orderBy: [{ user: { name: 'asc' } }, { id: 'asc' }],
  })
  return found.map(({ id, role, user }) => ({ membershipId: id, userId: user.id, name: user.name, role: role === 'coordinator' ? role : 'contactPerson' }))
}
