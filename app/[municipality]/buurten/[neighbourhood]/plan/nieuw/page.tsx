import { ActionForm } from '#components/plan/action-form.tsx'
import { PlanFrame } from '#components/plan/plan-frame.tsx'
import { texts } from '#lib/i18n/texts.ts'
import { createActionAction } from '#lib/plan/actions.ts'
import { newActionPage } from '#lib/plan/queries/form-pages.ts'
import { openPage } from '#lib/tenancy/open-page.ts'

interface Props {
  params: Promise<{ municipality: string; neighbourhood: string }>
  searchParams: Promise<{ doel?: string | string[] }>
}

/** A new action, perhaps for an objective that is already chosen. */
export default async function NewAction({ params, searchParams }: Props) {
  const { municipality, neighbourhood } = await params
  const { doel } = await searchParams
  const { data } = await openPage(municipality, 'plan.write', (tx) => newActionPage(tx, neighbourhood))
  const t = await texts('plan.form')
  const chosen = data.objectives.find((objective) => objective.id === doel)
  return (
    <PlanFrame municipality={municipality} neighbourhood={data.neighbourhood} title={t('newTitle')} below={[]} narrow>
      <ActionForm
        action={createActionAction.bind(null, municipality)}
        choices={data}
        start={{ objectiveId: chosen?.id }}
        back={`/${municipality}/buurten/${neighbourhood}/plan`}
      />
    </PlanFrame>
  )
}
