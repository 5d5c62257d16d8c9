import type { TaskActions } from '#components/plan/task-actions.ts'
import { TaskDivision } from '#components/plan/task-division.tsx'
import { TickTask } from '#components/plan/tick-task.tsx'
import { planAnswers, type PlanWords } from '#components/plan/words.ts'
import { DateField } from '#components/forms/date-field.tsx'
import { Form } from '#components/forms/form.tsx'
import { SelectField } from '#components/forms/select-field.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { TextField } from '#components/forms/text-field.tsx'
import { Card } from '#components/ui/card.tsx'
import { Details } from '#components/ui/details.tsx'
import { newKey } from '#lib/actions/new-key.ts'
import type { TaskShown } from '#lib/plan/queries/tasks.ts'

interface Props {
  actionId: string
  tasks: readonly TaskShown[]
  actions: TaskActions
  words: PlanWords
}

/** Who does what in an action. */
export function ActionTasks({ actionId, tasks, actions: { tick, divide }, words }: Props) {
  const { t } = words
  return (
    <Card title={t('tasks.title')}>
      <div className="stack">
        {tasks.length === 0 && <p className="muted">{t('tasks.none')}</p>}
        {tasks.length > 0 && (
          <ul className="flex flex-col gap-3">
            {tasks.map((task) => (
              <li key={task.id} className="flex flex-col gap-1 border-t border-line pt-3">
                <div className="between">
                  <div className="min-w-0">
                    <p className={task.done ? 'text-muted' : 'font-strong'}>{task.title}</p>
                    <p className="muted">{taskLine(task, words)}</p>
                  </div>
                  {task.mayTick && <TickTask task={task} tick={tick} words={words} />}
                </div>
                {divide && !task.done && <TaskDivision task={task} divide={divide} words={words} />}
              </li>
            ))}
          </ul>
        )}
        {divide && (
          <Details summary={t('tasks.add')}>
            <Form action={divide.add} newKey={newKey()} texts={planAnswers} label={t('tasks.add')}>
              <input type="hidden" name="actionId" value={actionId} />
              <TextField name="title" label={t('tasks.what')} maxLength={200} />
              <SelectField
                name="assigneeId"
                label={t('tasks.who')}
                choices={divide.members}
                empty={t('tasks.nobody')}
                optional
              />
              <DateField name="dueOn" label={t('tasks.due')} optional />
              <SubmitButton look="secondary">{t('tasks.add')}</SubmitButton>
            </Form>
          </Details>
        )}
      </div>
    </Card>
  )
}

function taskLine(task: TaskShown, { t, f }: PlanWords): string {
  const taken = task.assigneeId ? t('tasks.taken') : t('tasks.forNobody')
  const who = task.mine ? t('tasks.forYou') : task.assignee ? t('tasks.for', { name: task.assignee }) : taken
  if (task.done) return `${who} · ${t('tasks.done')}`
  return task.dueOn ? `${who} · ${t('tasks.until', { date: f.date(task.dueOn) })}` : who
}
