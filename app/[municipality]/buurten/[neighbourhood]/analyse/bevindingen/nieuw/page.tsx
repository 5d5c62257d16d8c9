import { FindingForm } from '#components/analysis/finding-form.tsx'
import { AnalysisFrame } from '#components/analysis/frame.tsx'
import { analysisWords } from '#components/analysis/words.ts'
import { addFindingAction } from '#lib/analysis/actions/findings.ts'
import { uuidOf } from '#lib/analysis/address-values.ts'
import type { PlaceProps } from '#lib/analysis/page-props.ts'
import { analysisPage } from '#lib/analysis/queries/analysis-page.ts'
import { conversationChoices } from '#lib/analysis/queries/conversations-part.ts'
import { texts } from '#lib/i18n/texts.ts'
import { openPage } from '#lib/tenancy/open-page.ts'

export const generateMetadata = async () => ({ title: (await texts('analysis'))('findings.newTitle') })

export default async function NewFindingPage({ params, searchParams }: PlaceProps) {
  const { municipality, neighbourhood } = await params
  const from = uuidOf((await searchParams)['gesprek']) ?? undefined
  const { actor, data } = await openPage(municipality, 'analysis.write', (tx) =>
    analysisPage(tx, neighbourhood, (place) => conversationChoices(tx, place.id)),
  )
  const words = await analysisWords(actor, neighbourhood)
  return (
    <AnalysisFrame actor={actor} page={data} part="findings" words={words} title={words.t('findings.newTitle')}>
      <FindingForm from={from} conversations={data.content} neighbourhood={neighbourhood} action={addFindingAction.bind(null, municipality)} words={words} />
    </AnalysisFrame>
  )
}
