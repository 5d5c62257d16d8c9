import { FeedbackFrame } from '#components/feedback/frame.tsx'
import { MomentForm } from '#components/feedback/moment-form.tsx'
import { feedbackWords } from '#components/feedback/words.ts'
import { uuidOf } from '#lib/analysis/address-values.ts'
import type { PlaceProps } from '#lib/analysis/page-props.ts'
import { attentionPointChoices } from '#lib/analysis/queries/attention-points.ts'
import { recordMomentAction } from '#lib/feedback/actions.ts'
import { feedbackPage } from '#lib/feedback/queries/feedback-page.ts'
import { texts } from '#lib/i18n/texts.ts'
import { openPage } from '#lib/tenancy/open-page.ts'

export const generateMetadata = async () => ({ title: (await texts('feedback'))('form.newTitle') })

export default async function NewMomentPage({ params, searchParams }: PlaceProps) {
  const { municipality, neighbourhood } = await params
  const ticked = uuidOf((await searchParams)['punt'])
  const { actor, data } = await openPage(municipality, 'feedback.write', (tx) =>
    feedbackPage(tx, neighbourhood, (place) => attentionPointChoices(tx, place.id)),
  )
  const words = await feedbackWords(actor, neighbourhood)
  return (
    <FeedbackFrame actor={actor} place={data.place} words={words} title={words.t('form.newTitle')}>
      <MomentForm
        points={data.content}
        ticked={ticked ? [ticked] : []}
        neighbourhood={neighbourhood}
        action={recordMomentAction.bind(null, municipality)}
        now={new Date()}
        words={words}
      />
    </FeedbackFrame>
  )
}
