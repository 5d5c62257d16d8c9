import { cardAnswers } from '#components/cards/words.ts'
import { Form } from '#components/forms/form.tsx'
import { Button } from '#components/ui/button.tsx'
import { ListRow } from '#components/ui/list-row.tsx'
import { Pill } from '#components/ui/pill.tsx'
import { VisuallyHidden } from '#components/ui/visually-hidden.tsx'
import type { FormAction } from '#lib/actions/result.ts'
import type { CardTypeRow as Row } from '#lib/cards/queries/card-type-list.ts'
import { texts } from '#lib/i18n/texts.ts'

interface Props {
  root: string
  type: Row
  first: boolean
  last: boolean
  move: FormAction
}

/** One kind of card: what it offers, for whom, and its place among the others. */
export async function CardTypeRow({ root, type: { id, title, offer, domains, targetGroup, contacts }, first, last, move }: Props) {
  const [t, words, domainNames] = await Promise.all([texts('cards.list'), texts('referral-words'), texts('framework.lifeDomain')])
  return (
    <ListRow
      icon="mail"
      title={title}
      href={`${root}/${id}`}
      detail={offer}
      end={
        <div className="flex grow items-start justify-between gap-3">
          <div className="flex flex-wrap gap-1.5 sm:max-w-72 sm:justify-end">
            {targetGroup !== 'everyone' && <Pill>{words(`targetGroup.${targetGroup}`)}</Pill>}
            {domains.map((domain) => <Pill key={domain} tone="sea">{domainNames(domain)}</Pill>)}
            {contacts === 0 && <Pill>{t('noContact')}</Pill>}
          </div>
          {!(first && last) && (
            // Above the link that covers the row.
            <div className="relative -my-2 shrink-0">
              <Form action={move} texts={cardAnswers} layout="row" label={title}>
                <input type="hidden" name="cardTypeId" value={id} />
                <div className="flex">
                  <Move up disabled={first} name={t('moveUp', { title })}>{t('up')}</Move>
                  <Move disabled={last} name={t('moveDown', { title })}>{t('down')}</Move>
                </div>
              </Form>
            </div>
          )}
        </div>
      }
    />
  )
}

const Move = ({ up = false, disabled, name, children }: { up?: boolean; disabled: boolean; name: string; children: string }) => (
  <Button type="submit" name="direction" value={up ? 'up' : 'down'} look="quiet" icon={up ? 'arrow-up' : 'arrow-down'} disabled={disabled} title={children}>
    <VisuallyHidden>{name}</VisuallyHidden>
  </Button>
)
