import { BlockTable } from '#components/plan/block-table.tsx'
import { PlanFrame } from '#components/plan/plan-frame.tsx'
import { planWords } from '#components/plan/words.ts'
import { Card } from '#components/ui/card.tsx'
import { blocksPage } from '#lib/plan/queries/form-pages.ts'
import { openPage } from '#lib/tenancy/open-page.ts'
import { today } from '#lib/time/today.ts'

interface Props {
  params: Promise<{ municipality: string; neighbourhood: string }>
}

/** The plan seen from the eight building blocks. */
export default async function PlanByBlock({ params }: Props) {
  const { municipality, neighbourhood } = await params
  const { data } = await openPage(municipality, 'plan.read', (tx) => blocksPage(tx, neighbourhood))
  const words = await planWords()
  return (
    <PlanFrame
      municipality={municipality}
      neighbourhood={data.neighbourhood}
      title={words.t('blocks.title', { name: data.neighbourhood.name })}
      below={[]}
    >
      <Card>
        <BlockTable
          standings={data.standings}
          href={`/${municipality}/buurten/${neighbourhood}/plan/bouwstenen`}
          today={today(new Date())}
          words={words}
        />
      </Card>
    </PlanFrame>
  )
}
