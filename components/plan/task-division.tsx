import type { TaskActions } from '#components/plan/task-actions.ts'
import { planAnswers, type PlanWords } from '#components/plan/words.ts'
import { Form } from '#components/forms/form.tsx'
import { SelectField } from '#components/forms/select-field.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { Details } from '#components/ui/details.tsx'
import type { TaskShown } from '#lib/plan/queries/tasks.ts'

interface Props {
  task: TaskShown
  divide: NonNullable<TaskActions['divide']>
  words: PlanWords
}

/** Gives a task to somebody else, or takes it out. */
export const TaskDivision = ({ task, divide, words: { t } }: Props) => (
  <Details summary={t('tasks.assign')}>
    <div className="flex flex-col gap-3">
      <Form
        key={task.version}
        action={divide.assign}
        version={task.version}
        texts={planAnswers}
        label={`${t('tasks.assign')}: ${task.title}`}
      >
        <input type="hidden" name="id" value={task.id} />
        <SelectField
          name="assigneeId"
          label={t('tasks.who')}
          choices={divide.members}
          defaultValue={task.assigneeId ?? ''}
          empty={t('tasks.nobody')}
          optional
        />
        <SubmitButton look="secondary">{t('tasks.assignSend')}</SubmitButton>
      </Form>
      <Form action={divide.remove} texts={planAnswers} label={t('tasks.removeName', { title: task.title })}>
        <input type="hidden" name="id" value={task.id} />
        <SubmitButton look="quiet" icon="trash">
          {t('tasks.remove')}
        </SubmitButton>
      </Form>
    </div>
  </Details>
)
