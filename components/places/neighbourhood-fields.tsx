import { NumberField } from '#components/forms/number-field.tsx'
import { SelectField } from '#components/forms/select-field.tsx'
import { TextField } from '#components/forms/text-field.tsx'
import { formats, texts } from '#lib/i18n/texts.ts'
import type { ManagedNeighbourhood } from '#lib/places/queries/manage-page.ts'
import { neighbourhoodKinds } from '#lib/places/rules.ts'

/** The fields of a neighbourhood, filled in when it exists. */
export async function NeighbourhoodFields({ neighbourhood }: { neighbourhood?: ManagedNeighbourhood }) {
  const [t, f] = await Promise.all([texts('places'), formats()])
  const number = (value: number | null | undefined) =>
    value === null || value === undefined ? undefined : f.number(value)
  const point = (value: number | null | undefined) =>
    value === null || value === undefined ? undefined : String(value).replace('.', ',')
  return (
    <>
      <div className="columns">
        <TextField name="name" label={t('form.name')} maxLength={80} defaultValue={neighbourhood?.name} />
        <SelectField
          name="kind"
          label={t('form.kind')}
          defaultValue={neighbourhood?.kind}
          choices={neighbourhoodKinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
        />
        <NumberField
          name="population"
          label={t('form.population')}
          optional
          defaultValue={number(neighbourhood?.population)}
        />
        <NumberField
          name="populationYear"
          label={t('form.populationYear')}
          optional
          defaultValue={neighbourhood?.populationYear?.toString()}
        />
        <NumberField
          name="lat"
          label={t('form.lat')}
          hint={t('form.pointHint')}
          optional
          defaultValue={point(neighbourhood?.lat)}
        />
        <NumberField name="lon" label={t('form.lon')} optional defaultValue={point(neighbourhood?.lon)} />
      </div>
    </>
  )
}
