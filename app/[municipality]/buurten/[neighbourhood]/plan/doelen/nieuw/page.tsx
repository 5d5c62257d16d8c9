import { ObjectiveForm } from '#components/plan/objective-form.tsx'
import { PlanFrame } from '#components/plan/plan-frame.tsx'
import { texts } from '#lib/i18n/texts.ts'
import { createObjectiveAction } from '#lib/plan/actions.ts'
import { newObjectivePage } from '#lib/plan/queries/form-pages.ts'
import { openPage } from '#lib/tenancy/open-page.ts'

interface Props {
  params: Promise<{ municipality: string; neighbourhood: string }>
  searchParams: Promise<{ aandachtspunt?: string | string[] }>
}

/** A new objective, perhaps from an attention point somebody came from. */
export default async function NewObjective({ params, searchParams }: Props) {
  const { municipality, neighbourhood } = await params
  const { aandachtspunt } = await searchParams
  const { data } = await openPage(municipality, 'plan.write', (tx) => newObjectivePage(tx, neighbourhood))
  const t = await texts('plan.objectiveForm')
  const from = data.points.find((point) => point.id === aandachtspunt)
  return (
    <PlanFrame municipality={municipality} neighbourhood={data.neighbourhood} title={t('newTitle')} below={[]} narrow>
      <ObjectiveForm
        action={createObjectiveAction.bind(null, municipality)}
        neighbourhoodId={data.neighbourhood.id}
        points={data.points}
        start={from ? { origins: [from.id], axis: from.axis } : {}}
        back={`/${municipality}/buurten/${neighbourhood}/plan`}
      />
    </PlanFrame>
  )
}
