import { Face } from '#components/contact-point/face.tsx'
import { Form } from '#components/forms/form.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { Card } from '#components/ui/card.tsx'
import { ConfirmDialog } from '#components/ui/confirm-dialog.tsx'
import { DescriptionList } from '#components/ui/description-list.tsx'
import { Notice } from '#components/ui/notice.tsx'
import type { FormAction } from '#lib/actions/result.ts'
import { formats, texts } from '#lib/i18n/texts.ts'
import type { FollowedCard as Followed } from '#lib/referral/queries/own-card.ts'
import type { Day } from '#lib/time/today.ts'

interface Props {
  card: Followed
  today: Day
  actions: { withdraw: FormAction; askReopen: FormAction }
}

/** A card as its referrer follows it: what happened as far as the person agreed, who handles it, and taking it back. */
export async function FollowedCard({ card, today, actions }: Props) {
  const [t, outcome, f] = await Promise.all([texts('referral-send.mine'), texts('referral-words.outcome'), formats()])
  const facts = [
    ...(card.name ? [{ term: t('forWhom'), description: card.name }] : []),
    { term: t('cardType'), description: card.cardType },
    { term: t('neighbourhood'), description: card.place },
    { term: t('sentOn'), description: f.date(card.sentOn) },
    ...(card.contactedOn ? [{ term: t('contactedOn'), description: f.date(card.contactedOn) }] : []),
    ...(card.closedOn ? [{ term: t(card.known === 'withdrawn' ? 'withdrawnOn' : 'closedOn'), description: f.date(card.closedOn) }] : []),
    ...(card.outcome ? [{ term: t('outcome'), description: outcome(card.outcome) }] : []),
  ]
  return (
    <>
      <Card title={t(`known.${card.known}`)}>
        <div className="stack">
          <DescriptionList items={facts} />
          {card.face && <Face face={card.face}>{card.dueOn && card.dueOn >= today ? t('follows', { day: f.dayInWords(card.dueOn) }) : t('getsInTouch')}</Face>}
          {card.dueOn && card.dueOn < today && <p>{t(card.face?.phone ? 'promisePast' : 'promisePastNoNumber', { day: f.dayInWords(card.dueOn) })}</p>}
          {card.known !== 'withdrawn' && <p className="muted">{t(card.mayWordBack ? 'wordBack' : 'noWordBack')}</p>}
        </div>
      </Card>
      {card.askReopen && (
        <Card>
          <Form action={actions.askReopen} texts={['referral-send.refusal']}>
            <input type="hidden" name="referralId" value={card.id} />
            <p>{t('reopenExplain')}</p>
            <SubmitButton look="secondary" icon="rotate-ccw">{t('reopen')}</SubmitButton>
          </Form>
        </Card>
      )}
      {card.erased && <Notice>{t('erased')}</Notice>}
      {card.askedReopen && <Notice>{t('reopenAskedAlready')}</Notice>}
      {card.withdraw && (
        <div>
          <ConfirmDialog trigger={t('takeBack.button')} title={t('takeBack.title')} gone={[t('takeBack.gone')]} stays={[t('takeBack.stays')]}>
            <Form action={actions.withdraw} texts={['referral-send.refusal']}>
              <input type="hidden" name="referralId" value={card.id} />
              <p>{t('takeBack.explain')}</p>
              <SubmitButton look="danger" icon="undo-2">{t('takeBack.button')}</SubmitButton>
            </Form>
          </ConfirmDialog>
        </div>
      )}
    </>
  )
}
