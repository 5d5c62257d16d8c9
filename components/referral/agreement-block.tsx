import { SubmitButton } from '#components/forms/submit-button.tsx'
import type { CardActions } from '#components/referral/card-actions.ts'
import { CardForm } from '#components/referral/card-form.tsx'
import { languageName } from '#components/referral/language-name.ts'
import type { CardWords } from '#components/referral/words.ts'
import { Card } from '#components/ui/card.tsx'
import { ConfirmDialog } from '#components/ui/confirm-dialog.tsx'
import { Details } from '#components/ui/details.tsx'
import { Pill } from '#components/ui/pill.tsx'
import { formats } from '#lib/i18n/texts.ts'
import { isDrawn, signatureHeight, signatureWidth } from '#lib/referral/agreement/drawn.ts'
import type { CardPage } from '#lib/referral/queries/card-page.ts'
import type { AgreementOnCard } from '#lib/referral/queries/open-card.ts'

interface Props {
  card: CardPage
  actions: Pick<CardActions, 'withdraw' | 'stopWordBack'>
  words: CardWords
}

/** Who agreed to what, in which words, and whether that is still as it was signed; and taking it back, as easily. */
export function AgreementBlock({ card, actions, words }: Props) {
  const { t } = words
  const [stops, withdraws] = [card.mayWordBack && !card.withdrawn, card.acts.includes('withdraw')]
  return (
    <Card title={t('agreement.title')}>
      <div className="stack">
        {card.agreements.length === 0 && <p className="muted">{t('agreement.none')}</p>}
        {card.agreements.map((agreement) => <Agreement key={agreement.id} agreement={agreement} words={words} />)}
        {(stops || withdraws) && <div className="row">
          {stops && (
            <CardForm referralId={card.id} action={actions.stopWordBack} label={t('agreement.stop')} layout="row">
              <SubmitButton look="secondary" icon="ban">{t('agreement.stopButton')}</SubmitButton>
            </CardForm>
          )}
          {withdraws && (
            <ConfirmDialog
              trigger={t('withdraw.trigger')}
              title={t('withdraw.title', { number: card.number })}
              gone={[t('withdraw.gone'), t('withdraw.goneState')]}
              stays={[t('withdraw.stays')]}
            >
              <CardForm referralId={card.id} action={actions.withdraw} version={card.version} label={t('withdraw.trigger')}>
                <SubmitButton look="danger" icon="ban">{t('withdraw.confirm')}</SubmitButton>
              </CardForm>
            </ConfirmDialog>
          )}
        </div>}
      </div>
    </Card>
  )
}

const abouts = ['contact', 'wordBack', 'outcome', 'recipient'] as const

async function Agreement({ agreement, words: { t, words } }: { agreement: AgreementOnCard; words: CardWords }) {
  const f = await formats()
  const { way, helpedBy, sentence, reason, signature, holds, hash, givenAt, withdrawnAt, by, textVersion, language, recipient } = agreement
  const about = abouts.find((known) => known === agreement.about) ?? 'other'
  return (
    <div className="border-t border-line pt-3 first:border-t-0 first:pt-0">
      <div className="between">
        <h3>{t(`agreement.about.${about}`, { recipient: recipient ?? '–' })}</h3>
        {withdrawnAt ? <Pill tone="late">{t('agreement.withdrawn', { date: f.shortDate(new Date(withdrawnAt)) })}</Pill> : <Pill tone={holds ? 'good' : 'late'} icon={holds ? 'shield-check' : 'triangle-exclamation-point'}>{t(holds ? 'agreement.holds' : 'agreement.broken')}</Pill>}
      </div>
      <blockquote className="my-2 max-w-measure border-l-4 border-line pl-3" lang={language} dir="auto">{sentence}</blockquote>
      <p className="muted">
        {t('agreement.given', { way: words(`agreementWay.${way}`), date: f.date(new Date(givenAt)) })}
        {helpedBy && ` · ${words(`agreementHelper.${helpedBy}`).toLowerCase()}`}
        {by && ` · ${t('agreement.by', { name: by })}`}
      </p>
      <Details summary={t('agreement.hash', { hash: hash.slice(0, 12) })}>
        <p className="muted">{t('agreement.version', { version: textVersion, language: languageName(language) })}</p>
        <p className="muted break-all">{hash}</p>
        {reason !== null && <p>{t('agreement.reason', { reason })}</p>}
        {way === 'typed' && signature !== null && <p>{t('agreement.signature')}: {signature}</p>}
        {way === 'onScreen' && signature !== null && isDrawn(signature) && (
          <svg role="img" aria-label={t('agreement.signature')} viewBox={`0 0 ${signatureWidth} ${signatureHeight}`} className="max-w-sm rounded border border-line bg-surface" fill="none" stroke="currentColor" strokeWidth="3" strokeLinecap="round">
            <path d={signature} />
          </svg>
        )}
      </Details>
    </div>
  )
}
