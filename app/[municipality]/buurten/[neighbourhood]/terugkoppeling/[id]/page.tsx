import { AnswerForm } from '#components/feedback/answer-form.tsx'
import { FeedbackFrame } from '#components/feedback/frame.tsx'
import { TellForm } from '#components/feedback/tell-form.tsx'
import { ToldPoints } from '#components/feedback/told-points.tsx'
import { feedbackWords } from '#components/feedback/words.ts'
import { LinkButton } from '#components/ui/button.tsx'
import { Card } from '#components/ui/card.tsx'
import { uuidOf } from '#lib/analysis/address-values.ts'
import type { RecordProps } from '#lib/analysis/page-props.ts'
import { answerPointAction, tellPointsAction, untellPointAction } from '#lib/feedback/actions.ts'
import { feedbackPage } from '#lib/feedback/queries/feedback-page.ts'
import { momentWithChoices } from '#lib/feedback/queries/moment.ts'
import { texts } from '#lib/i18n/texts.ts'
import { openPage } from '#lib/tenancy/open-page.ts'

export const generateMetadata = async () => ({ title: (await texts('feedback'))('crumb') })

export default async function MomentPage({ params, searchParams }: RecordProps) {
  const { municipality, neighbourhood, id } = await params
  const key = uuidOf(id)
  const open = uuidOf((await searchParams)['punt'])
  const { actor, data } = await openPage(municipality, 'feedback.read', (tx) =>
    feedbackPage(tx, neighbourhood, async (place) => (key ? momentWithChoices(tx, place.id, key) : null)),
  )
  const words = await feedbackWords(actor, neighbourhood)
  const { t, f, at } = words
  const { moment, untold } = data.content
  const point = moment.points.find((told) => told.attentionPoint.id === open)
  const actions = { answer: answerPointAction.bind(null, municipality), untell: untellPointAction.bind(null, municipality) }
  return (
    <FeedbackFrame
      actor={actor}
      place={data.place}
      words={words}
      title={moment.form}
      subtitle={t('moment.line', { audience: t(`audience.${moment.audience}`), date: f.date(moment.heldOn), count: moment.attendance })}
      action={<LinkButton href={at.editMoment(moment.id)} look={point ? 'secondary' : 'primary'} icon="pencil">{t('moment.edit')}</LinkButton>}
    >
      {moment.said && (
        <Card title={t('moment.said')} subtitle={moment.recordedBy && t('moment.recordedBy', { name: moment.recordedBy })}>
          <p className="whitespace-pre-line">{moment.said}</p>
        </Card>
      )}
      <section className="flex flex-col gap-3">
        <h2>{t('moment.told')}</h2>
        {moment.points.length === 0 && <p className="muted">{t('moment.noneTold')}</p>}
        <ToldPoints
          momentId={moment.id}
          points={moment.points}
          open={point?.attentionPoint.id ?? null}
          form={point && <AnswerForm momentId={moment.id} point={point} neighbourhood={neighbourhood} actions={actions} words={words} />}
          words={words}
        />
      </section>
      {untold.length > 0 && <TellForm momentId={moment.id} points={untold} neighbourhood={neighbourhood} action={tellPointsAction.bind(null, municipality)} words={words} />}
    </FeedbackFrame>
  )
}
