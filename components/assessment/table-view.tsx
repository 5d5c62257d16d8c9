import { AgreeForm } from '#components/assessment/agree-form.tsx'
import { CloseForm } from '#components/assessment/close-form.tsx'
import { CountedActions } from '#components/assessment/counted-actions.tsx'
import { SpreadView } from '#components/assessment/spread.tsx'
import { LinkButton } from '#components/ui/button.tsx'
import { Card } from '#components/ui/card.tsx'
import { Pill } from '#components/ui/pill.tsx'
import { Progress } from '#components/ui/progress.tsx'
import type { FormAction } from '#lib/actions/result.ts'
import { tablePath } from '#lib/assessment/paths.ts'
import type { CriterionText } from '#lib/assessment/queries/criteria.ts'
import type { TablePage } from '#lib/assessment/queries/table-page.ts'
import { locale, texts } from '#lib/i18n/texts.ts'
import type { Day } from '#lib/time/today.ts'

interface Props {
  slug: string
  page: TablePage
  /** The criterion that is on the table. */
  current: string | null
  today: Day
  actions: { agree: FormAction; close: FormAction }
}

/** At the table: one criterion open at a time, with the spread and the counted actions beside it. */
export async function TableView({ slug, page, current, today, actions }: Props) {
  const t = await texts('assessment.round')
  const { round, criteria, levels } = page
  return (
    <>
      <Progress value={levels.size} max={criteria.length} label="" text={t('tableProgress', { agreed: levels.size, criteria: criteria.length })} />
      <ol className="flex flex-col gap-3">
        {criteria.map((criterion) => (
          <li key={criterion.id} id={criterion.id}>
            {criterion.id === current ? <OnTheTable page={page} criterion={criterion} action={actions.agree} /> : <InTheList slug={slug} page={page} criterion={criterion} />}
          </li>
        ))}
      </ol>
      <CloseForm round={round.id} agreed={levels.size} criteria={criteria.length} today={today} action={actions.close} />
    </>
  )
}

async function OnTheTable({ page, criterion, action }: { page: TablePage; criterion: CriterionText; action: FormAction }) {
  const [t, subjects, meanings, language] = await Promise.all([texts('assessment.table'), texts('framework.subject'), texts('framework.level'), locale()])
  const { round, spreads, levels, previous, plan, choices } = page
  const before = previous?.levels.get(criterion.id)
  return (
    <Card title={criterion.text[language]} subtitle={subjects(criterion.subject)}>
      <div className="stack">
        <SpreadView spread={spreads.get(criterion.id)} />
        {before !== undefined && <p className="text-small">{t('before', { level: `${before} · ${meanings(levelName(before))}` })}</p>}
        {criterion.buildingBlockId && <CountedActions block={criterion.buildingBlockId} plans={[...plan.values()]} />}
        <AgreeForm round={round.id} criterion={criterion.id} agreed={levels.get(criterion.id)} choices={choices} withPlace={round.neighbourhood === null} action={action} />
      </div>
    </Card>
  )
}

async function InTheList({ slug, page: { round, levels }, criterion }: { slug: string; page: TablePage; criterion: CriterionText }) {
  const [t, meanings, language] = await Promise.all([texts('assessment.table'), texts('framework.level'), locale()])
  const agreed = levels.get(criterion.id)
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-3 border-b border-line pb-2">
      <p className="min-w-0 grow basis-64">{criterion.text[language]}</p>
      <div className="row shrink-0">
        {agreed ? <Pill tone="good">{`${agreed.level} · ${meanings(levelName(agreed.level))}`}</Pill> : <Pill>{t('notAgreed')}</Pill>}
        <LinkButton look="quiet" href={`${tablePath(slug, round.id, criterion.id)}#${criterion.id}`}>{t(agreed ? 'change' : 'open')}</LinkButton>
      </div>
    </div>
  )
}

/** The key of a level's name; levels come from the database, which holds them between 0 and 3. */
export const levelName = (level: number) => `${level as 0 | 1 | 2 | 3}.name` as const
