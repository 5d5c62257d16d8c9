import { AttentionPointForm } from '#components/analysis/attention-point-form.tsx'
import { AnalysisFrame } from '#components/analysis/frame.tsx'
import { hasVoices, VoiceFields } from '#components/analysis/voice-fields.tsx'
import { analysisWords } from '#components/analysis/words.ts'
import { LinkButton } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { drawAttentionPointAction } from '#lib/analysis/actions/attention-points.ts'
import type { PlaceProps } from '#lib/analysis/page-props.ts'
import { analysisPage } from '#lib/analysis/queries/analysis-page.ts'
import { voiceChoices } from '#lib/analysis/queries/voices.ts'
import { texts } from '#lib/i18n/texts.ts'
import { openPage } from '#lib/tenancy/open-page.ts'

export const generateMetadata = async () => ({ title: (await texts('analysis'))('points.newTitle') })

export default async function NewAttentionPointPage({ params }: PlaceProps) {
  const { municipality, neighbourhood } = await params
  const { actor, data } = await openPage(municipality, 'analysis.write', (tx) => analysisPage(tx, neighbourhood, (place) => voiceChoices(tx, place.id)))
  const words = await analysisWords(actor, neighbourhood)
  const { t, at } = words
  return (
    <AnalysisFrame actor={actor} page={data} part="attentionPoints" words={words} title={t('points.newTitle')}>
      {hasVoices(data.content) ? (
        <AttentionPointForm neighbourhood={neighbourhood} action={drawAttentionPointAction.bind(null, municipality)} words={words}>
          <VoiceFields choices={data.content} words={words} />
        </AttentionPointForm>
      ) : (
        <EmptyState icon="ear" action={<LinkButton href={at.newFinding} look="primary">{t('findings.add')}</LinkButton>}>{t('points.noVoices')}</EmptyState>
      )}
    </AnalysisFrame>
  )
}
