import { Form } from '#components/forms/form.tsx'
import { SelectField } from '#components/forms/select-field.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { cardAnswers, type CardWords } from '#components/referral/words.ts'
import { Card } from '#components/ui/card.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import type { FormAction } from '#lib/actions/result.ts'
import type { HandOverPage } from '#lib/referral/queries/hand-over-page.ts'

interface Props {
  data: HandOverPage
  /** Of whom it was asked, from their own page. */
  from: string | null
  action: FormAction
  words: CardWords
}

/** All open cards and call backs of somebody in one step. */
export function HandOverForm({ data: { holders, receivers }, from, action, words: { t } }: Props) {
  if (holders.length === 0) return <Card><EmptyState icon="circle-check">{t('handOver.none')}</EmptyState></Card>
  return (
    <Card>
      <Form action={action} texts={cardAnswers} label={t('handOver.title')}>
        <SelectField
          name="fromMembershipId" label={t('handOver.from')} hint={t('handOver.fromHint')} defaultValue={holders.some(({ id }) => id === from) ? (from ?? undefined) : undefined}
          choices={holders.map(({ id, active, ...held }) => ({ value: id, label: t(active ? 'handOver.choice' : 'handOver.gone', held) }))}
        />
        <SelectField
          name="toMembershipId" label={t('handOver.to')} hint={t('handOver.toHint')} optional empty={t('handOver.toRoute')}
          choices={receivers.map(({ membershipId, name }) => ({ value: membershipId, label: name }))}
        />
        <SubmitButton icon="users">{t('handOver.button')}</SubmitButton>
      </Form>
    </Card>
  )
}
