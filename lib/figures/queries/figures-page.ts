import 'server-only'
import { writtenNameKey } from '#lib/paging/name-key.ts'
import { neighbourhoodChoices } from '#lib/places/queries/neighbourhood.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import type { FiguresFilter } from '../filter.ts'
import { figuresFor } from './figures-for.ts'
import { recentImports } from './import-steps.ts'

const pageSize = 50

/** Which indicators are on this page of the list, by name. */
export async function indicatorsOnPage(tx: TenantTx, { theme, name, after }: FiguresFilter, take = pageSize) {
  const found = await tx.indicator.findMany({
    where: {
      theme: theme === 'other' ? null : (theme ?? undefined),
      name: name ? { contains: name, mode: 'insensitive' } : undefined,
      OR: after && [{ name: { gt: after.name } }, { name: after.name, id: { gt: after.id } }],
    },
    select: { id: true, name: true },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: take + 1,
  })
  const rows = found.slice(0, take)
  const last = found.length > take ? rows.at(-1) : undefined
  return { ids: rows.map((row) => row.id), next: last ? writtenNameKey(last) : null }
}

/** All figures of the municipality, beside Flanders, with the neighbourhoods to go on to and the newest imports. */
export async function figuresPage(tx: TenantTx, actor: MemberActor, filter: FiguresFilter, now: Date, take = pageSize) {
  const { ids, next } = await indicatorsOnPage(tx, filter, take)
  const figures = await figuresFor(tx, actor, null, ids)
  return { figures: inOrder(ids, figures), next, neighbourhoods: await neighbourhoodChoices(tx), imports: await recentImports(tx, now, 5) }
}
export type FiguresPageData = Awaited<ReturnType<typeof figuresPage>>

/** The figures in the order of the list. */
export const inOrder = <Row extends { indicatorId: string }>(ids: readonly string[], rows: readonly Row[]): Row[] =>
  ids.flatMap((id) => rows.find((row) => row.indicatorId === id) ?? [])
