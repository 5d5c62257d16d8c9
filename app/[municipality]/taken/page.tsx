import { WorkList } from '#components/home/work-list.tsx'
import { OwnTasks } from '#components/plan/own-tasks.tsx'
import { PublishedActions } from '#components/plan/published-actions.tsx'
import { planWords } from '#components/plan/words.ts'
import { Card } from '#components/ui/card.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Page } from '#components/ui/page.tsx'
import { Pager } from '#components/ui/pager.tsx'
import { may } from '#lib/access/matrix.ts'
import { allTasks } from '#lib/home/queries/tasks.ts'
import { tickTaskAction } from '#lib/plan/actions.ts'
import { isId } from '#lib/plan/plan-view.ts'
import type { OwnTask } from '#lib/plan/queries/tasks.ts'
import { openPage } from '#lib/tenancy/open-page.ts'
import { today } from '#lib/time/today.ts'

interface Props {
  params: Promise<{ municipality: string }>
  searchParams: Promise<{ na?: string | string[] }>
}

/** What somebody took on, and what happens in the neighbourhoods: the first page of a volunteer. */
export default async function Tasks({ params, searchParams }: Props) {
  const { municipality } = await params
  const { na } = await searchParams
  const from = typeof na === 'string' && isId(na) ? na : null
  const day = today(new Date())
  const { actor, data } = await openPage(municipality, 'plan.readTitles', (tx, who) => allTasks(tx, who, from, day))
  const words = await planWords()
  const { t } = words
  const rows = {
    tick: tickTaskAction.bind(null, municipality),
    today: day,
    words,
    actionHref: may(actor, 'plan.read')
      ? ({ action, neighbourhood }: OwnTask) =>
          `/${municipality}/buurten/${neighbourhood.slug}/plan/acties/${action.id}`
      : undefined,
  }
  return (
    <Page narrow>
      <PageHeader title={t('volunteer.title')} />
      {may(actor, 'plan.doTask') && (
        <Card title={t('volunteer.mine')}>
          <WorkList items={data.onCards} root={`/${municipality}`} today={day} />
          {data.open.length === 0 && data.onCards.length === 0 ? (
            <EmptyState icon="circle-check">{t('volunteer.none')}</EmptyState>
          ) : (
            <OwnTasks tasks={data.open} {...rows} />
          )}
          {data.lately.length > 0 && (
            <section className="mt-6 flex flex-col gap-2">
              <h3>{t('volunteer.lately')}</h3>
              <OwnTasks tasks={data.lately} {...rows} />
            </section>
          )}
        </Card>
      )}
      <Card title={t('volunteer.published')}>
        <PublishedActions actions={data.published} words={words} />
        <Pager
          previous={from ? `/${municipality}/taken` : undefined}
          next={data.after ? `/${municipality}/taken?na=${data.after}` : undefined}
        />
      </Card>
    </Page>
  )
}
