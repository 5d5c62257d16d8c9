import 'server-only'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { startRights } from '../rules.ts'

/** Rights to tick when a card is closed, in their order. */
export const rightChoices = (tx: TenantTx) =>
  tx.rightType.findMany({
    where: { archivedAt: null },
    select: { id: true, name: true, euroAYear: true },
    orderBy: [{ position: 'asc' }, { name: 'asc' }, { id: 'asc' }],
  })

/** The whole list to look after: in use first, then what was archived. */
export async function rightsPage(tx: TenantTx) {
  const all = await tx.rightType.findMany({
    select: { id: true, name: true, euroAYear: true, archivedAt: true, version: true },
    orderBy: [{ position: 'asc' }, { name: 'asc' }, { id: 'asc' }],
  })
  const there = new Set(all.map(({ name }) => name.toLowerCase()))
  return {
    used: all.filter(({ archivedAt }) => !archivedAt),
    archived: all.filter(({ archivedAt }) => archivedAt),
    /** Of the start list, how many are not there yet. */
    missing: startRights.filter((name) => !there.has(name.toLowerCase())).length,
  }
}

export type RightsPage = Awaited<ReturnType<typeof rightsPage>>
