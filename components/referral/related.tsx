import Link from 'next/link'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import type { CardActions } from '#components/referral/card-actions.ts'
import { CardForm } from '#components/referral/card-form.tsx'
import type { CardWords } from '#components/referral/words.ts'
import { Card } from '#components/ui/card.tsx'
import { Pill } from '#components/ui/pill.tsx'
import type { CardPage } from '#lib/referral/queries/card-page.ts'
import { relationKinds } from '#lib/referral/rules/handovers.ts'

interface Props {
  card: CardPage
  cardAt: (number: number) => string
  action: CardActions['relate']
  words: CardWords
}

/** Cards that belong with this one, and those that may: joined with a trace, or said to be somebody else. */
export function Related({ card, cardAt, action, words: { t, words } }: Props) {
  if (card.relations.length === 0 && card.same.length === 0) return null
  const line = ({ place, state }: { place: string; state: CardPage['state'] }) => t('related.line', { place, state: words(`state.${state}`).toLowerCase() })
  return (
    <Card title={t('related.title')}>
      <div className="stack">
        <ul>
          {card.relations.map((one) => (
            <li key={one.id} className="between border-t border-line py-2 first:border-t-0">
              <span><Link className="link" prefetch={false} href={cardAt(one.number)}>{t('cardTitle', { number: one.number })}</Link> <span className="muted">· {line(one)}</span></span>
              <Pill tone={one.kind === 'notTheSame' ? 'neutral' : 'sea'}>{t(`related.kinds.${one.kind}`)}</Pill>
            </li>
          ))}
        </ul>
        {card.same.length > 0 && (
          <div>
            <h3>{t('related.maybe')}</h3>
            <ul>
              {card.same.map((one) => (
                <li key={one.id} className="border-t border-line py-3 first:border-t-0">
                  <p><Link className="link" prefetch={false} href={cardAt(one.number)}>{t('cardTitle', { number: one.number })}</Link> <span className="muted">· {line(one)}</span></p>
                  <p className="muted">{t(`related.by.${one.by}`)}</p>
                  <CardForm referralId={card.id} action={action} label={t('cardTitle', { number: one.number })} layout="row">
                    <input type="hidden" name="otherId" value={one.id} />
                    {relationKinds.map((kind) => <SubmitButton key={kind} name="relation" value={kind} look="quiet">{t(`related.join.${kind}`)}</SubmitButton>)}
                  </CardForm>
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </Card>
  )
}
