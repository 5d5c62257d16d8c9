import { redirect } from 'next/navigation'
import { RoundHeader } from '#components/assessment/round-head.tsx'
import { TableView } from '#components/assessment/table-view.tsx'
import { Page } from '#components/ui/page.tsx'
import { agreeLevelAction, closeRoundAction } from '#lib/assessment/actions.ts'
import { roundPath } from '#lib/assessment/paths.ts'
import { tablePage } from '#lib/assessment/queries/table-page.ts'
import { asId, asOne } from '#lib/assessment/search.ts'
import { texts } from '#lib/i18n/texts.ts'
import { openPage } from '#lib/tenancy/open-page.ts'
import { today } from '#lib/time/today.ts'

interface Props {
  params: Promise<{ municipality: string; round: string }>
  searchParams: Promise<{ vraag?: string | string[] }>
}

/** The coordinator's screen at the table. Before the table opens and after it closed, the round's own page says what is what. */
export default async function TablePage({ params, searchParams }: Props) {
  const { municipality, round } = await params
  const [id, asked] = [asId(round), asOne((await searchParams).vraag)]
  const { actor, data } = await openPage(municipality, 'assessment.conduct', async (tx, who) => (id ? tablePage(tx, who, id) : null))
  if (data.round.stage !== 'table') redirect(roundPath(municipality, data.round.id))
  const t = await texts('assessment.table')
  const current = data.criteria.find((criterion) => criterion.id === asked) ?? data.criteria.find((criterion) => !data.levels.has(criterion.id))
  return (
    <Page>
      <RoundHeader municipality={actor.municipality} round={data.round} title={t('title', { round: data.round.title })} />
      <p>{t('explain')}</p>
      <TableView
        slug={municipality}
        page={data}
        current={current?.id ?? null}
        today={today(new Date())}
        actions={{ agree: agreeLevelAction.bind(null, municipality), close: closeRoundAction.bind(null, municipality) }}
      />
    </Page>
  )
}
