import type { NextRequest } from 'next/server'
import { figureSheet } from '#components/figures/figure-sheet.ts'
import { figureWords } from '#components/figures/words.ts'
import { download, exportFormat } from '#lib/export/download.ts'
import { mostInFile } from '#lib/export/sheet.ts'
import { FiguresFilter } from '#lib/figures/filter.ts'
import { placeFigures } from '#lib/figures/queries/place-figures.ts'
import { openPage } from '#lib/tenancy/open-page.ts'

interface Context {
  params: Promise<{ municipality: string; neighbourhood: string }>
}

/** The figures of a neighbourhood beside its municipality and Flanders, as they are filtered on screen, as a file. */
export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  const { municipality, neighbourhood } = await params
  const asked = request.nextUrl.searchParams
  const filter = { ...FiguresFilter.parse(Object.fromEntries(asked)), after: undefined }
  const { actor, data } = await openPage(municipality, 'figures.read', (tx, who) => placeFigures(tx, who, neighbourhood, filter, mostInFile))
  const words = await figureWords()
  const sheet = figureSheet(data.place.name, data.figures, true, actor.municipality.threshold, words)
  return download(sheet, exportFormat(asked.get('formaat')), [words.t('crumb'), data.place.name])
}
