import { contactPointAnswers } from '#components/contact-point/answers.ts'
import { checkedWords } from '#components/contact-point/checked-words.ts'
import { NumberFields } from '#components/contact-point/number-fields.tsx'
import { urgentWords } from '#components/contact-point/urgent-words.ts'
import { Form } from '#components/forms/form.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { Card } from '#components/ui/card.tsx'
import { Details } from '#components/ui/details.tsx'
import { Pill } from '#components/ui/pill.tsx'
import { newKey } from '#lib/actions/new-key.ts'
import type { FormAction } from '#lib/actions/result.ts'
import type { UrgentNumber } from '#lib/contact-point/queries/urgent-numbers.ts'
import { dangerNumber } from '#lib/contact-point/rules.ts'
import { texts } from '#lib/i18n/texts.ts'
import type { Day } from '#lib/time/today.ts'

interface Props {
  numbers: readonly UrgentNumber[]
  today: Day
  actions: { add: FormAction; change: FormAction; remove: FormAction; check: FormAction }
}

/** The numbers above every card: worded, changed, checked, with those a municipality adds. */
export async function NumberList({ numbers, today, actions }: Props) {
  const [t, labelOf, checked] = await Promise.all([texts('contact-point.numbers'), urgentWords(), checkedWords(today)])
  return (
    <Card title={t('list')} subtitle={t('listExplain')}>
      <div className="stack">
        <ul>
          {numbers.map((one) => {
            const { text, late } = checked(one.checkedOn)
            return (
              <li key={one.number} className="border-t border-line py-3 first:border-t-0">
                <p className="mb-1 flex gap-3"><strong className="whitespace-nowrap">{one.number}</strong> <span>{labelOf(one.number, one.label)}</span></p>
                <p><Pill tone={late ? 'late' : 'good'} icon={late ? 'clock' : 'check'}>{text}</Pill></p>
                <Details summary={t('change', { number: one.number })}>
                  <div className="stack pb-2">
                    <Form action={actions.change} version={one.version} texts={contactPointAnswers} label={t('change', { number: one.number })}>
                      <input type="hidden" name="was" value={one.number} />
                      <NumberFields number={one} />
                      <SubmitButton look="secondary" icon="save">{t('save')}</SubmitButton>
                    </Form>
                    {one.number !== dangerNumber && (
                      <Form action={actions.remove} texts={contactPointAnswers} label={`${t('remove')}: ${one.number}`}>
                        <input type="hidden" name="was" value={one.number} />
                        <SubmitButton look="danger" icon="trash">{t('remove')}</SubmitButton>
                      </Form>
                    )}
                  </div>
                </Details>
              </li>
            )
          })}
        </ul>
        <Form action={actions.check} texts={contactPointAnswers} label={t('checkAll')}>
          <SubmitButton look="secondary" icon="check">{t('checkAll')}</SubmitButton>
        </Form>
        <Details summary={t('add')}>
          <Form action={actions.add} newKey={newKey()} texts={contactPointAnswers} label={t('add')}>
            <NumberFields />
            <SubmitButton look="secondary" icon="plus">{t('add')}</SubmitButton>
          </Form>
        </Details>
      </div>
    </Card>
  )
}
