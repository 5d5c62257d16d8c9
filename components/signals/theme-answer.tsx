import { Form } from '#components/forms/form.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { TextArea } from '#components/forms/text-area.tsx'
import { OrganisationBox } from '#components/signals/organisation-box.tsx'
import { themeIcons } from '#components/signals/theme-list.tsx'
import { signalAnswers, signalWords } from '#components/signals/words.ts'
import { Card } from '#components/ui/card.tsx'
import { Details } from '#components/ui/details.tsx'
import type { FormAction } from '#lib/actions/result.ts'
import type { ThemePage } from '#lib/signals/queries/theme-page.ts'
import { themeActsFrom, themeTransitions, type ThemeAct } from '#lib/signals/rules/theme.ts'

interface Props {
  theme: ThemePage['theme']
  /** Left out for who only reads. */
  move?: FormAction
}

/** The answer that everybody may read, and the steps that lead to it. */
export async function ThemeAnswer({ theme, move }: Props) {
  const { t, f } = await signalWords()
  const steps = themeActsFrom(theme.state).filter((act) => act !== 'answer')
  const answered = theme.state === 'answered'
  const form = move && <AnswerForm theme={theme} move={move} label={t(answered ? 'theme.act.changeAnswer' : 'theme.act.answer')} />
  return (
    <Card title={t('theme.answerTitle')} subtitle={answered && theme.answeredAt ? t('theme.answeredOn', { date: f.date(theme.answeredAt) }) : undefined}>
      <div className="stack">
        {answered && theme.answer ? <p className="whitespace-pre-line">{theme.answer}</p> : <p className="muted">{t('theme.noAnswer')}</p>}
        {move && steps.length > 0 && <div className="row">{steps.map((act) => <Step key={act} theme={theme} act={act} move={move} label={t(`theme.act.${act}`)} />)}</div>}
        {form && (answered ? <Details summary={t('theme.act.changeAnswer')}>{form}</Details> : form)}
      </div>
    </Card>
  )
}

const Step = ({ theme, act, move, label }: { theme: ThemePage['theme']; act: ThemeAct; move: FormAction; label: string }) => (
  <Form action={move} version={theme.version} label={label} texts={signalAnswers}>
    <input type="hidden" name="themeId" value={theme.id} />
    <input type="hidden" name="act" value={act} />
    <SubmitButton look="secondary" icon={iconOf(act)}>{label}</SubmitButton>
  </Form>
)

/** The icon of where it goes. */
const iconOf = (act: ThemeAct) => themeIcons[themeTransitions.find((one) => one.act === act)?.to ?? 'noticed']

async function AnswerForm({ theme, move, label }: { theme: ThemePage['theme']; move: FormAction; label: string }) {
  const { t } = await signalWords()
  return (
    <Form action={move} version={theme.version} label={label} texts={signalAnswers}>
      <input type="hidden" name="themeId" value={theme.id} />
      <input type="hidden" name="act" value="answer" />
      <TextArea name="answer" label={t('theme.answerField')} hint={t('theme.answerHint')} defaultValue={theme.answer ?? ''} rows={4} max={2000} />
      <OrganisationBox />
      <SubmitButton icon="send">{label}</SubmitButton>
    </Form>
  )
}
