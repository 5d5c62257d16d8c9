import { Form } from '#components/forms/form.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { Card } from '#components/ui/card.tsx'
import type { FormAction } from '#lib/actions/result.ts'
import { formats, texts } from '#lib/i18n/texts.ts'
import type { ArchivedNeighbourhood } from '#lib/places/queries/manage-page.ts'

/** Neighbourhoods that were put away, each with the way back. */
export async function ArchivedNeighbourhoods({ neighbourhoods, restore }: { neighbourhoods: ArchivedNeighbourhood[]; restore: FormAction }) {
  const [t, f] = await Promise.all([texts('places'), formats()])
  return (
    <Card title={t('restore.heading')} subtitle={t('restore.explain')}>
      <ul className="stack">
        {neighbourhoods.map(({ id, name, kind, archivedAt }) => (
          <li key={id} className="between">
            <span>
              {name} <span className="muted">{t(`kind.${kind}`)}{archivedAt && ` · ${t('restore.since', { date: f.date(archivedAt) })}`}</span>
            </span>
            <Form action={restore} label={t('restore.do', { name })}>
              <input type="hidden" name="neighbourhoodId" value={id} />
              <SubmitButton look="secondary" icon="undo-2">{t('restore.do', { name })}</SubmitButton>
            </Form>
          </li>
        ))}
      </ul>
    </Card>
  )
}
