import { WordsForm } from '#components/analysis/words-form.tsx'
import type { AnalysisWords } from '#components/analysis/words.ts'
import { CheckboxGroup } from '#components/forms/checkbox-group.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { newKey } from '#lib/actions/new-key.ts'
import type { FormAction } from '#lib/actions/result.ts'
import type { FigureChoice } from '#lib/analysis/queries/figures-part.ts'

interface Props {
  figures: readonly FigureChoice[]
  neighbourhood: string
  action: FormAction
  words: AnalysisWords
}

/** The municipality's figures to tick for this analysis, in the order of their theme. */
export const ChooseFiguresForm = ({ figures, neighbourhood, action, words: { t, units } }: Props) => (
  <WordsForm action={action} newKey={newKey()} neighbourhood={neighbourhood} submit={<SubmitButton icon="plus">{t('figures.add')}</SubmitButton>}>
    <CheckboxGroup
      name="indicators"
      label={t('figures.chooseLegend')}
      hint={t('figures.chooseExplain')}
      columns
      choices={figures.map((figure) => ({
        value: figure.id,
        label: figure.name,
        hint: [figure.theme === null ? t('figures.otherTheme') : units.theme(figure.theme), figure.source].join(' · '),
      }))}
    />
  </WordsForm>
)
