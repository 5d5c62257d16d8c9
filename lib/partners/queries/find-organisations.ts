import 'server-only'
import { reach } from '#lib/access/matrix.ts'
import type { PartnerKindId } from '#lib/framework/partner-kinds.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import { holdsWords } from '#lib/tenancy/holds-words.ts'
import { Prisma } from '#lib/tenancy/sql.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'

export interface FoundOrganisation {
  id: string
  name: string
  kind: PartnerKindId
}

/** Organisations in use with these words in their name that the reader sees, by name. */
export const findOrganisations = (tx: TenantTx, actor: MemberActor, words: readonly string[], take: number) => {
  const all = reach(actor, 'partners.read') === 'municipality'
  return tx.$queryRaw<FoundOrganisation[]>`
    select id, name, kind::text from organisation o
    where o.municipality_id = ${actor.municipality.id}::uuid and o.archived_at is null
      and (${all} or o.id = any (${[...actor.organisationIds]}::uuid[])) and ${holdsWords(Prisma.sql`o.name`, words)}
    order by o.name, o.id limit ${take}`
}
