import { AnalysisFrame } from '#components/analysis/frame.tsx'
import { InventoryForm } from '#components/analysis/inventory-form.tsx'
import { analysisWords } from '#components/analysis/words.ts'
import { addInventoryItemAction } from '#lib/analysis/actions/inventory.ts'
import type { PlaceProps } from '#lib/analysis/page-props.ts'
import { analysisPage } from '#lib/analysis/queries/analysis-page.ts'
import { texts } from '#lib/i18n/texts.ts'
import { organisationChoices } from '#lib/partners/queries/choices.ts'
import { openPage } from '#lib/tenancy/open-page.ts'

export const generateMetadata = async () => ({ title: (await texts('analysis'))('inventory.newTitle') })

export default async function NewInventoryItemPage({ params }: PlaceProps) {
  const { municipality, neighbourhood } = await params
  const { actor, data } = await openPage(municipality, 'analysis.write', (tx) => analysisPage(tx, neighbourhood, () => organisationChoices(tx)))
  const words = await analysisWords(actor, neighbourhood)
  return (
    <AnalysisFrame actor={actor} page={data} part="inventory" words={words} title={words.t('inventory.newTitle')}>
      <InventoryForm organisations={data.content} neighbourhood={neighbourhood} action={addInventoryItemAction.bind(null, municipality)} words={words} />
    </AnalysisFrame>
  )
}
