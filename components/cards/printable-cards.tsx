import { LinkButton } from '#components/ui/button.tsx'
import { Card } from '#components/ui/card.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { ListRow } from '#components/ui/list-row.tsx'
import type { PaperPage } from '#lib/cards/queries/batches.ts'
import { texts } from '#lib/i18n/texts.ts'

interface Props {
  /** Where the kinds of card are. */
  root: string
  types: PaperPage['types']
  /** Whether the reader may add a kind of card. */
  arranges: boolean
}

/** The kinds of card that can be printed now. */
export async function PrintableCards({ root, types, arranges }: Props) {
  const t = await texts('cards.paper')
  return (
    <Card title={t('which')}>
      {types.length === 0 ? (
        <EmptyState icon="mail" action={arranges && <LinkButton href={root}>{t('toCards')}</LinkButton>}>{t('whichNone')}</EmptyState>
      ) : (
        <ul>
          {types.map(({ id, title, offer }) => <ListRow key={id} icon="printer" title={title} href={`${root}/${id}/afdrukken`} detail={offer} />)}
        </ul>
      )}
    </Card>
  )
}
