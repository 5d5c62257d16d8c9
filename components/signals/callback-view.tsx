import { Face } from '#components/contact-point/face.tsx'
import { CallbackForm, EndCallback, GiveCallback } from '#components/signals/callback-forms.tsx'
import { signalWords } from '#components/signals/words.ts'
import { LinkButton } from '#components/ui/button.tsx'
import { Card } from '#components/ui/card.tsx'
import { DescriptionList } from '#components/ui/description-list.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { Pill } from '#components/ui/pill.tsx'
import type { FormAction } from '#lib/actions/result.ts'
import { dial } from '#lib/phone/dial.ts'
import type { CallbackShown } from '#lib/signals/queries/callback-page.ts'
import type { Day } from '#lib/time/today.ts'

interface Props {
  callback: CallbackShown
  today: Day
  actions: { attempt: FormAction; call: FormAction; give: FormAction; end: FormAction }
  /** Where a card is made together, and where one stands. */
  cardAt: { make: string; one: (number: number) => string }
}

/** One call: whom, by when, three buttons. Over: what came of it, and that nobody's name is kept. */
export async function CallbackView({ callback, today, actions, cardAt }: Props) {
  const { t, f, words } = await signalWords()
  const { kind, state, bestMoment, dueOn, attempts, outcome, closedAt, calledAt, referralNumber, owner, own, giver } = callback
  if (state === 'closed') {
    return (
      <Notice tone="good">
        {outcome && closedAt && <p>{t('callback.closedOn', { date: f.date(closedAt), outcome: t(`callback.outcome.${outcome}`) })} {t('callback.wiped')}</p>}
        {referralNumber !== null && <div><LinkButton href={cardAt.one(referralNumber)}>{t('callback.toCard', { number: referralNumber })}</LinkButton></div>}
      </Notice>
    )
  }
  const late = dueOn !== null && dueOn < today
  return (
    <>
      <Card title={t('callback.whom')} subtitle={t('callback.looked')}>
        <div className="stack">
          {giver && (
            <div className="between">
              <p className="text-h2 font-strong">{giver.name}</p>
              <a className="button primary" href={dial(giver.phone)}>{t('callback.call', { phone: giver.phone })}</a>
            </div>
          )}
          <p>{t(kind === 'worry' ? 'callback.worryHelp' : 'callback.residentHelp')}</p>
          <DescriptionList
            items={[
              { term: t('callback.moment'), description: words(`moment.${bestMoment}`) },
              ...(dueOn ? [{ term: t('callback.by'), description: late ? <Pill tone="late" icon="clock">{f.weekday(dueOn)}</Pill> : f.weekday(dueOn) }] : []),
              { term: t('callback.tried'), description: t('callback.triedTimes', { count: attempts }) },
            ]}
          />
          {calledAt && <p><Pill tone="sea" icon="check">{t('callback.calledOn', { date: f.date(calledAt) })}</Pill></p>}
          <div className="row">
            <CallbackForm callback={callback} action={actions.attempt} icon="phone-missed" label={t('callback.noAnswer')} />
            {state === 'waiting' && <CallbackForm callback={callback} action={actions.call} icon="check" label={t('callback.called')} />}
          </div>
        </div>
      </Card>
      {owner && !own && <Face face={owner}>{t('callback.ownerLine')}</Face>}
      <EndCallback callback={callback} action={actions.end} card={cardAt.make} />
      <GiveCallback callback={callback} action={actions.give} />
    </>
  )
}
