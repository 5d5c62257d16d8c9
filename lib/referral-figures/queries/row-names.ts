import 'server-only'
import { lifeDomains } from '#lib/framework/life-domains.ts'
import { partnerKinds } from '#lib/framework/partner-kinds.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { noPartner, type Dimension } from '../rules/counts.ts'

/** A row of a table of figures. */
export interface NamedRow {
  key: string
  /** As the municipality calls it; null for words of the house, which are said in the reader's language. */
  name: string | null
  /** No longer in use: shown only where something was counted. */
  old: boolean
}

/** What the rows of every dimension are called, in the order in which they are read. */
export async function rowNames(tx: TenantTx, municipalityId: string): Promise<Record<Dimension, NamedRow[]>> {
  const given = await tx.$queryRaw<(NamedRow & { dimension: Dimension })[]>`
    select 'neighbourhood' as dimension, id::text as key, name, archived_at is not null as old, 0 as position
      from neighbourhood where municipality_id = ${municipalityId}::uuid
    union all
    select 'cardType', id::text, title, archived_at is not null, position from card_type where municipality_id = ${municipalityId}::uuid
    order by 1, 5, 3, 2`
  const ofTheHouse = (keys: readonly string[]): NamedRow[] => keys.map((key) => ({ key, name: null, old: false }))
  return {
    neighbourhood: given.filter(({ dimension }) => dimension === 'neighbourhood'),
    cardType: given.filter(({ dimension }) => dimension === 'cardType'),
    domain: ofTheHouse(lifeDomains.map(({ id }) => id)),
    partnerKind: ofTheHouse([...partnerKinds, noPartner]),
  }
}
