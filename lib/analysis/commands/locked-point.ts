import 'server-only'
import { notFoundHere } from '#lib/tenancy/not-found-here.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'

interface PointNow {
  neighbourhoodId: string
  title: string
  description: string | null
  kind: string
  axis: string
  version: number
}

/** An attention point, held until the end: nothing is fed back on it or drawn into an objective meanwhile. */
export async function lockedPoint(tx: TenantTx, id: string): Promise<PointNow> {
  const rows = await tx.$queryRaw<PointNow[]>`
    select neighbourhood_id as "neighbourhoodId", title, description, kind::text, axis::text, version
    from attention_point where id = ${id}::uuid for update`
  return rows[0] ?? notFoundHere()
}
