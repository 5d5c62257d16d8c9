import { periodPattern } from '#lib/figures/reading/mapping.ts'
import type { Cell } from '#lib/figures/reading/table.ts'

const firstDay = /^0?1\/0?1\/((?:19|20)\d\d)$|^((?:19|20)\d\d)-01-01$/

/**
 * A period as it is kept: `2024`, `2024-09`, `2024-Q3`, `2024-09-30`, `2019/2021`. The first of January is written as its
 * year, because publishers use both for the same figure. Null when the cell says no period.
 */
export const readPeriod = (cell: Cell): string | null => {
  const text = String(cell ?? '').trim()
  const january = firstDay.exec(text)
  if (january) return january[1] ?? january[2] ?? null
  const day = /^(\d{1,2})[/-](\d{1,2})[/-]((?:19|20)\d\d)$/.exec(text)
  const [, dd = '', mm = '', yyyy = ''] = day ?? []
  const written = day
    ? `${yyyy}-${mm.padStart(2, '0')}-${dd.padStart(2, '0')}`
    : text
        .replace(/^(\d{4})\.0+$/, '$1')
        .replace(/^(\d{4}) ?[-–] ?(\d{4})$/, '$1/$2')
        .replace(/^(\d{4}) ?[QKqk]([1-4])$/, '$1-Q$2')
  return periodPattern.test(written) ? written : null
}
