import { PlanBoard } from '#components/plan/plan-board.tsx'
import { PlanEmpty } from '#components/plan/plan-empty.tsx'
import { PlanTable } from '#components/plan/plan-table.tsx'
import { PlanTimeline } from '#components/plan/plan-timeline.tsx'
import { PlanTools } from '#components/plan/plan-tools.tsx'
import { PlanWays } from '#components/plan/plan-ways.tsx'
import type { PlanWords } from '#components/plan/words.ts'
import { Pager } from '#components/ui/pager.tsx'
import { objectivesOnPage } from '#lib/plan/objectives-on-page.ts'
import { isFiltered, planAddress, type PlanShown } from '#lib/plan/plan-view.ts'
import type { PlanInProgress } from '#lib/plan/queries/plan-page.ts'
import type { Day } from '#lib/time/today.ts'

interface Props {
  data: PlanInProgress
  shown: PlanShown
  /** Address of the plan. */
  plan: string
  /** Address of the neighbourhood for who may follow the thread. */
  thread?: string
  may: { write: boolean; adopt: boolean }
  today: Day
  words: PlanWords
}

/** The plan in progress: what can be done with it, how it is shown, and the plan itself. */
export function PlanOverview({ data, shown, plan, thread, may, today, words }: Props) {
  const { rows, before, after, preceding } = data.list
  const filtered = isFiltered(shown)
  const empty = rows.length === 0 && (filtered || data.objectives.length === 0)
  const view = { rows, plan, today, words, name: data.neighbourhood.name }
  const drawn = objectivesOnPage(data.objectives, rows, { filtered, preceding, hasAfter: after !== null })
  return (
    <>
      <PlanWays plan={plan} may={may} words={words} />
      {(rows.length > 0 || filtered) && <PlanTools shown={shown} plan={plan} leads={data.leads} words={words} />}
      {empty && <PlanEmpty filtered={filtered} plan={plan} mayWrite={may.write} words={words} />}
      {!empty && shown.view === 'bord' && (
        <PlanBoard
          objectives={drawn}
          actions={rows}
          plan={plan}
          thread={thread}
          mayWrite={may.write}
          today={today}
          words={words}
        />
      )}
      {!empty && shown.view === 'tabel' && <PlanTable {...view} />}
      {!empty && shown.view === 'tijdlijn' && <PlanTimeline {...view} />}
      <Pager
        previous={before ? plan + planAddress(shown, { before }) : undefined}
        next={after ? plan + planAddress(shown, { after }) : undefined}
      />
    </>
  )
}
