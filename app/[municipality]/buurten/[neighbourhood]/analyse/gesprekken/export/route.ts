import type { NextRequest } from 'next/server'
import { analysisWords } from '#components/analysis/words.ts'
import { oneOf } from '#lib/analysis/address-values.ts'
import { analysisPage } from '#lib/analysis/queries/analysis-page.ts'
import { conversationsPage } from '#lib/analysis/queries/conversations-part.ts'
import { conversationKinds } from '#lib/analysis/rules/kinds.ts'
import { download, exportFormat } from '#lib/export/download.ts'
import { mostInFile } from '#lib/export/sheet.ts'
import { openPage } from '#lib/tenancy/open-page.ts'
import { dayOf } from '#lib/time/today.ts'

interface Context {
  params: Promise<{ municipality: string; neighbourhood: string }>
}

/** The conversations of a neighbourhood as they are filtered on screen, as a file: how many quotes were released, and none of their words. */
export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  const { municipality, neighbourhood } = await params
  const asked = Object.fromEntries(request.nextUrl.searchParams)
  const kind = oneOf(conversationKinds, asked['soort'])
  const { actor, data } = await openPage(municipality, 'analysis.read', (tx, who) =>
    analysisPage(tx, neighbourhood, (place) => conversationsPage(tx, who, place.id, { kind, after: null }, mostInFile)),
  )
  const { t } = await analysisWords(actor, neighbourhood)
  const rows = data.content.rows.map((row) => [
    t(`conversationKind.${row.kind}`), { day: dayOf(row.heldOn) }, row.participants, row.profile, row.summary, row._count.findings, row._count.quotes,
  ])
  const head = [
    t('conversations.kind'), t('conversations.heldOn'), t('conversations.participants'), t('conversations.profile'), t('conversations.summary'),
    t('findings.title'), t('conversations.released'),
  ]
  return download({ name: t('conversations.title'), head, rows }, exportFormat(asked['formaat'] ?? null), [t('conversations.title'), data.place.name])
}
