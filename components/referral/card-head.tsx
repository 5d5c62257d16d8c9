import { Face } from '#components/contact-point/face.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import type { CardActions } from '#components/referral/card-actions.ts'
import { CardForm } from '#components/referral/card-form.tsx'
import { Reach } from '#components/referral/reach.tsx'
import { StatePill } from '#components/referral/state-pill.tsx'
import type { CardWords } from '#components/referral/words.ts'
import { Card } from '#components/ui/card.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { Pill } from '#components/ui/pill.tsx'
import { formats } from '#lib/i18n/texts.ts'
import type { CardPage } from '#lib/referral/queries/card-page.ts'

interface Props {
  card: CardPage
  actions: Pick<CardActions, 'accept' | 'reopen'>
  words: CardWords
}

/** Whom it is for and how they are reached, then where the card stands: who holds it, and by when what must have happened. */
export async function CardHead({ card, actions, words: cardWords }: Props) {
  const { t, words } = cardWords
  const [f, line] = [await formats(), await dueLine(card, { t, words })]
  return (
    <Card>
      <div className="stack">
        <Reach card={card} words={cardWords} />
        <div className="row">
          <StatePill state={card.state} outcome={card.outcome} words={words} />
          {card.urgency === 'late' && <Pill tone="late" icon="clock">{t('head.late')}</Pill>}
          {card.urgency === 'soon' && <Pill tone="amber" icon="clock">{t('head.soon')}</Pill>}
          {card.reopened > 0 && <Pill>{t('head.reopened', { count: card.reopened })}</Pill>}
        </div>
        {card.face && !card.mine ? (
          <Face face={card.face}>{t('head.holder', { name: card.holder ?? card.face.firstName })} {line}</Face>
        ) : (
          <p>{t(card.mine ? 'head.yours' : 'head.nobody')} {line}</p>
        )}
        {card.withdrawn && <Withdrawn card={card} t={t} />}
        {card.erasedOn && <Notice tone="info" title={t('erased.title')}>{t('erased.explain', { date: f.date(card.erasedOn) })}</Notice>}
        {card.asksReopenAt && <Notice tone="late" title={t('asksReopen.title')}>{t('asksReopen.explain', { date: f.date(card.asksReopenAt) })}</Notice>}
        {card.acts.includes('accept') && (
          <CardForm referralId={card.id} action={actions.accept} version={card.version} label={t('accept.button')}>
            <p className="muted">{t('accept.explain')}</p>
            <SubmitButton icon="check">{t('accept.button')}</SubmitButton>
          </CardForm>
        )}
        {card.acts.includes('reopen') && (
          <CardForm referralId={card.id} action={actions.reopen} version={card.version} label={t('reopen.button')}>
            <p className="muted">{t('reopen.explain')}</p>
            <SubmitButton look="secondary" icon="rotate-ccw">{t('reopen.button')}</SubmitButton>
          </CardForm>
        )}
      </div>
    </Card>
  )
}

/** Nobody is read about any more; who was told of it must still hear that it is over. */
function Withdrawn({ card: { agreements, handovers }, t }: { card: CardPage; t: CardWords['t'] }) {
  const told = new Set([...agreements.flatMap(({ recipient }) => recipient ?? []), ...handovers.map(({ receiver }) => receiver)])
  return (
    <Notice tone="info" title={t('withdrawn.title')}>
      <p>{t('withdrawn.explain')}</p>
      {told.size > 0 && <p>{t('withdrawn.tell', { receivers: [...told].join(', ') })}</p>}
    </Notice>
  )
}

/** By when what must have happened, or when and how it was finished. */
async function dueLine({ state, outcome, dueOn, closedOn, waitingSince, receiver }: CardPage, { t, words }: Pick<CardWords, 't' | 'words'>): Promise<string> {
  const f = await formats()
  if (state === 'closed') {
    const ending = outcome === 'notForUs' && receiver !== null ? `${words('notForUsTo', { receiver })}.` : ''
    return [closedOn ? t('head.closed', { date: f.date(closedOn) }) : '', ending].filter(Boolean).join(' ')
  }
  if (!dueOn) return ''
  const date = f.weekday(dueOn)
  if (state === 'sent' || state === 'received') return t('head.contactBy', { date })
  if (state === 'passedOn') return t('head.passedOn', { receiver: receiver ?? '–', date })
  if (state === 'waitingList') return t('head.waiting', { receiver: receiver ?? '–', since: f.date(waitingSince ?? dueOn), date })
  return t('head.stepBy', { date })
}
