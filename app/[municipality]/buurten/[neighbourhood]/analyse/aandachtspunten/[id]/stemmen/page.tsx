import { AddVoicesForm } from '#components/analysis/add-voices-form.tsx'
import { CurrentVoices } from '#components/analysis/current-voices.tsx'
import { AnalysisFrame } from '#components/analysis/frame.tsx'
import { analysisWords } from '#components/analysis/words.ts'
import { addVoicesAction, removeVoiceAction } from '#lib/analysis/actions/attention-points.ts'
import { uuidOf } from '#lib/analysis/address-values.ts'
import type { RecordProps } from '#lib/analysis/page-props.ts'
import { analysisPage } from '#lib/analysis/queries/analysis-page.ts'
import { pointWithVoices } from '#lib/analysis/queries/voices.ts'
import { texts } from '#lib/i18n/texts.ts'
import { openPage } from '#lib/tenancy/open-page.ts'

export const generateMetadata = async () => ({ title: (await texts('analysis'))('points.editVoices') })

export default async function VoicesPage({ params }: RecordProps) {
  const { municipality, neighbourhood, id } = await params
  const key = uuidOf(id)
  const { actor, data } = await openPage(municipality, 'analysis.write', (tx, actor) =>
    analysisPage(tx, neighbourhood, async (place) => (key ? pointWithVoices(tx, actor, place.id, key) : null)),
  )
  const words = await analysisWords(actor, neighbourhood)
  const { t } = words
  const { point, voices, choices } = data.content
  return (
    <AnalysisFrame actor={actor} page={data} part="attentionPoints" words={words} title={t('points.editVoices')} subtitle={point.title}>
      <section className="flex flex-col gap-3">
        <h2>{t('points.currentVoices')}</h2>
        <CurrentVoices voices={voices} neighbourhood={neighbourhood} attentionPointId={point.id} action={removeVoiceAction.bind(null, municipality)} words={words} />
      </section>
      <AddVoicesForm attentionPointId={point.id} choices={choices} neighbourhood={neighbourhood} action={addVoicesAction.bind(null, municipality)} words={words} />
    </AnalysisFrame>
  )
}
