import { CheckboxGroup } from '#components/forms/checkbox-group.tsx'
import { Details } from '#components/ui/details.tsx'
import type { EvidenceChoices } from '#lib/assessment/queries/evidence-choices.ts'
import type { CommonLevelHere } from '#lib/assessment/queries/round.ts'
import { formats, texts } from '#lib/i18n/texts.ts'

interface Props {
  agreed: CommonLevelHere | undefined
  choices: EvidenceChoices
  withPlace: boolean
}

/** What shows the level: actions, moments at which people were told, and figures; folded away until somebody wants them. */
export async function EvidenceFields({ agreed, choices: { actions, moments, indicators }, withPlace }: Props) {
  const [t, audiences, f] = await Promise.all([texts('assessment.table'), texts('feedback.audience'), formats()])
  const shown = agreed?.shownBy ?? []
  const at = (name: string, place: string) => (withPlace ? `${name} (${place})` : name)
  const groups = [
    { name: 'actions', label: t('shownActions'), choices: actions.map(({ id, title, place }) => ({ value: id, label: at(title, place) })), chosen: shown.flatMap(({ action }) => action?.id ?? []) },
    {
      name: 'moments', label: t('shownMoments'), chosen: shown.flatMap(({ moment }) => moment?.id ?? []),
      choices: moments.map(({ id, audience, heldOn, place }) => ({ value: id, label: at(`${audiences(audience)}, ${f.date(heldOn)}`, place) })),
    },
    { name: 'indicators', label: t('shownFigures'), choices: indicators.map(({ id, name }) => ({ value: id, label: name })), chosen: shown.flatMap(({ indicator }) => indicator?.id ?? []) },
  ].filter((group) => group.choices.length > 0)
  if (groups.length === 0) return null
  return (
    <Details summary={t('shownBy', { count: shown.length })}>
      <div className="stack">
        {groups.map(({ chosen, ...group }) => <CheckboxGroup key={group.name} {...group} optional columns defaultValue={chosen} />)}
      </div>
    </Details>
  )
}
