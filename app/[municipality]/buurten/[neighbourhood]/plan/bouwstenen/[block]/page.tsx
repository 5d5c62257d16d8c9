import Link from 'next/link'
import { BlockForm } from '#components/plan/block-form.tsx'
import { PlanFrame } from '#components/plan/plan-frame.tsx'
import { standInWords } from '#components/plan/stand-in-words.ts'
import { StatePill } from '#components/plan/state-pill.tsx'
import { planWords } from '#components/plan/words.ts'
import { Card } from '#components/ui/card.tsx'
import { may } from '#lib/access/matrix.ts'
import { clearBlockStandAction, setBlockStandAction } from '#lib/plan/actions.ts'
import { blockPage } from '#lib/plan/queries/form-pages.ts'
import { openPage } from '#lib/tenancy/open-page.ts'
import { today } from '#lib/time/today.ts'

interface Props {
  params: Promise<{ municipality: string; neighbourhood: string; block: string }>
}

/** One building block of the plan: its actions, or why there are none. */
export default async function BlockOfPlan({ params }: Props) {
  const { municipality, neighbourhood, block } = await params
  const { actor, data } = await openPage(municipality, 'plan.read', (tx) => blockPage(tx, neighbourhood, block))
  const words = await planWords()
  const { t, blocks } = words
  const plan = `/${municipality}/buurten/${neighbourhood}/plan`
  const name = blocks(`${data.block}.name`)
  const withoutAction = data.actions.every(({ state }) => state === 'stopped')
  const { stand } = data.standing
  return (
    <PlanFrame
      municipality={municipality}
      neighbourhood={data.neighbourhood}
      title={name}
      subtitle={blocks(`${data.block}.line`)}
      below={[{ label: t('head.blocks'), href: `${plan}/bouwstenen` }]}
      narrow
    >
      <Card title={t('blocks.actions')}>
        {data.actions.length === 0 && <p className="muted">{t('blocks.noActions')}</p>}
        <ul className="flex flex-col gap-2">
          {data.actions.map((action) => (
            <li key={action.id} className="between">
              <Link href={`${plan}/acties/${action.id}`} prefetch={false} className="link">
                {action.title}
              </Link>
              <StatePill state={action.state} words={words} />
            </li>
          ))}
        </ul>
      </Card>
      {(withoutAction || stand) && <Card title={t(withoutAction ? 'blocks.stand' : 'blocks.standBefore')}>
        {may(actor, 'plan.write') ? (
          <BlockForm
            neighbourhoodId={data.neighbourhood.id}
            block={data.block}
            stand={stand}
            organisations={data.organisations.map((partner) => ({ value: partner.id, label: partner.name }))}
            set={setBlockStandAction.bind(null, municipality)}
            clear={clearBlockStandAction.bind(null, municipality)}
          />
        ) : (
          <p>{stand ? standInWords(data.standing, today(new Date()), words) : t('blocks.nothing')}</p>
        )}
      </Card>}
    </PlanFrame>
  )
}
