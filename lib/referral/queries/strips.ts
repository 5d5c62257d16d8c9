import 'server-only'
import { Prisma } from '#lib/tenancy/sql.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'

/** When the strip of this printed card came in; `null` while nobody keyed it in. */
export async function stripReceived(tx: TenantTx, paperCardId: string): Promise<Date | null> {
  const strip = await tx.referral.findFirst({ where: { paperCardId }, select: { sentAt: true } })
  return strip?.sentAt ?? null
}

/** How many strips of each of these printed batches came back, in one statement; a batch without any is left out. */
export async function stripsBack(tx: TenantTx, batchIds: readonly string[]): Promise<Map<string, number>> {
  if (batchIds.length === 0) return new Map()
  const ids = Prisma.join(batchIds.map((id) => Prisma.sql`${id}::uuid`))
  const rows = await tx.$queryRaw<{ batchId: string; back: number }[]>`
    select c.batch_id as "batchId", count(*)::int as back
    from paper_card c join referral r on r.municipality_id = c.municipality_id and r.paper_card_id = c.id
    where c.municipality_id = nullif(current_setting('app.municipality_id', true), '')::uuid and c.batch_id in (${ids})
    group by c.batch_id`
  return new Map(rows.map(({ batchId, back }) => [batchId, back]))
}
