import { Removal } from '#components/analysis/removal.tsx'
import { FeedbackFrame } from '#components/feedback/frame.tsx'
import { MomentForm } from '#components/feedback/moment-form.tsx'
import { feedbackAnswers, feedbackWords } from '#components/feedback/words.ts'
import { uuidOf } from '#lib/analysis/address-values.ts'
import type { RecordProps } from '#lib/analysis/page-props.ts'
import { editMomentAction, removeMomentAction } from '#lib/feedback/actions.ts'
import { feedbackPage } from '#lib/feedback/queries/feedback-page.ts'
import { momentHere } from '#lib/feedback/queries/moment.ts'
import { texts } from '#lib/i18n/texts.ts'
import { openPage } from '#lib/tenancy/open-page.ts'

export const generateMetadata = async () => ({ title: (await texts('feedback'))('form.editTitle') })

export default async function EditMomentPage({ params }: RecordProps) {
  const { municipality, neighbourhood, id } = await params
  const key = uuidOf(id)
  const { actor, data } = await openPage(municipality, 'feedback.write', (tx) =>
    feedbackPage(tx, neighbourhood, async (place) => (key ? momentHere(tx, place.id, key) : null)),
  )
  const words = await feedbackWords(actor, neighbourhood)
  const { t } = words
  const moment = data.content
  return (
    <FeedbackFrame actor={actor} place={data.place} words={words} title={t('form.editTitle')}>
      <MomentForm moment={moment} neighbourhood={neighbourhood} action={editMomentAction.bind(null, municipality)} now={new Date()} words={words} />
      <div>
        <Removal
          action={removeMomentAction.bind(null, municipality)}
          neighbourhood={neighbourhood}
          about={{ id: moment.id }}
          trigger={t('moment.remove')}
          title={t('moment.removeTitle')}
          gone={t('moment.removeGone')}
          stays={t('moment.removeStays')}
          texts={feedbackAnswers}
        />
      </div>
    </FeedbackFrame>
  )
}
