import type { NextRequest } from 'next/server'
import { figureSheet } from '#components/figures/figure-sheet.ts'
import { figureWords } from '#components/figures/words.ts'
import { download, exportFormat } from '#lib/export/download.ts'
import { mostInFile } from '#lib/export/sheet.ts'
import { FiguresFilter } from '#lib/figures/filter.ts'
import { figuresPage } from '#lib/figures/queries/figures-page.ts'
import { openPage } from '#lib/tenancy/open-page.ts'

interface Context {
  params: Promise<{ municipality: string }>
}

/** The figures of the municipality as they are filtered on screen, as a file. */
export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  const { municipality } = await params
  const asked = request.nextUrl.searchParams
  const filter = { ...FiguresFilter.parse(Object.fromEntries(asked)), after: undefined }
  const { actor, data } = await openPage(municipality, 'figures.read', (tx, who) => figuresPage(tx, who, filter, new Date(), mostInFile))
  const words = await figureWords()
  const sheet = figureSheet(words.t('crumb'), data.figures, false, actor.municipality.threshold, words)
  return download(sheet, exportFormat(asked.get('formaat')), [words.t('crumb'), municipality])
}
