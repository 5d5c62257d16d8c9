import { CheckboxGroup } from '#components/forms/checkbox-group.tsx'
import { Form } from '#components/forms/form.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { Details } from '#components/ui/details.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import type { FormAction } from '#lib/actions/result.ts'
import { texts } from '#lib/i18n/texts.ts'
import type { KnownLayer } from '#lib/places/queries/known-areas.ts'

interface Props {
  layers: readonly KnownLayer[]
  action: FormAction
}

/** Ticks published areas; each becomes a neighbourhood. One form per layer: mixing layers would count people twice. */
export async function KnownAreasForms({ layers, action }: Props) {
  const t = await texts('places.known')
  const open = layers
    .map((layer) => ({ ...layer, areas: layer.areas.filter((area) => area.usedBy === null) }))
    .filter((layer) => layer.areas.length > 0)
  if (open.length === 0) return <EmptyState icon="map">{t('none')}</EmptyState>
  return open.map((layer, index) => {
    const source = layer.generation === 'oe2021' ? 'heritage' : 'statistics'
    const name = t(`layer.${source}.${layer.level === 'district' ? 'district' : 'partMunicipality'}`, {
      year: layer.generation,
    })
    return (
      <Details key={`${layer.generation}/${layer.level}`} summary={t('summary', { name, count: layer.areas.length })} open={index === 0}>
        <Form action={action} label={name} texts={['places']}>
          <CheckboxGroup
            name="areas"
            label={t('choose')}
            hint={t(`hint.${source}`)}
            columns
            choices={layer.areas.map((area) => ({ value: area.key, label: area.name }))}
          />
          <SubmitButton look={index === 0 ? 'primary' : 'secondary'} icon="plus">
            {t('take')}
          </SubmitButton>
        </Form>
      </Details>
    )
  })
}
