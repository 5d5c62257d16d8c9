import { NumberField } from '#components/forms/number-field.tsx'
import { TextField } from '#components/forms/text-field.tsx'
import { texts } from '#lib/i18n/texts.ts'

/** A right's name, and an estimate where somebody has one. */
export async function RightFields({ right }: { right?: { name: string; euroAYear: number | null } }) {
  const t = await texts('rights')
  return (
    <>
      <TextField name="name" label={t('name')} defaultValue={right?.name} maxLength={80} autoComplete="off" />
      <NumberField name="euroAYear" label={t('euro')} hint={t('euroHint')} unit={t('unit')} defaultValue={right?.euroAYear == null ? '' : String(right.euroAYear)} optional />
    </>
  )
}
