import { planAnswers } from '#components/plan/words.ts'
import { DateField } from '#components/forms/date-field.tsx'
import { Form } from '#components/forms/form.tsx'
import { RadioGroup } from '#components/forms/radio-group.tsx'
import { SelectField, type Choice } from '#components/forms/select-field.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { TextArea } from '#components/forms/text-area.tsx'
import type { FormAction } from '#lib/actions/result.ts'
import type { BuildingBlockId } from '#lib/framework/building-blocks.ts'
import { texts } from '#lib/i18n/texts.ts'
import type { Stand } from '#lib/plan/queries/block-standings.ts'

interface Props {
  neighbourhoodId: string
  block: BuildingBlockId
  stand: Stand | null
  organisations: readonly Choice[]
  set: FormAction
  clear: FormAction
}

/** Why a building block has no action: later on purpose, or a partner does it. */
export async function BlockForm({ neighbourhoodId, block, stand, organisations, set, clear }: Props) {
  const t = await texts('plan.blocks')
  const which = (
    <>
      <input type="hidden" name="neighbourhoodId" value={neighbourhoodId} />
      <input type="hidden" name="block" value={block} />
    </>
  )
  return (
    <>
      <Form action={set} version={stand?.version ?? 0} texts={planAnswers} label={t('stand')}>
        {which}
        <div className="asks stack">
          <RadioGroup
            name="kind"
            label={t('kind')}
            columns
            defaultValue={stand?.kind}
            choices={[
              { value: 'deliberatelyLater', label: t('deliberatelyLater'), hint: t('laterHint') },
              { value: 'partnerDoesIt', label: t('partnerDoesIt'), hint: t('partnerHint') },
            ]}
          />
          <TextArea name="reason" label={t('reason')} max={600} rows={3} defaultValue={stand?.reason} />
          <DateField
            name="reviewOn"
            label={t('reviewOn')}
            hint={t('reviewOnHint')}
            defaultValue={stand?.reviewOn ?? undefined}
            optional="depends"
          />
          <div data-for="partnerDoesIt">
            <SelectField
              name="organisationId"
              label={t('organisation')}
              hint={t('organisationHint')}
              choices={organisations}
              defaultValue={stand?.organisationId ?? undefined}
              optional="depends"
            />
          </div>
        </div>
        <SubmitButton icon="save">{t('save')}</SubmitButton>
      </Form>
      {stand && (
        <Form action={clear} texts={planAnswers} label={t('clear')}>
          {which}
          <SubmitButton look="quiet" icon="trash">
            {t('clear')}
          </SubmitButton>
        </Form>
      )}
    </>
  )
}
