import { notFound } from 'next/navigation'
import { ActionForm } from '#components/plan/action-form.tsx'
import { PlanFrame } from '#components/plan/plan-frame.tsx'
import { texts } from '#lib/i18n/texts.ts'
import { editActionAction } from '#lib/plan/actions.ts'
import { isId } from '#lib/plan/plan-view.ts'
import { editActionPage } from '#lib/plan/queries/form-pages.ts'
import { typedAction } from '#lib/plan/typed-action.ts'
import { openPage } from '#lib/tenancy/open-page.ts'

interface Props {
  params: Promise<{ municipality: string; neighbourhood: string; action: string }>
}

/** An action with all its fields to change. */
export default async function EditAction({ params }: Props) {
  const { municipality, neighbourhood, action: id } = await params
  if (!isId(id)) notFound()
  const { data } = await openPage(municipality, 'plan.write', (tx) => editActionPage(tx, neighbourhood, id))
  const t = await texts('plan.form')
  const { stored } = data
  const page = `/${municipality}/buurten/${neighbourhood}/plan/acties/${id}`
  return (
    <PlanFrame
      municipality={municipality}
      neighbourhood={data.neighbourhood}
      title={t('editTitle')}
      below={[{ label: stored.fields.title, href: page }]}
      narrow
    >
      <ActionForm
        action={editActionAction.bind(null, municipality)}
        choices={data}
        start={typedAction(stored.fields)}
        edited={stored}
        back={page}
      />
    </PlanFrame>
  )
}
