import type { NextRequest } from 'next/server'
import { figureWords } from '#components/referral-figures/words.ts'
import { download, exportFormat } from '#lib/export/download.ts'
import { mostInFile } from '#lib/export/sheet.ts'
import { needsPage } from '#lib/referral-figures/queries/needs.ts'
import { NeedsFilter } from '#lib/referral-figures/schema.ts'
import { openPage } from '#lib/tenancy/open-page.ts'
import { today } from '#lib/time/today.ts'

interface Context {
  params: Promise<{ municipality: string }>
}

/** What no help existed for, as it is filtered on screen, as a file; nothing in it is about whoever asked. */
export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  const { municipality } = await params
  const asked = request.nextUrl.searchParams
  const filter = { ...NeedsFilter.parse(Object.fromEntries(asked)), after: null }
  const { data } = await openPage(municipality, 'referral.raiseNeed', (tx, actor) => needsPage(tx, actor.municipality.id, filter, mostInFile))
  const { t, rowName } = await figureWords()
  const rows = data.rows.map(({ missing, domain, neighbourhood, createdAt, finding, points }) => [
    missing, rowName({ key: domain, name: null }), neighbourhood.name, { day: today(createdAt) }, finding?.text ?? null, points.map(({ title }) => title).join('; '),
  ])
  const head = [
    t('unanswered.file.missing'), t('unanswered.file.domain'), t('unanswered.neighbourhood'), t('unanswered.file.since'), t('unanswered.file.finding'), t('unanswered.file.points'),
  ]
  return download({ name: t('unanswered.title'), head, rows }, exportFormat(asked.get('formaat')), [t('unanswered.title'), municipality])
}
