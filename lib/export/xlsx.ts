import 'server-only'
import writeExcelFile from 'write-excel-file/node'
import { dateOf } from '#lib/time/today.ts'
import { sheetName, type ExportCell, type ExportSheet } from './sheet.ts'

/** A list as an Excel workbook of one tab, its head kept in sight. Texts are written as texts, so none of them runs. */
export async function xlsx({ name, head, rows }: ExportSheet): Promise<Buffer> {
  const first = head.map((value) => ({ value, type: String, fontWeight: 'bold' as const }))
  return writeExcelFile([first, ...rows.map((row) => row.map(asCell))], {
    sheet: sheetName(name),
    stickyRowsCount: 1,
    columns: head.map((_, place) => ({ width: widthOf(place, head, rows) })),
  }).toBuffer()
}

function asCell(cell: ExportCell) {
  if (cell === null) return null
  if (typeof cell === 'number') return { value: cell, type: Number }
  if (typeof cell === 'object') return { value: dateOf(cell.day), type: Date, format: 'dd/mm/yyyy' }
  return { value: cell, type: String }
}

/** As wide as the longest of the first rows, within bounds that keep a page readable. */
function widthOf(place: number, head: readonly string[], rows: ExportSheet['rows']): number {
  const lengths = rows.slice(0, 50).map((row) => (typeof row[place] === 'string' ? row[place].length : 10))
  return Math.min(50, Math.max(10, head[place]?.length ?? 0, ...lengths) + 2)
}
