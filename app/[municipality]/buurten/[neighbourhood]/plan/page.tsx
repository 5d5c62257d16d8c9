import { adoptedLine } from '#components/plan/adopted-line.ts'
import { PlanForPartner } from '#components/plan/plan-for-partner.tsx'
import { PlanFrame } from '#components/plan/plan-frame.tsx'
import { PlanOverview } from '#components/plan/plan-overview.tsx'
import { planWords } from '#components/plan/words.ts'
import { LinkButton } from '#components/ui/button.tsx'
import { may } from '#lib/access/matrix.ts'
import { planShown } from '#lib/plan/plan-view.ts'
import { planPage } from '#lib/plan/queries/plan-page.ts'
import { openPage } from '#lib/tenancy/open-page.ts'
import { today } from '#lib/time/today.ts'

interface Props {
  params: Promise<{ municipality: string; neighbourhood: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** The plan of a neighbourhood: in progress for who works in it, as adopted for partners. */
export default async function Plan({ params, searchParams }: Props) {
  const { municipality, neighbourhood } = await params
  const shown = planShown(await searchParams)
  const day = today(new Date())
  const { actor, data } = await openPage(municipality, 'plan.readAdopted', (tx, who) =>
    planPage(tx, who, neighbourhood, shown, day),
  )
  const words = await planWords()
  const { t } = words
  const here = `/${municipality}/buurten/${neighbourhood}`
  const plan = `${here}/plan`
  const mine = { write: may(actor, 'plan.write'), adopt: may(actor, 'plan.adopt') }
  return (
    <PlanFrame
      actor={actor}
      municipality={municipality}
      neighbourhood={data.neighbourhood}
      subtitle={adoptedLine(data.kind === 'plan' ? data.adopted : data.version, day, words)}
      action={
        mine.write && (
          <LinkButton look="primary" icon="plus" href={`${plan}/nieuw`}>
            {t('head.addAction')}
          </LinkButton>
        )
      }
    >
      {data.kind === 'plan' ? (
        <PlanOverview
          data={data}
          shown={shown}
          plan={plan}
          thread={may(actor, 'analysis.read') ? here : undefined}
          may={mine}
          today={day}
          words={words}
        />
      ) : (
        <PlanForPartner data={data} plan={plan} today={day} words={words} />
      )}
    </PlanFrame>
  )
}
