import { refusedWords } from '#components/figures/import/refused-words.ts'
import { figureWords } from '#components/figures/words.ts'
import { download, exportFormat } from '#lib/export/download.ts'
import { importHead, refusedRows } from '#lib/figures/queries/import-steps.ts'
import { openPage } from '#lib/tenancy/open-page.ts'

interface Context {
  params: Promise<{ municipality: string; figureImport: string }>
}

/** The rows that could not be taken, with line, value and reason, as a file. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { municipality, figureImport: id } = await params
  const { data } = await openPage(municipality, 'figures.import', async (tx) => {
    const head = await importHead(tx, id, new Date())
    return head && { head, rows: await refusedRows(tx, id) }
  })
  const words = await figureWords()
  const { t } = words
  const head = [t('result.line'), t('result.column'), t('result.value'), t('result.reason')]
  const rows = data.rows.map((row) => [row.line, row.column, row.value, refusedWords(row, words)])
  return download({ name: t('result.refused'), head, rows }, exportFormat(new URL(request.url).searchParams.get('formaat')), [t('result.exportName'), data.head.source])
}
