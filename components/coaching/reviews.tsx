import { AnswerForm, WriteForm } from '#components/coaching/review-forms.tsx'
import { Card } from '#components/ui/card.tsx'
import { Details } from '#components/ui/details.tsx'
import { Pill } from '#components/ui/pill.tsx'
import { may } from '#lib/access/matrix.ts'
import type { FormAction } from '#lib/actions/result.ts'
import type { Reviewed, ReviewHere } from '#lib/coaching/queries/reviews.ts'
import { formats, texts } from '#lib/i18n/texts.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'

interface Props {
  actor: MemberActor
  on: Reviewed
  reviews: readonly ReviewHere[]
  actions: { write: FormAction; answer: FormAction }
}

/**
 * What coaches wrote on a plan version or a round, with the answers: the coordinator reads and answers, an opened coach reads
 * the own ones and writes; for everybody else there is nothing here.
 */
export async function Reviews({ actor, on, reviews, actions }: Props) {
  if (!may(actor, 'coaching.readReviews')) return null
  const [t, writes] = [await texts('coaching.reviews'), may(actor, 'coaching.review')]
  if (reviews.length === 0 && !writes) return null
  return (
    <Card title={t('title')} id="opmerkingen">
      <div className="stack">
        {reviews.length === 0 ? <p className="muted">{t('none')}</p> : (
          <ol className="stack">
            {reviews.map((review) => (
              <li key={review.id} id={`opmerking-${review.id}`}>
                <Review review={review} answer={may(actor, 'coaching.answer') ? actions.answer : null} />
              </li>
            ))}
          </ol>
        )}
        {writes && (
          <Details summary={t('write')}>
            <WriteForm on={on} action={actions.write} />
          </Details>
        )}
      </div>
    </Card>
  )
}

async function Review({ review, answer }: { review: ReviewHere; answer: FormAction | null }) {
  const [t, f] = await Promise.all([texts('coaching.reviews'), formats()])
  return (
    <article className="flex flex-col gap-2">
      <p className="muted row gap-2">
        <span>{review.coach.name} · {f.date(review.createdAt)}</span>
        {review.asksAnswer && !review.answeredAt && <Pill tone="late" icon="message-circle">{t('asks')}</Pill>}
      </p>
      <p className="whitespace-pre-line">{review.text}</p>
      {review.answer && review.answeredAt && (
        <div className="border-l-4 border-sea-mid pl-4">
          <p className="muted">{t('answeredOn', { date: f.date(review.answeredAt) })}</p>
          <p className="whitespace-pre-line">{review.answer}</p>
        </div>
      )}
      {answer && !review.answeredAt && <AnswerForm review={review.id} action={answer} />}
    </article>
  )
}
