import type { NextRequest } from 'next/server'
import { cardWords } from '#components/referral/words.ts'
import { download, exportFormat } from '#lib/export/download.ts'
import { cardsFile } from '#lib/referral/queries/cards-file.ts'
import { CardFilter } from '#lib/referral/schema/list.ts'
import { openPage } from '#lib/tenancy/open-page.ts'
import { today } from '#lib/time/today.ts'

interface Context {
  params: Promise<{ municipality: string }>
}

/** The cards as they are narrowed on screen, as a file without anybody's name. */
export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  const { municipality } = await params
  const asked = request.nextUrl.searchParams
  const filter = CardFilter.omit({ after: true }).parse({ ...Object.fromEntries(asked), lijst: 'alles' })
  const day = today(new Date())
  const { data } = await openPage(municipality, 'referral.export', (tx, actor) => cardsFile(tx, actor, filter, day))
  const { t, words } = await cardWords()
  const head = [t('list.card'), t('list.state'), t('list.place'), t('list.cardType'), t('list.holder'), t('list.sentOn'), t('list.dueOn')]
  const rows = data.map((row) => [
    row.number, row.outcome ? words(`outcome.${row.outcome}`) : words(`state.${row.state}`), row.place, row.cardType, row.holder,
    { day: row.sentOn }, row.dueOn && { day: row.dueOn },
  ])
  return download({ name: t('title'), head, rows }, exportFormat(asked.get('formaat')), [t('title'), municipality, day])
}
