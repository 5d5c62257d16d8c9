import { AnalysisFrame } from '#components/analysis/frame.tsx'
import { KindPill } from '#components/analysis/kind-pill.tsx'
import { analysisWords } from '#components/analysis/words.ts'
import { FeedbackPills } from '#components/feedback/feedback-pills.tsx'
import { Thread } from '#components/trace/thread.tsx'
import { AxisPill } from '#components/ui/axis-pill.tsx'
import { LinkButton } from '#components/ui/button.tsx'
import { uuidOf } from '#lib/analysis/address-values.ts'
import type { RecordProps } from '#lib/analysis/page-props.ts'
import { analysisPage } from '#lib/analysis/queries/analysis-page.ts'
import { texts } from '#lib/i18n/texts.ts'
import { openPage } from '#lib/tenancy/open-page.ts'
import { threadOf } from '#lib/trace/queries/thread.ts'

export const generateMetadata = async () => ({ title: (await texts('analysis'))('parts.attentionPoints') })

export default async function ThreadPage({ params }: RecordProps) {
  const { municipality, neighbourhood, id } = await params
  const key = uuidOf(id)
  const { actor, data } = await openPage(municipality, 'analysis.read', (tx, actor) =>
    analysisPage(tx, neighbourhood, async (place) => (key ? threadOf(tx, actor, place.id, key) : null)),
  )
  const words = await analysisWords(actor, neighbourhood)
  const { t, at } = words
  const { point, state } = data.content
  return (
    <AnalysisFrame
      actor={actor}
      page={data}
      part="attentionPoints"
      words={words}
      title={point.title}
      subtitle={point.description}
      action={<LinkButton href={at.editAttentionPoint(point.id)} look="primary" icon="pencil">{t('points.edit')}</LinkButton>}
    >
      <div className="flex flex-col gap-2">
        <p className="flex flex-wrap gap-1.5">
          <KindPill kind={point.kind} words={words} />
          <AxisPill axis={point.axis} />
        </p>
        <FeedbackPills state={state} words={words} />
      </div>
      <Thread thread={data.content} municipality={municipality} plan={`/${municipality}/buurten/${neighbourhood}/plan`} words={words} />
    </AnalysisFrame>
  )
}
