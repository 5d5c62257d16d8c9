import { notFound } from 'next/navigation'
import { ObjectiveForm } from '#components/plan/objective-form.tsx'
import { ObjectivePlace } from '#components/plan/objective-place.tsx'
import { PlanFrame } from '#components/plan/plan-frame.tsx'
import { texts } from '#lib/i18n/texts.ts'
import { editObjectiveAction, moveObjectiveAction, removeObjectiveAction } from '#lib/plan/actions.ts'
import { isId } from '#lib/plan/plan-view.ts'
import { editObjectivePage } from '#lib/plan/queries/form-pages.ts'
import { typedObjective } from '#lib/plan/typed-objective.ts'
import { openPage } from '#lib/tenancy/open-page.ts'

interface Props {
  params: Promise<{ municipality: string; neighbourhood: string; objective: string }>
}

/** An objective to change, to move, or to take out of the plan. */
export default async function EditObjective({ params }: Props) {
  const { municipality, neighbourhood, objective: id } = await params
  if (!isId(id)) notFound()
  const { data } = await openPage(municipality, 'plan.write', (tx) => editObjectivePage(tx, neighbourhood, id))
  const t = await texts('plan.objectiveForm')
  return (
    <PlanFrame municipality={municipality} neighbourhood={data.neighbourhood} title={t('editTitle')} below={[]} narrow>
      <ObjectiveForm
        action={editObjectiveAction.bind(null, municipality)}
        neighbourhoodId={data.neighbourhood.id}
        points={data.points}
        start={typedObjective(data.stored.fields)}
        edited={data.stored}
        back={`/${municipality}/buurten/${neighbourhood}/plan`}
      />
      <ObjectivePlace
        objective={data.stored}
        hasActions={data.hasActions}
        move={moveObjectiveAction.bind(null, municipality)}
        remove={removeObjectiveAction.bind(null, municipality)}
      />
    </PlanFrame>
  )
}
