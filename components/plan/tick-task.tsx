import { planAnswers, type PlanWords } from '#components/plan/words.ts'
import { Form } from '#components/forms/form.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import type { FormAction } from '#lib/actions/result.ts'

interface Props {
  task: { id: string; title: string; done: boolean }
  tick: FormAction
  onTasksPage?: boolean
  words: PlanWords
}

/** Ticks a task, or opens it again. */
export const TickTask = ({ task, tick, onTasksPage, words: { t } }: Props) => (
  <Form
    action={tick}
    texts={planAnswers}
    layout="row"
    label={t(task.done ? 'tasks.untickName' : 'tasks.tickName', { title: task.title })}
  >
    <input type="hidden" name="id" value={task.id} />
    {onTasksPage && <input type="hidden" name="onTasksPage" value="true" />}
    <input type="hidden" name="done" value={task.done ? 'false' : 'true'} />
    <SubmitButton look={task.done ? 'quiet' : 'secondary'} icon={task.done ? 'undo-2' : 'check'}>
      {t(task.done ? 'tasks.untick' : 'tasks.tick')}
    </SubmitButton>
  </Form>
)
