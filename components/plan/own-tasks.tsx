import Link from 'next/link'
import { TickTask } from '#components/plan/tick-task.tsx'
import type { PlanWords } from '#components/plan/words.ts'
import { Pill } from '#components/ui/pill.tsx'
import type { FormAction } from '#lib/actions/result.ts'
import type { OwnTask } from '#lib/plan/queries/tasks.ts'
import { daysBetween, type Day } from '#lib/time/today.ts'

interface Props {
  tasks: readonly OwnTask[]
  tick: FormAction
  /** Address of an action for who finds its page; volunteers see its title only. */
  actionHref?: (task: OwnTask) => string
  today: Day
  words: PlanWords
}

/** One's own tasks, to tick off. */
export const OwnTasks = ({ tasks, tick, actionHref, today, words }: Props) => (
  <ul className="flex flex-col gap-3">
    {tasks.map((task) => (
      <li key={task.id} className="grid items-center justify-items-start gap-3 sm:grid-cols-[1fr_auto] border-t border-line pt-3">
        <div className="min-w-0">
          <p className={task.done ? 'text-muted' : 'font-strong'}>{task.title}</p>
          <p className="muted">
            {actionHref ? (
              <Link href={actionHref(task)} prefetch={false} className="link">
                {task.action.title}
              </Link>
            ) : (
              task.action.title
            )}
            {` · ${task.neighbourhood.name}`}
            {task.dueOn && !task.done && ` · ${words.t('tasks.until', { date: words.f.date(task.dueOn) })}`}
          </p>
          {isPast(task, today) && (
            <Pill tone="late" icon="clock">
              {words.t('card.late', { days: daysBetween(task.dueOn ?? today, today) })}
            </Pill>
          )}
        </div>
        <TickTask onTasksPage task={task} tick={tick} words={words} />
      </li>
    ))}
  </ul>
)

const isPast = ({ dueOn, done }: OwnTask, today: Day): boolean => !done && dueOn !== null && dueOn < today
