import { FeedbackFrame } from '#components/feedback/frame.tsx'
import { FeedbackMatrix } from '#components/feedback/matrix.tsx'
import { MomentList } from '#components/feedback/moment-list.tsx'
import { AnsweredCard } from '#components/feedback/answered-card.tsx'
import { feedbackWords } from '#components/feedback/words.ts'
import { LinkButton } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { Pager } from '#components/ui/pager.tsx'
import { uuidOf, withAsked } from '#lib/analysis/address-values.ts'
import type { PlaceProps } from '#lib/analysis/page-props.ts'
import { feedbackPage } from '#lib/feedback/queries/feedback-page.ts'
import { feedbackOverview } from '#lib/feedback/queries/overview.ts'
import { texts } from '#lib/i18n/texts.ts'
import { openPage } from '#lib/tenancy/open-page.ts'

export const generateMetadata = async () => ({ title: (await texts('feedback'))('crumb') })

export default async function FeedbackPage({ params, searchParams }: PlaceProps) {
  const { municipality, neighbourhood } = await params
  const after = uuidOf((await searchParams)['na'])
  const { actor, data } = await openPage(municipality, 'feedback.read', (tx, actor) =>
    feedbackPage(tx, neighbourhood, (place) => feedbackOverview(tx, actor, place.id, after)),
  )
  const words = await feedbackWords(actor, neighbourhood)
  const { t, at, analysisAt } = words
  const { points, share, moments } = data.content
  const add = <LinkButton href={at.newMoment} look="primary" icon="plus">{t('add')}</LinkButton>
  return (
    <FeedbackFrame actor={actor} place={data.place} words={words} action={add}>
      <div className="grid items-start gap-gap lg:grid-cols-[minmax(0,1fr)_18rem]">
        <section className="flex min-w-0 flex-col gap-3">
          <h2>{t('matrix.title')}</h2>
          {points.length === 0 ? (
            <EmptyState icon="megaphone" action={<LinkButton href={analysisAt.newAttentionPoint}>{t('matrix.makeFirst')}</LinkButton>}>{t('share.none')}</EmptyState>
          ) : (
            <FeedbackMatrix points={points} words={words} />
          )}
        </section>
        <AnsweredCard share={share} />
      </div>
      <section className="flex flex-col gap-3">
        <h2>{t('moments.title')}</h2>
        {moments.rows.length === 0 ? <EmptyState icon="megaphone">{t('moments.none')}</EmptyState> : <MomentList rows={moments.rows} words={words} />}
        <Pager previous={after ? at.overview : undefined} next={moments.next ? withAsked(at.overview, { na: moments.next }) : undefined} />
      </section>
    </FeedbackFrame>
  )
}
