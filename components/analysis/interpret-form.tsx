import { Removal } from '#components/analysis/removal.tsx'
import { WordsForm } from '#components/analysis/words-form.tsx'
import type { AnalysisWords } from '#components/analysis/words.ts'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { TextArea } from '#components/forms/text-area.tsx'
import { LinkButton } from '#components/ui/button.tsx'
import type { FormAction } from '#lib/actions/result.ts'
import type { ChosenFigure } from '#lib/analysis/queries/figures-part.ts'

interface Props {
  chosen: ChosenFigure
  neighbourhood: string
  actions: { interpret: FormAction; leave: FormAction }
  words: AnalysisWords
}

/** What a figure says about this neighbourhood, written in its place in the list. */
export const InterpretForm = ({ chosen, neighbourhood, actions, words: { t, at } }: Props) => (
  <div className="stack">
    <WordsForm
      action={actions.interpret}
      version={chosen.version}
      neighbourhood={neighbourhood}
      about={{ id: chosen.id }}
      label={t('figures.about', { action: t('figures.interpret'), name: chosen.figure.name })}
      draft={`duiding-${chosen.id}`}
      sentences
      submit={<SubmitButton icon="save">{t('figures.save')}</SubmitButton>}
    >
      <TextArea name="text" label={t('figures.question')} hint={t('figures.questionHint')} defaultValue={chosen.text ?? ''} max={2000} optional />
    </WordsForm>
    <div className="row">
      <LinkButton href={at.figure(chosen.id)} look="quiet">{t('figures.stop')}</LinkButton>
      <Removal
        action={actions.leave}
        neighbourhood={neighbourhood}
        about={{ id: chosen.id }}
        trigger={t('figures.leave')}
        title={t('figures.leaveTitle')}
        gone={t('figures.leaveGone')}
        stays={t('figures.leaveStays')}
      />
    </div>
  </div>
)
