import type { ExportCell, ExportSheet } from './sheet.ts'

/** Spreadsheets here read a file with this mark as UTF-8, and without it as something else. */
const byteOrderMark = '\uFEFF'
/** A text that begins like this is run as a formula by whoever opens the file. */
const formula = /^[\s\0]*[=+\-@\t\r]/

/**
 * A list as Belgian spreadsheets read it: semicolons, decimal commas, days as `23/11/2026`, UTF-8 with its mark. What somebody
 * typed is never taken for a formula.
 *
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export const csv = ({ head, rows }: Pick<ExportSheet, 'head' | 'rows'>): string =>
  byteOrderMark + [head, ...rows].map((row) => row.map(field).join(';')).join('\r\n') + '\r\n'

function field(cell: ExportCell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell).replace('.', ',')
  if (typeof cell === 'object') return cell.day.split('-').reverse().join('/')
  const harmless = formula.test(cell) ? `'${cell}` : cell
  return /[";\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
