import 'server-only'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import type { Day } from '#lib/time/today.ts'
import { startNumbers } from '../rules.ts'

/** A number for who is in danger or cannot wait. */
export interface UrgentNumber {
  number: string
  /** The municipality's own words; empty for a number we know, which is told in the reader's language. */
  label: string
  /** The day on which somebody last asked whether it is still right. */
  checkedOn: Day | null
  /** 0 for a number that stands as it came. */
  version: number
}

/** What stands above every card, signal and call form. */
export interface UrgentNumbers {
  /** Where one calls when help is needed today: the municipality's own number, if it has one. */
  own: { number: string; label: string | null } | null
  /** In their order; the number for danger is always among them. */
  numbers: readonly UrgentNumber[]
}

interface Row {
  number: string | null
  label: string | null
  checkedOn: Day | null
  version: number | null
  ownNumber: string | null
  ownNumberLabel: string | null
}

/** The numbers above every card, in one statement; those everybody starts with as long as the municipality changed none. */
export async function urgentNumbers(tx: TenantTx, municipalityId: string): Promise<UrgentNumbers> {
  const rows = await tx.$queryRaw<Row[]>`
    select n.number, n.label, n.verified_on::text as "checkedOn", n.version,
      c.own_number as "ownNumber", c.own_number_label as "ownNumberLabel"
    from municipality m
    left join contact_point c on c.municipality_id = m.id
    left join urgent_number n on n.municipality_id = m.id
    where m.id = ${municipalityId}::uuid
    order by n.position, n.id`
  const own = rows[0]?.ownNumber ?? null
  const kept = rows.flatMap(({ number, label, checkedOn, version }) => (number === null ? [] : [{ number, label: label ?? '', checkedOn, version: version ?? 1 }]))
  return {
    own: own === null ? null : { number: own, label: rows[0]?.ownNumberLabel ?? null },
    numbers: kept.length > 0 ? kept : startNumbers.map((number) => ({ number, label: '', checkedOn: null, version: 0 })),
  }
}
