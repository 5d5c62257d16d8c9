/** What one column of one row holds; a list is a PostgreSQL array, an object is JSON. */
export type Cell = string | number | boolean | null | readonly string[] | { readonly [key: string]: unknown }
export type Row = Readonly<Record<string, Cell>>

/** The rows of one table as `COPY … FROM STDIN` reads them. */
export interface Sheet {
  columns: readonly string[]
  lines: string[]
}

/** Rows for several tables, filled in any order. */
export interface Sheets {
  put: (table: string, row: Row) => void
  sheets: ReadonlyMap<string, Sheet>
}

export function newSheets(): Sheets {
  const sheets = new Map<string, Sheet>()
  const put = (table: string, row: Row) => {
    const sheet = sheets.get(table) ?? { columns: Object.keys(row), lines: [] }
    sheets.set(table, sheet)
    const cells = sheet.columns.map((column) => row[column])
    if (cells.length !== Object.keys(row).length || cells.includes(undefined)) throw new Error(`rows of ${table} must have the same columns`)
    sheet.lines.push(cells.map((cell) => written(cell ?? null)).join('\t') + '\n')
  }
  return { put, sheets }
}

/** A cell in COPY's text format. */
function written(cell: Cell): string {
  if (cell === null) return '\\N'
  if (typeof cell === 'object') return escaped(isList(cell) ? arrayLiteral(cell) : JSON.stringify(cell))
  return escaped(String(cell))
}

const isList = (cell: object): cell is readonly string[] => Array.isArray(cell)
const arrayLiteral = (items: readonly string[]) => `{${items.map((item) => `"${item.replace(/["\\]/g, '\\$&')}"`).join(',')}}`
const names: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }
const escaped = (text: string) => text.replace(/[\\\t\n\r]/g, (sign) => names[sign] ?? sign)
