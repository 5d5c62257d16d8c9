import { AnalysisFrame } from '#components/analysis/frame.tsx'
import { InventoryTable } from '#components/analysis/inventory-table.tsx'
import { analysisWords } from '#components/analysis/words.ts'
import { LinkButton } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { ExportLinks } from '#components/ui/export-links.tsx'
import { FilterBar } from '#components/ui/filter-bar.tsx'
import { Pager } from '#components/ui/pager.tsx'
import { oneOf, uuidOf, withAsked } from '#lib/analysis/address-values.ts'
import type { PlaceProps } from '#lib/analysis/page-props.ts'
import { analysisPage } from '#lib/analysis/queries/analysis-page.ts'
import { inventoryOrders, inventoryPage } from '#lib/analysis/queries/inventory-part.ts'
import { inventoryKinds } from '#lib/analysis/rules/kinds.ts'
import { texts } from '#lib/i18n/texts.ts'
import { askedSort, sortBy, sortingAt } from '#lib/paging/sort.ts'
import { openPage } from '#lib/tenancy/open-page.ts'

export const generateMetadata = async () => ({ title: (await texts('analysis'))('parts.inventory') })

export default async function InventoryPage({ params, searchParams }: PlaceProps) {
  const { municipality, neighbourhood } = await params
  const asked = await searchParams
  const kind = oneOf(inventoryKinds, asked['soort'])
  const sort = sortBy(inventoryOrders).parse(asked['volgorde'])
  const after = uuidOf(asked['na'])
  const { actor, data } = await openPage(municipality, 'analysis.read', (tx, actor) =>
    analysisPage(tx, neighbourhood, (place) => inventoryPage(tx, actor, place.id, { kind, sort, after })),
  )
  const words = await analysisWords(actor, neighbourhood)
  const { t, at } = words
  const { rows, next } = data.content
  const kept = { soort: kind, volgorde: askedSort(sort, 'naam') }
  const sorting = sortingAt(sort, (volgorde) => withAsked(at.inventory, { ...kept, volgorde }))
  const options = [{ value: '', label: t('inventory.anyKind') }, ...inventoryKinds.map((value) => ({ value, label: t(`inventoryKind.${value}`) }))]
  return (
    <AnalysisFrame
      actor={actor}
      page={data}
      part="inventory"
      words={words}
      action={<LinkButton href={at.newInventoryItem} look="primary" icon="plus">{t('inventory.add')}</LinkButton>}
    >
      <div>
        <h2>{t('inventory.title')}</h2>
        <p className="muted">{t('inventory.explain')}</p>
      </div>
      <FilterBar label={t('inventory.filter')} reset={at.inventory} filters={[{ name: 'soort', label: t('inventory.kind'), value: kind ?? '', options }]}>
        {kept.volgorde && <input type="hidden" name="volgorde" value={kept.volgorde} />}
        <ExportLinks address={withAsked(`${at.inventory}/export`, kept)} />
      </FilterBar>
      {rows.length === 0 ? <EmptyState icon="map-pin">{t(kind ? 'inventory.emptyFiltered' : 'inventory.empty')}</EmptyState> : <InventoryTable rows={rows} sorting={sorting} words={words} />}
      <Pager previous={after ? withAsked(at.inventory, kept) : undefined} next={next ? withAsked(at.inventory, { ...kept, na: next }) : undefined} />
    </AnalysisFrame>
  )
}
