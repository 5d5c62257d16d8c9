import Link from 'next/link'
import type { ReactNode } from 'react'
import type { FeedbackWords } from '#components/feedback/words.ts'
import { LinkButton } from '#components/ui/button.tsx'
import type { ToldPoint } from '#lib/feedback/queries/moment.ts'

interface Props {
  momentId: string
  points: readonly ToldPoint[]
  /** The point that is being answered now, and its form. */
  open: string | null
  form: ReactNode
  words: FeedbackWords
}

/** The attention points that were told at a moment, each with what was said about it and our answer. */
export const ToldPoints = ({ momentId, points, open, form, words }: Props) => (
  <ul className="flex flex-col gap-4">
    {points.map((point) => {
      const { id, title } = point.attentionPoint
      return (
        <li key={id} id={id} className="card flex flex-col gap-3">
          <h3>
            <Link href={words.analysisAt.attentionPoint(id)} prefetch={false} className="underline-offset-4 hover:underline">{title}</Link>
          </h3>
          {id === open ? form : <SaidAndAnswered momentId={momentId} point={point} words={words} />}
        </li>
      )
    })}
  </ul>
)

function SaidAndAnswered({ momentId, point: { said, answer, attentionPoint }, words: { t, at } }: { momentId: string; point: ToldPoint; words: FeedbackWords }) {
  return (
    <>
      <dl className="description">
        <dt>{t('moment.pointSaid')}</dt>
        <dd className={said ? 'whitespace-pre-line' : 'text-muted'}>{said ?? t('moment.nothingSaid')}</dd>
        <dt>{t('moment.pointAnswer')}</dt>
        <dd className={answer ? 'whitespace-pre-line' : 'text-muted'}>{answer ?? t('moment.noAnswer')}</dd>
      </dl>
      <div>
        <LinkButton href={at.answer(momentId, attentionPoint.id)} icon="pencil" prefetch={false}>
          {t(answer ? 'moment.changeAnswer' : 'moment.answerIt')}
          <span className="sr-only">: {attentionPoint.title}</span>
        </LinkButton>
      </div>
    </>
  )
}
