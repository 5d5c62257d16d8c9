import 'server-only'
import type { Axis } from '#lib/framework/axes.ts'
import type { BuildingBlockId } from '#lib/framework/building-blocks.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import type { FindingKind } from '../rules/kinds.ts'
import { cutPage, pageFrom, pageSize } from './page-key.ts'
import { pointsFrom } from './points-from.ts'

const columns = {
  id: true, kind: true, axis: true, buildingBlockId: true, characteristic: true, text: true, version: true,
  conversation: { select: { id: true, kind: true, heldOn: true } },
} as const

export interface FindingFilter {
  kind: FindingKind | null
  axis: Axis | null
  block: BuildingBlockId | null
}

/** One page of the findings of a neighbourhood, the newest first, with what was drawn from each. */
export async function findingsPage(
  tx: TenantTx,
  actor: MemberActor,
  neighbourhoodId: string,
  list: FindingFilter & { after: string | null },
  take = pageSize,
) {
  const found = await tx.finding.findMany({
    where: {
      neighbourhoodId,
      ...(list.kind && { kind: list.kind }),
      ...(list.axis && { axis: list.axis }),
      ...(list.block && { buildingBlockId: list.block }),
    },
    select: columns,
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    ...pageFrom(actor.municipality.id, list.after, take),
  })
  const { rows, next } = cutPage(found, take)
  const points = await pointsFrom(tx, rows.map((row) => row.id))
  return { rows: rows.map((row) => ({ ...row, points: points.get(row.id) ?? [] })), next }
}

export type FindingRow = Awaited<ReturnType<typeof findingsPage>>['rows'][number]

/** One finding of this neighbourhood with what was drawn from it. */
export async function findingHere(tx: TenantTx, neighbourhoodId: string, id: string): Promise<FindingRow | null> {
  const finding = await tx.finding.findFirst({ where: { id, neighbourhoodId }, select: columns })
  if (!finding) return null
  const points = await pointsFrom(tx, [id])
  return { ...finding, points: points.get(id) ?? [] }
}
