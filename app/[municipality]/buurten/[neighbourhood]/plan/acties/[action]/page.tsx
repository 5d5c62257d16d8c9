import { notFound } from 'next/navigation'
import { ActionView } from '#components/plan/action-view.tsx'
import { PlanFrame } from '#components/plan/plan-frame.tsx'
import { planWords } from '#components/plan/words.ts'
import { LinkButton } from '#components/ui/button.tsx'
import { may } from '#lib/access/matrix.ts'
import {
  addTaskAction,
  addUpdateAction,
  assignTaskAction,
  removePartnerAction,
  removeTaskAction,
  setPartnerAction,
  tickTaskAction,
} from '#lib/plan/actions.ts'
import { isId } from '#lib/plan/plan-view.ts'
import { actionPage } from '#lib/plan/queries/action-page.ts'
import { openPage } from '#lib/tenancy/open-page.ts'
import { today } from '#lib/time/today.ts'

interface Props {
  params: Promise<{ municipality: string; neighbourhood: string; action: string }>
}

/** One action of the plan; a partner finds those its organisation leads or joins. */
export default async function ActionOfPlan({ params }: Props) {
  const { municipality, neighbourhood, action: id } = await params
  if (!isId(id)) notFound()
  const { actor, data } = await openPage(municipality, 'plan.readAdopted', (tx, who) =>
    actionPage(tx, who, neighbourhood, id),
  )
  const words = await planWords()
  const here = `/${municipality}/buurten/${neighbourhood}`
  const mine = { write: may(actor, 'plan.write'), assign: may(actor, 'plan.assignTask') }
  const doors = {
    update: addUpdateAction.bind(null, municipality),
    tick: tickTaskAction.bind(null, municipality),
    addTask: addTaskAction.bind(null, municipality),
    assignTask: assignTaskAction.bind(null, municipality),
    removeTask: removeTaskAction.bind(null, municipality),
    setPartner: setPartnerAction.bind(null, municipality),
    removePartner: removePartnerAction.bind(null, municipality),
  }
  return (
    <PlanFrame
      municipality={municipality}
      neighbourhood={data.neighbourhood}
      title={data.action.title}
      below={[]}
      action={
        mine.write && (
          <LinkButton href={`${here}/plan/acties/${id}/aanpassen`} icon="pencil">
            {words.t('action.edit')}
          </LinkButton>
        )
      }
    >
      <ActionView
        municipality={municipality}
        data={data}
        doors={doors}
        may={mine}
        thread={may(actor, 'analysis.read') ? here : undefined}
        today={today(new Date())}
        words={words}
      />
    </PlanFrame>
  )
}
