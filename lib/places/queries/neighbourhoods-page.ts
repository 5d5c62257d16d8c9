import 'server-only'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { neighbourhoodList, neighbourhoodOutlines } from './neighbourhood-list.ts'

/** All neighbourhoods with their outlines, and the outline of the municipality where it is known. */
export async function neighbourhoodsPage(tx: TenantTx, actor: MemberActor) {
  const rows = await neighbourhoodList(tx)
  const outlines = await neighbourhoodOutlines(tx)
  const here = await tx.municipality.findUniqueOrThrow({ where: { id: actor.municipality.id }, select: { nisId: true } })
  const whole = await tx.area.findFirst({ where: { level: 'municipality', code: here.nisId }, select: { outline: true } })
  return { rows, outlines: new Map(outlines.map(({ id, outline }) => [id, outline])), outline: whole?.outline ?? null }
}

export type NeighbourhoodsPageData = Awaited<ReturnType<typeof neighbourhoodsPage>>
