import 'server-only'
import type { NeighbourhoodKind } from '#lib/places/rules.ts'
import { holdsWords } from '#lib/tenancy/holds-words.ts'
import { Prisma } from '#lib/tenancy/sql.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'

export interface FoundNeighbourhood {
  slug: string
  name: string
  kind: NeighbourhoodKind
}

/** Neighbourhoods with these words in their name, by name. */
export const findNeighbourhoods = (tx: TenantTx, municipalityId: string, words: readonly string[], take: number) =>
  tx.$queryRaw<FoundNeighbourhood[]>`
    select slug, name, kind::text from neighbourhood b
    where b.municipality_id = ${municipalityId}::uuid and b.archived_at is null and ${holdsWords(Prisma.sql`b.name`, words)}
    order by b.name, b.id limit ${take}`
