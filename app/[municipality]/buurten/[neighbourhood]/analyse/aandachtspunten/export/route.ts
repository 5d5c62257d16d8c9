import type { NextRequest } from 'next/server'
import { originsLine } from '#components/analysis/origins.ts'
import { analysisWords } from '#components/analysis/words.ts'
import { analysisPage } from '#lib/analysis/queries/analysis-page.ts'
import { attentionPointsPage } from '#lib/analysis/queries/attention-points.ts'
import { download, exportFormat } from '#lib/export/download.ts'
import { mostInFile } from '#lib/export/sheet.ts'
import { audiences } from '#lib/feedback/rules.ts'
import { texts } from '#lib/i18n/texts.ts'
import { openPage } from '#lib/tenancy/open-page.ts'
import { dayOf } from '#lib/time/today.ts'

interface Context {
  params: Promise<{ municipality: string; neighbourhood: string }>
}

/** The attention points of a neighbourhood by priority, with to whom each was fed back, as a file. */
export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  const { municipality, neighbourhood } = await params
  const { actor, data } = await openPage(municipality, 'analysis.read', (tx, who) =>
    analysisPage(tx, neighbourhood, (place) => attentionPointsPage(tx, who, place.id, null, mostInFile)),
  )
  const [words, feedback] = await Promise.all([analysisWords(actor, neighbourhood), texts('feedback')])
  const { t, axes: goals } = words
  const rows = data.content.rows.map(({ title, description, kind, axis, origins, feedback: told }, at) => [
    at + 1, title, description, t(`findingKind.${kind}`), goals(`${axis}.name`), originsLine(origins, words),
    ...audiences.map((audience) => { const day = told[audience]; return day && { day: dayOf(day) } }),
    feedback(told.answered ? 'matrix.answered' : 'matrix.notAnswered'),
  ])
  const head = [
    t('points.rank'), t('points.pointTitle'), t('points.description'), t('points.kind'), t('points.axis'), t('points.voices'),
    ...audiences.map((audience) => feedback(`audience.${audience}`)), feedback('matrix.answer'),
  ]
  return download({ name: t('points.title'), head, rows }, exportFormat(request.nextUrl.searchParams.get('formaat')), [t('points.title'), data.place.name])
}
