import 'server-only'
import { mostInFile } from '#lib/export/sheet.ts'
import { pageAfter, sorted, writtenSort, type Sort } from '#lib/paging/sort.ts'
import { organisationChoices } from '#lib/partners/queries/choices.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { inventoryKinds, type InventoryKind } from '../rules/kinds.ts'
import { cutPage, pageFrom, pageSize } from './page-key.ts'
import { pointsFrom } from './points-from.ts'

const columns = {
  id: true, kind: true, name: true, place: true, description: true, version: true,
  organisation: { select: { id: true, name: true } },
} as const

/** The columns by which the inventory is sorted, by their word in the address. */
export const inventoryOrders = ['naam', 'soort', 'plaats'] as const
export type InventoryOrder = (typeof inventoryOrders)[number]

/** One page of the inventory of a neighbourhood, by name or in the order asked for, with what was drawn from each item. */
export async function inventoryPage(
  tx: TenantTx,
  actor: MemberActor,
  neighbourhoodId: string,
  list: { kind: InventoryKind | null; sort?: Sort<InventoryOrder>; after: string | null },
  take = pageSize,
) {
  const sort = list.sort ?? { column: 'naam', down: false }
  const byName = writtenSort(sort) === 'naam'
  const found = await tx.inventoryItem.findMany({
    where: { neighbourhoodId, ...(list.kind && { kind: list.kind }) },
    select: columns,
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    ...(byName ? pageFrom(actor.municipality.id, list.after, take) : { take: mostInFile }),
  })
  const { rows, next } = byName ? cutPage(found, take) : inOrder(found, sort, list.after, take)
  const points = await pointsFrom(tx, rows.map((row) => row.id))
  return { rows: rows.map((row) => ({ ...row, points: points.get(row.id) ?? [] })), next }
}

/** One page of all items in another order than that of the database. */
function inOrder<Row extends { id: string; name: string; kind: InventoryKind; place: string | null }>(all: readonly Row[], { column, down }: Sort<InventoryOrder>, after: string | null, take: number) {
  const valueOf = ({ name, kind, place }: Row) => ({ naam: name, soort: inventoryKinds.indexOf(kind), plaats: place })[column]
  const { rows, last } = pageAfter(sorted(all, valueOf, down), after ?? undefined, take)
  return { rows, next: last?.id ?? null }
}

export type InventoryRow = Awaited<ReturnType<typeof inventoryPage>>['rows'][number]

/** One item of the inventory of this neighbourhood with what was drawn from it, and the organisations to choose from. */
export async function inventoryItem(tx: TenantTx, neighbourhoodId: string, id: string) {
  const item = await tx.inventoryItem.findFirst({ where: { id, neighbourhoodId }, select: columns })
  if (!item) return null
  const organisations = await organisationChoices(tx)
  const points = await pointsFrom(tx, [id])
  return { ...item, points: points.get(id) ?? [], organisations: withCurrent(organisations, item.organisation) }
}

/** An organisation that was archived since stays to be chosen where it stood already. */
function withCurrent(all: readonly { id: string; name: string }[], current: { id: string; name: string } | null) {
  return current && !all.some((one) => one.id === current.id) ? [current, ...all] : all
}
