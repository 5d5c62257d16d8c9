import { AnalysisFrame } from '#components/analysis/frame.tsx'
import { InventoryForm } from '#components/analysis/inventory-form.tsx'
import { PointLinks } from '#components/analysis/point-links.tsx'
import { Removal } from '#components/analysis/removal.tsx'
import { analysisWords } from '#components/analysis/words.ts'
import { editInventoryItemAction, removeInventoryItemAction } from '#lib/analysis/actions/inventory.ts'
import type { RecordProps } from '#lib/analysis/page-props.ts'
import { analysisPage } from '#lib/analysis/queries/analysis-page.ts'
import { inventoryItem } from '#lib/analysis/queries/inventory-part.ts'
import { uuidOf } from '#lib/analysis/address-values.ts'
import { texts } from '#lib/i18n/texts.ts'
import { openPage } from '#lib/tenancy/open-page.ts'

export const generateMetadata = async () => ({ title: (await texts('analysis'))('parts.inventory') })

export default async function InventoryItemPage({ params }: RecordProps) {
  const { municipality, neighbourhood, id } = await params
  const key = uuidOf(id)
  const { actor, data } = await openPage(municipality, 'analysis.write', (tx) =>
    analysisPage(tx, neighbourhood, async (place) => (key ? inventoryItem(tx, place.id, key) : null)),
  )
  const words = await analysisWords(actor, neighbourhood)
  const { t } = words
  const item = data.content
  const { name } = item
  return (
    <AnalysisFrame actor={actor} page={data} part="inventory" words={words} title={t('inventory.editTitle', { name })}>
      <PointLinks points={item.points} words={words} />
      <InventoryForm item={item} organisations={item.organisations} neighbourhood={neighbourhood} action={editInventoryItemAction.bind(null, municipality)} words={words} />
      <div>
        <Removal
          action={removeInventoryItemAction.bind(null, municipality)}
          neighbourhood={neighbourhood}
          about={{ id: item.id }}
          trigger={t('inventory.remove')}
          title={t('inventory.removeTitle', { name })}
          gone={t('inventory.removeGone', { name })}
          stays={t('inventory.removeStays')}
        />
      </div>
    </AnalysisFrame>
  )
}
