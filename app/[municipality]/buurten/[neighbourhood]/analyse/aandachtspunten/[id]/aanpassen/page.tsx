import { AttentionPointForm } from '#components/analysis/attention-point-form.tsx'
import { AnalysisFrame } from '#components/analysis/frame.tsx'
import { Removal } from '#components/analysis/removal.tsx'
import { analysisWords } from '#components/analysis/words.ts'
import { editAttentionPointAction, removeAttentionPointAction } from '#lib/analysis/actions/attention-points.ts'
import { uuidOf } from '#lib/analysis/address-values.ts'
import type { RecordProps } from '#lib/analysis/page-props.ts'
import { analysisPage } from '#lib/analysis/queries/analysis-page.ts'
import { attentionPoint } from '#lib/analysis/queries/attention-points.ts'
import { texts } from '#lib/i18n/texts.ts'
import { openPage } from '#lib/tenancy/open-page.ts'

export const generateMetadata = async () => ({ title: (await texts('analysis'))('points.editTitle') })

export default async function EditAttentionPointPage({ params }: RecordProps) {
  const { municipality, neighbourhood, id } = await params
  const key = uuidOf(id)
  const { actor, data } = await openPage(municipality, 'analysis.write', (tx) =>
    analysisPage(tx, neighbourhood, async (place) => (key ? attentionPoint(tx, place.id, key) : null)),
  )
  const words = await analysisWords(actor, neighbourhood)
  const { t } = words
  const point = data.content
  return (
    <AnalysisFrame actor={actor} page={data} part="attentionPoints" words={words} title={t('points.editTitle')}>
      <AttentionPointForm point={point} neighbourhood={neighbourhood} action={editAttentionPointAction.bind(null, municipality)} words={words} />
      <div>
        <Removal
          action={removeAttentionPointAction.bind(null, municipality)}
          neighbourhood={neighbourhood}
          about={{ id: point.id }}
          trigger={t('points.remove')}
          title={t('points.removeTitle')}
          gone={t('points.removeGone')}
          stays={t('points.removeStays')}
        />
      </div>
    </AnalysisFrame>
  )
}
