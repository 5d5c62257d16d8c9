import 'server-only'
import { csv } from './csv.ts'
import { fileName, type ExportSheet } from './sheet.ts'
import { xlsx } from './xlsx.ts'

export const exportFormats = ['csv', 'xlsx'] as const
export type ExportFormat = (typeof exportFormats)[number]

const kinds: Record<ExportFormat, string> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** What was asked for, or CSV. */
export const exportFormat = (asked: string | null): ExportFormat =>
  exportFormats.find((format) => format === asked) ?? 'csv'

/** The answer with which a browser saves a list as a file; nobody between keeps a copy. */
export async function download(sheet: ExportSheet, format: ExportFormat, name: readonly string[]): Promise<Response> {
  const body = format === 'csv' ? csv(sheet) : new Uint8Array(await xlsx(sheet))
  return new Response(body, {
    headers: {
      'content-type': kinds[format],
      'content-disposition': `attachment; filename="${fileName(name, format)}"`,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    },
  })
}
