import { AttentionPointList } from '#components/analysis/attention-point-list.tsx'
import { AnalysisFrame } from '#components/analysis/frame.tsx'
import { analysisWords } from '#components/analysis/words.ts'
import { LinkButton } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { ExportLinks } from '#components/ui/export-links.tsx'
import { Pager } from '#components/ui/pager.tsx'
import { movePointAction } from '#lib/analysis/actions/attention-points.ts'
import { uuidOf, withAsked } from '#lib/analysis/address-values.ts'
import type { PlaceProps } from '#lib/analysis/page-props.ts'
import { analysisPage } from '#lib/analysis/queries/analysis-page.ts'
import { attentionPointsPage } from '#lib/analysis/queries/attention-points.ts'
import { texts } from '#lib/i18n/texts.ts'
import { openPage } from '#lib/tenancy/open-page.ts'

export const generateMetadata = async () => ({ title: (await texts('analysis'))('parts.attentionPoints') })

export default async function AttentionPointsPage({ params, searchParams }: PlaceProps) {
  const { municipality, neighbourhood } = await params
  const after = uuidOf((await searchParams)['na'])
  const { actor, data } = await openPage(municipality, 'analysis.read', (tx, actor) =>
    analysisPage(tx, neighbourhood, (place) => attentionPointsPage(tx, actor, place.id, after)),
  )
  const words = await analysisWords(actor, neighbourhood)
  const { t, at } = words
  const { rows, next, first } = data.content
  const add = <LinkButton href={at.newAttentionPoint} look="primary" icon="plus">{t('points.add')}</LinkButton>
  return (
    <AnalysisFrame actor={actor} page={data} part="attentionPoints" words={words} action={rows.length > 0 && add}>
      <div>
        <h2>{t('points.title')}</h2>
        <p className="muted">{t('points.explain')}</p>
      </div>
      {rows.length === 0 ? (
        <EmptyState icon="flag" action={add}>{t('points.empty')}</EmptyState>
      ) : (
        <AttentionPointList rows={rows} first={first} neighbourhood={neighbourhood} move={movePointAction.bind(null, municipality)} words={words} />
      )}
      {rows.length > 0 && <ExportLinks address={`${at.attentionPoints}/export`} />}
      <Pager previous={after ? at.attentionPoints : undefined} next={next ? withAsked(at.attentionPoints, { na: next }) : undefined} />
    </AnalysisFrame>
  )
}
