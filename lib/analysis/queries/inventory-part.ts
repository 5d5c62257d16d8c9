import 'server-only'
import { organisationChoices } from '#lib/partners/queries/choices.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import type { InventoryKind } from '../rules/kinds.ts'
import { cutPage, pageFrom, pageSize } from './page-key.ts'
import { pointsFrom } from './points-from.ts'

const columns = {
  id: true, kind: true, name: true, place: true, description: true, version: true,
  organisation: { select: { id: true, name: true } },
} as const

/** One page of the inventory of a neighbourhood, by name, with what was drawn from each item. */
export async function inventoryPage(
  tx: TenantTx,
  actor: MemberActor,
  neighbourhoodId: string,
  list: { kind: InventoryKind | null; after: string | null },
  take = pageSize,
) {
  const found = await tx.inventoryItem.findMany({
    where: { neighbourhoodId, ...(list.kind && { kind: list.kind }) },
    select: columns,
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    ...pageFrom(actor.municipality.id, list.after, take),
  })
  const { rows, next } = cutPage(found, take)
  const points = await pointsFrom(tx, rows.map((row) => row.id))
  return { rows: rows.map((row) => ({ ...row, points: points.get(row.id) ?? [] })), next }
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
