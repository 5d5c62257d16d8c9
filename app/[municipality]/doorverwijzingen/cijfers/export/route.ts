import type { NextRequest } from 'next/server'
import { figuresSheet } from '#components/referral-figures/figures-sheet.ts'
import { figureWords } from '#components/referral-figures/words.ts'
import { download, exportFormat } from '#lib/export/download.ts'
import { texts } from '#lib/i18n/texts.ts'
import { figuresPage } from '#lib/referral-figures/queries/figures-page.ts'
import { openPage } from '#lib/tenancy/open-page.ts'

interface Context {
  params: Promise<{ municipality: string }>
}

/** The figures of the period on screen as a file: what is hidden there is hidden here. */
export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  const { municipality } = await params
  const asked = request.nextUrl.searchParams
  const { data } = await openPage(municipality, 'referral.figures', (tx, who) => figuresPage(tx, who, asked.get('periode'), new Date()))
  const [words, outcomes] = await Promise.all([figureWords(), texts('referral-words.outcome')])
  return download(figuresSheet(data, words, outcomes), exportFormat(asked.get('formaat')), ['doorverwijskaarten', municipality, data.period.id])
}
