import { ActionFacts } from '#components/plan/action-facts.tsx'
import { ActionPartners } from '#components/plan/action-partners.tsx'
import { ActionStanding } from '#components/plan/action-standing.tsx'
import { ActionTasks } from '#components/plan/action-tasks.tsx'
import { ActionUpdates } from '#components/plan/action-updates.tsx'
import { ObjectiveOrigins } from '#components/plan/objective-origins.tsx'
import { ThemesOf } from '#components/signals/themes-of.tsx'
import type { PlanWords } from '#components/plan/words.ts'
import { Card } from '#components/ui/card.tsx'
import type { FormAction } from '#lib/actions/result.ts'
import type { ActionPage } from '#lib/plan/queries/action-page.ts'
import type { Day } from '#lib/time/today.ts'

export type ActionDoors = Record<
  'update' | 'tick' | 'addTask' | 'assignTask' | 'removeTask' | 'setPartner' | 'removePartner',
  FormAction
>

interface Props {
  municipality: string
  data: ActionPage
  doors: ActionDoors
  may: { write: boolean; assign: boolean }
  /** Address of the neighbourhood for who may follow the thread. */
  thread?: string
  today: Day
  words: PlanWords
}

/** One action: how far it is and how it goes on the left, what was agreed and by whom on the right. */
export function ActionView({ municipality, data, doors, may, thread, today, words }: Props) {
  const members = data.members.map(({ id, user, organisation }) => ({
    value: id,
    label: organisation ? `${user.name} (${organisation.name})` : user.name,
  }))
  const organisations = data.organisations.map(({ id, name }) => ({ value: id, label: name }))
  const divide = may.assign
    ? { add: doors.addTask, assign: doors.assignTask, remove: doors.removeTask, members }
    : undefined
  const change = may.write ? { set: doors.setPartner, remove: doors.removePartner, organisations } : undefined
  return (
    <div className="columns items-start">
      <div className="stack min-w-0">
        <ActionStanding data={data} update={doors.update} today={today} words={words} />
        <ActionUpdates data={data} update={doors.update} words={words} />
      </div>
      <div className="stack min-w-0">
        <ActionFacts data={data} words={words} />
        {data.objective && (
          <Card title={words.t('action.objective')} subtitle={data.objective.title}>
            <ObjectiveOrigins objective={data.objective} thread={thread} words={words} />
          </Card>
        )}
        {data.themes.length > 0 && (
          <Card title={words.t('action.signals')}>
            <ThemesOf themes={data.themes} municipality={municipality} />
          </Card>
        )}
        <ActionPartners action={data.action} change={change} words={words} />
        <ActionTasks
          actionId={data.action.id}
          tasks={data.tasks}
          actions={{ tick: doors.tick, divide }}
          words={words}
        />
      </div>
    </div>
  )
}
