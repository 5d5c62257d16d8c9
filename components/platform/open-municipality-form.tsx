import { Form } from '#components/forms/form.tsx'
import { SelectField } from '#components/forms/select-field.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { Card } from '#components/ui/card.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { FilterBar } from '#components/ui/filter-bar.tsx'
import type { FormAction } from '#lib/actions/result.ts'
import { texts } from '#lib/i18n/texts.ts'

interface Props {
  action: FormAction
  municipalities: readonly { nisCode: string; name: string; provinceName: string }[]
  /** What was looked for. */
  sought: string
}

/** Choosing one of the municipalities that were not opened yet, by province. */
export async function OpenMunicipalityForm({ action, municipalities, sought }: Props) {
  const t = await texts('platform.open')
  const provinces = [...Map.groupBy(municipalities, ({ provinceName }) => provinceName)]
  const choices = provinces.map(([label, all]) => ({ label, choices: all.map(({ nisCode, name }) => ({ value: nisCode, label: name })) }))
  return (
    <Card>
      <div className="stack">
        <FilterBar label={t('filter')} reset="/beheer/openen" filters={[{ name: 'name', label: t('name'), value: sought }]} />
        {municipalities.length === 0 ? <EmptyState icon="landmark">{t('none')}</EmptyState> : (
          <Form action={action} texts={['platform.refusal']}>
            <SelectField
              name="nisCode"
              label={t('municipality')}
              hint={t('count', { count: municipalities.length })}
              choices={choices}
              defaultValue={municipalities.length === 1 ? municipalities[0]?.nisCode : undefined}
            />
            <SubmitButton icon="plus">{t('submit')}</SubmitButton>
          </Form>
        )}
      </div>
    </Card>
  )
}
