import 'server-only'
import type { LifeDomainId } from '#lib/framework/life-domains.ts'
import type { TargetGroup } from '#lib/referral/rules/states.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'

/** All kinds of card in their order; those that were put away apart, the last put away first. */
export async function cardTypeList(tx: TenantTx) {
  const found = await tx.cardType.findMany({
    select: {
      id: true, title: true, offer: true, domains: true, targetGroup: true, archivedAt: true,
      texts: { select: { language: true } },
      _count: { select: { routes: true } },
    },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  })
  const types = found.map(({ texts, _count, domains, targetGroup, ...type }) => ({
    ...type,
    domains: domains as LifeDomainId[],
    targetGroup: targetGroup as TargetGroup,
    /** How many languages it can be printed in. */
    languages: texts.length + 1,
    /** How many routes name it. */
    contacts: _count.routes,
  }))
  return {
    active: types.filter(({ archivedAt }) => archivedAt === null),
    archived: types.filter(({ archivedAt }) => archivedAt !== null).sort((one, other) => Number(other.archivedAt) - Number(one.archivedAt)),
  }
}

export type CardTypeList = Awaited<ReturnType<typeof cardTypeList>>
export type CardTypeRow = CardTypeList['active'][number]
