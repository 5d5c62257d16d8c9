import { cardAnswers } from '#components/cards/words.ts'
import { Form } from '#components/forms/form.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { Card } from '#components/ui/card.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { ListRow } from '#components/ui/list-row.tsx'
import { newKey } from '#lib/actions/new-key.ts'
import type { FormAction } from '#lib/actions/result.ts'
import type { CardTypeList as List } from '#lib/cards/queries/card-type-list.ts'
import { formats, texts } from '#lib/i18n/texts.ts'
import { CardTypeRow } from './card-type-row.tsx'

interface Props {
  root: string
  list: List
  actions: { move: FormAction; begin: FormAction }
}

/** The kinds of card in the order in which a partner chooses; what was put away apart. */
export async function CardTypeList({ root, list: { active, archived }, actions }: Props) {
  const [t, f] = await Promise.all([texts('cards.list'), formats()])
  const begins = active.length === 0 && archived.length === 0
  return (
    <>
      <Card title={t('inUse')} subtitle={active.length > 1 && t('order')}>
        {active.length === 0 ? (
          <EmptyState icon="mail" action={begins && <Begin action={actions.begin} label={t('begin')} />}>
            {t(begins ? 'none' : 'noneAny')}
          </EmptyState>
        ) : (
          <ul>
            {active.map((type, at) => (
              <CardTypeRow key={type.id} root={root} type={type} first={at === 0} last={at === active.length - 1} move={actions.move} />
            ))}
          </ul>
        )}
      </Card>
      {archived.length > 0 && (
        <Card title={t('archived')}>
          <ul>
            {archived.map(({ id, title, archivedAt }) => (
              <ListRow key={id} icon="archive" tone="muted" title={title} href={`${root}/${id}`} detail={archivedAt && t('archivedOn', { date: f.date(archivedAt) })} />
            ))}
          </ul>
        </Card>
      )}
    </>
  )
}

const Begin = ({ action, label }: { action: FormAction; label: string }) => (
  <Form action={action} newKey={newKey()} texts={cardAnswers} label={label}>
    <SubmitButton icon="sprout">{label}</SubmitButton>
  </Form>
)
