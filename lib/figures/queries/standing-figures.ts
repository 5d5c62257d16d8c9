import 'server-only'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { compareEditions, type EditionComparison } from '../editions.ts'
import type { FigureRow } from '../rules.ts'

/** What was read beside what stands for the same indicators and periods. */
export async function compareWithStanding(tx: TenantTx, figures: readonly FigureRow[]): Promise<EditionComparison> {
  const codes = [...new Set(figures.map((figure) => figure.indicatorCode))]
  const periods = [...new Set(figures.map((figure) => figure.period))]
  const standing = await tx.$queryRaw<FigureRow[]>`
    select i.code as "indicatorCode", f.area_generation as "areaGeneration", f.area_level as "areaLevel", f.area_code as "areaCode",
      f.period, f.value::float8 as value, f.special::text as special, f.projection
    from figure f join indicator i on i.municipality_id = f.municipality_id and i.id = f.indicator_id
    where i.code = any (${codes}) and f.period = any (${periods})`
  return compareEditions(standing, figures)
}

/** What an import comes down to. `taken` counts the figures read for this municipality, hidden ones and gaps included. */
export interface ImportCounts {
  taken: number
  added: number
  changed: number
  unchanged: number
  hidden: number
  refused: number
  /** Stand, but are no longer in this edition; they stay. */
  gone: number
}

export const countsOf = ({ added, changed, unchanged, gone }: EditionComparison, refused: number): ImportCounts => {
  const now = [...added, ...changed.map((change) => change.after), ...unchanged]
  return {
    taken: now.length,
    added: added.length,
    changed: changed.length,
    unchanged: unchanged.length,
    hidden: now.filter((figure) => figure.special === 'hidden').length,
    refused,
    gone: gone.length,
  }
}
