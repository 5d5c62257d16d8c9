import { DateField } from '#components/forms/date-field.tsx'
import { RadioGroup } from '#components/forms/radio-group.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { TextField } from '#components/forms/text-field.tsx'
import type { CardActions } from '#components/referral/card-actions.ts'
import { CardForm } from '#components/referral/card-form.tsx'
import type { CardWords } from '#components/referral/words.ts'
import { LinkButton } from '#components/ui/button.tsx'
import { Card } from '#components/ui/card.tsx'
import { Details } from '#components/ui/details.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { newKey } from '#lib/actions/new-key.ts'
import { formats } from '#lib/i18n/texts.ts'
import type { CardPage } from '#lib/referral/queries/card-page.ts'
import type { TaskOnCard } from '#lib/referral/queries/open-card.ts'
import { isOpen } from '#lib/referral/rules/states.ts'

interface Props {
  card: CardPage
  actions: Pick<CardActions, 'task' | 'finishTask'>
  words: CardWords
}

/** What is still to do for a card, and the appointments. */
export async function Tasks({ card, actions, words: { t } }: Props) {
  const f = await formats()
  const own = card.tasks.filter(({ kind }) => kind === 'own' || kind === 'appointment')
  const [open, finished] = [own.filter(({ doneAt }) => !doneAt), own.filter(({ doneAt }) => doneAt)]
  const on = ({ dueOn, hour }: TaskOnCard) => (dueOn === null ? '' : hour ? t('tasks.onAt', { date: f.date(dueOn), hour }) : t('tasks.on', { date: f.date(dueOn) }))
  return (
    <Card title={t('tasks.title')} id="taken">
      {open.length === 0 && <p className="muted">{t('tasks.none')}</p>}
      <ul>
        {open.map((task) => (
          <li key={task.id} className="between border-t border-line py-2 first:border-t-0">
            <span className="min-w-0">{task.text} <span className="muted block">{t(task.kind === 'appointment' ? 'tasks.appointment' : 'tasks.own')} · {on(task)}</span></span>
            <CardForm referralId={card.id} action={actions.finishTask} label={t('tasks.finish', { text: task.text ?? '' })} layout="row">
              <input type="hidden" name="taskId" value={task.id} />
              <SubmitButton look="quiet" icon="square-check">{t('tasks.done')}</SubmitButton>
            </CardForm>
          </li>
        ))}
      </ul>
      {finished.length > 0 && (
        <Details summary={t('tasks.finished')}>
          <ul className="list-disc pl-5">{finished.map(({ id, text, doneAt }) => <li key={id}>{text} <span className="muted">· {doneAt && t('tasks.doneOn', { date: f.date(new Date(doneAt)) })}</span></li>)}</ul>
        </Details>
      )}
      {isOpen(card.state) && (
        <Details summary={t('tasks.add')}>
          <CardForm referralId={card.id} action={actions.task} newKey={newKey()} label={t('tasks.add')}>
            <RadioGroup name="kind" label={t('tasks.kind')} columns defaultValue="own" choices={(['own', 'appointment'] as const).map((value) => ({ value, label: t(`tasks.${value}`) }))} />
            <TextField name="text" label={t('tasks.text')} hint={t('tasks.textHint')} maxLength={200} />
            <div className="grid gap-gap sm:grid-cols-2">
              <DateField name="dueOn" label={t('tasks.dueOn')} />
              <TextField name="hour" type="time" label={t('tasks.hour')} hint={t('tasks.hourHint')} optional />
            </div>
            <SubmitButton look="secondary" icon="plus">{t('tasks.button')}</SubmitButton>
          </CardForm>
        </Details>
      )}
    </Card>
  )
}

/** Telling the person how it ended, the way they chose: also whom mail does not reach. */
export async function TellPerson({ card, letter, action, words: { t, words } }: { card: CardPage; letter: string; action: CardActions['finishTask']; words: CardWords }) {
  const f = await formats()
  return card.tasks.filter(({ kind, doneAt }) => kind === 'tellClosed' && !doneAt).map(({ id, way, dueOn }) => (
    <Notice key={id} tone="late" title={t('tell.title')}>
      <p>{t('tell.line', { way: words(`reachWay.${way ?? card.reachWay}`).toLowerCase(), date: dueOn ? f.date(dueOn) : '–' })}</p>
      <div className="row">
        <LinkButton icon={way === 'letter' ? 'printer' : 'message-square-text'} href={letter}>{t(way === 'letter' ? 'tell.letter' : 'tell.script')}</LinkButton>
        <CardForm referralId={card.id} action={action} label={t('tell.title')} layout="row">
          <input type="hidden" name="taskId" value={id} />
          <SubmitButton icon="check">{t('tell.button')}</SubmitButton>
        </CardForm>
      </div>
    </Notice>
  ))
}
