import { From } from '#components/plan/action-moves.tsx'
import { planAnswers, type PlanWords } from '#components/plan/words.ts'
import { Form } from '#components/forms/form.tsx'
import { NumberField } from '#components/forms/number-field.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { TextArea } from '#components/forms/text-area.tsx'
import { Card } from '#components/ui/card.tsx'
import { newKey } from '#lib/actions/new-key.ts'
import type { FormAction } from '#lib/actions/result.ts'
import type { ActionPage, UpdateShown } from '#lib/plan/queries/action-page.ts'

interface Props {
  data: Pick<ActionPage, 'action' | 'updates' | 'mayUpdate'>
  update: FormAction
  words: PlanWords
}

/** How it goes: what was told, the latest first, and a place to tell more. */
export function ActionUpdates({ data: { action, updates, mayUpdate }, update, words }: Props) {
  const { t } = words
  return (
    <Card title={t('updates.title')}>
      <div className="stack">
        {mayUpdate && (
          <Form
            action={update}
            newKey={newKey()}
            texts={planAnswers}
            label={t('updates.add')}
            draft={`action-update-${action.id}`}
          >
            <From action={action} />
            <TextArea name="text" label={t('updates.text')} hint={t('updates.textHint')} max={2000} rows={3} />
            <NumberField
              name="measured"
              label={t('updates.measured')}
              unit={action.measure ?? undefined}
              hint={t('updates.measuredHint')}
              optional
            />
            <SubmitButton icon="message-square-text">{t('updates.send')}</SubmitButton>
          </Form>
        )}
        {updates.length === 0 && <p className="muted">{t('updates.none')}</p>}
        {updates.length > 0 && (
          <ol className="flex flex-col gap-4">
            {updates.map((told) => (
              <Told key={told.id} told={told} words={words} />
            ))}
          </ol>
        )}
      </div>
    </Card>
  )
}

function Told({ told, words: { t, f } }: { told: UpdateShown; words: PlanWords }) {
  const { writtenBy: name, organisation, fromState, toState, measured } = told
  const when = f.moment(told.createdAt)
  const by = name
    ? organisation
      ? t('updates.byOrganisation', { name, organisation, when })
      : t('updates.by', { name, when })
    : t('updates.byNobody', { when })
  return (
    <li className="flex flex-col gap-1 border-l-2 border-line pl-4">
      <p className="muted">{by}</p>
      {fromState && toState && (
        <p>{t('updates.moved', { from: t(`state.${fromState}`), to: t(`state.${toState}`) })}</p>
      )}
      {told.text && <p className="whitespace-pre-line">{told.text}</p>}
      {measured !== null && <p className="small">{t('updates.counted', { measured: f.number(measured) })}</p>}
    </li>
  )
}
