import { FindingFilters } from '#components/analysis/finding-filters.tsx'
import { FindingList } from '#components/analysis/finding-list.tsx'
import { AnalysisFrame } from '#components/analysis/frame.tsx'
import { analysisWords } from '#components/analysis/words.ts'
import { LinkButton } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { Pager } from '#components/ui/pager.tsx'
import { oneOf, uuidOf, withAsked } from '#lib/analysis/address-values.ts'
import type { PlaceProps } from '#lib/analysis/page-props.ts'
import { analysisPage } from '#lib/analysis/queries/analysis-page.ts'
import { findingsPage } from '#lib/analysis/queries/findings-part.ts'
import { findingKinds } from '#lib/analysis/rules/kinds.ts'
import { axes } from '#lib/framework/axes.ts'
import { buildingBlockIds } from '#lib/framework/building-blocks.ts'
import { texts } from '#lib/i18n/texts.ts'
import { cardsBehind } from '#lib/referral-figures/queries/needs.ts'
import { needsOf } from '#lib/referral-figures/addresses.ts'
import { openPage } from '#lib/tenancy/open-page.ts'

export const generateMetadata = async () => ({ title: (await texts('analysis'))('parts.findings') })

export default async function FindingsPage({ params, searchParams }: PlaceProps) {
  const { municipality, neighbourhood } = await params
  const asked = await searchParams
  const filter = { kind: oneOf(findingKinds, asked['soort']), axis: oneOf(axes, asked['doel']), block: oneOf(buildingBlockIds, asked['bouwsteen']) }
  const after = uuidOf(asked['na'])
  const { actor, data } = await openPage(municipality, 'analysis.read', (tx, actor) =>
    analysisPage(tx, neighbourhood, async (place) => {
      const page = await findingsPage(tx, actor, place.id, { ...filter, after })
      return { ...page, behind: await cardsBehind(tx, page.rows.map((row) => row.id)) }
    }),
  )
  const words = await analysisWords(actor, neighbourhood)
  const { t, at } = words
  const { rows, next, behind } = data.content
  const kept = { soort: filter.kind, doel: filter.axis, bouwsteen: filter.block }
  const filtered = Object.values(kept).some(Boolean)
  return (
    <AnalysisFrame
      actor={actor}
      page={data}
      part="findings"
      words={words}
      action={<LinkButton href={at.newFinding} look="primary" icon="plus">{t('findings.add')}</LinkButton>}
    >
      <div>
        <h2>{t('findings.title')}</h2>
        <p className="muted">{t('findings.explain')}</p>
      </div>
      <FindingFilters filter={filter} words={words} />
      {rows.length === 0 ? <EmptyState icon="lightbulb">{t(filtered ? 'findings.emptyFiltered' : 'findings.empty')}</EmptyState> : <FindingList rows={rows} cards={{ behind, href: needsOf(actor) }} words={words} />}
      <Pager previous={after ? withAsked(at.findings, kept) : undefined} next={next ? withAsked(at.findings, { ...kept, na: next }) : undefined} />
    </AnalysisFrame>
  )
}
