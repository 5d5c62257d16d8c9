import { AdoptForm } from '#components/plan/adopt-form.tsx'
import { PlanChanges } from '#components/plan/plan-changes.tsx'
import { PlanFrame } from '#components/plan/plan-frame.tsx'
import { planWords } from '#components/plan/words.ts'
import { LinkButton } from '#components/ui/button.tsx'
import { Card } from '#components/ui/card.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { adoptPlanAction } from '#lib/plan/actions.ts'
import { adoptPage } from '#lib/plan/queries/form-pages.ts'
import { openPage } from '#lib/tenancy/open-page.ts'
import { today } from '#lib/time/today.ts'

interface Props {
  params: Promise<{ municipality: string; neighbourhood: string }>
}

/** The plan as it stands, to be kept as the next adopted version. */
export default async function AdoptPlan({ params }: Props) {
  const { municipality, neighbourhood } = await params
  const { data } = await openPage(municipality, 'plan.adopt', (tx, actor) => adoptPage(tx, actor, neighbourhood))
  const words = await planWords()
  const { t } = words
  const { content, last, changes } = data
  const follows = last?.number ?? 0
  const contains = t('adopt.contains', { objectives: content.objectives.length, actions: content.actions.length })
  return (
    <PlanFrame
      municipality={municipality}
      neighbourhood={data.neighbourhood}
      title={t('adopt.title')}
      subtitle={contains}
      below={[]}
      narrow
    >
      {content.actions.length === 0 ? (
        <EmptyState
          action={<LinkButton href={`/${municipality}/buurten/${neighbourhood}/plan`}>{t('crumb')}</LinkButton>}
        >
          {t('adopt.nothing')}
        </EmptyState>
      ) : (
        <>
          <p>{t('adopt.explain', { number: follows + 1 })}</p>
          {changes && (
            <Card title={t('adopt.changes', { number: follows })}>
              <PlanChanges changes={changes} words={words} />
            </Card>
          )}
          <AdoptForm
            action={adoptPlanAction.bind(null, municipality)}
            neighbourhoodId={data.neighbourhood.id}
            follows={follows}
            today={today(new Date())}
          />
        </>
      )}
    </PlanFrame>
  )
}
