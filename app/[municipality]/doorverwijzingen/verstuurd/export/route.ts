import type { NextRequest } from 'next/server'
import { download, exportFormat } from '#lib/export/download.ts'
import { texts } from '#lib/i18n/texts.ts'
import { ownCardsFile } from '#lib/referral/queries/own-cards-file.ts'
import { openPage } from '#lib/tenancy/open-page.ts'

interface Context {
  params: Promise<{ municipality: string }>
}

/** The cards somebody sent with what they may know of each, as a file without anybody's name. */
export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  const { municipality } = await params
  const { data } = await openPage(municipality, 'referral.follow', ownCardsFile)
  const [t, outcomes] = await Promise.all([texts('referral-send.mine'), texts('referral-words.outcome')])
  const rows = data.map(({ number, cardType, sentOn, byColleague, known, outcome }) => [
    number, cardType, { day: sentOn }, t(byColleague ? 'byColleague' : 'file.own'), t(`known.${known}`), outcome && outcomes(outcome),
  ])
  const head = (['number', 'cardType', 'sentOn', 'by', 'known', 'outcome'] as const).map((column) => t(`file.${column}`))
  return download({ name: t('title'), head, rows }, exportFormat(request.nextUrl.searchParams.get('formaat')), [t('title'), municipality])
}
