import 'server-only'
import { isSlug } from '#lib/tenancy/is-slug.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'

/** A neighbourhood whose public form is open; `null` when it is not, or there is no such neighbourhood: both look the same. */
export async function openNeighbourhood(tx: TenantTx, slug: string): Promise<{ id: string; slug: string; name: string } | null> {
  if (!isSlug(slug)) return null
  return tx.neighbourhood.findFirst({ where: { slug, archivedAt: null, takesSignals: true }, select: { id: true, slug: true, name: true } })
}
