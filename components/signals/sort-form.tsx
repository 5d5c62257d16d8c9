import { CheckboxGroup } from '#components/forms/checkbox-group.tsx'
import { FieldSection } from '#components/forms/field-section.tsx'
import { Form } from '#components/forms/form.tsx'
import { SelectField } from '#components/forms/select-field.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { TextArea } from '#components/forms/text-area.tsx'
import { TextField } from '#components/forms/text-field.tsx'
import { OrganisationBox } from '#components/signals/organisation-box.tsx'
import { signalLine } from '#components/signals/signal-line.ts'
import { signalAnswers, signalWords } from '#components/signals/words.ts'
import { newKey } from '#lib/actions/new-key.ts'
import type { FormAction } from '#lib/actions/result.ts'
import type { ThemeRow } from '#lib/signals/queries/theme-list.ts'
import type { SignalShown } from '#lib/signals/queries/triage-page.ts'

interface Props {
  signals: readonly SignalShown[]
  themes: readonly Pick<ThemeRow, 'id' | 'title'>[]
  action: FormAction
}

/** The signals that wait, to tick and to bundle several at once; or to set aside with a reason. */
export async function SortForm({ signals, themes, action }: Props) {
  const words = await signalWords()
  const { t } = words
  return (
    <Form action={action} newKey={newKey()} texts={signalAnswers}>
      <CheckboxGroup
        name="signals"
        label={t('triage.choose')}
        hint={t('triage.chooseHint')}
        choices={signals.map((signal) => ({ value: signal.id, label: <span className="whitespace-pre-line">{signal.text}</span>, hint: signalLine(signal, words) }))}
      />
      <fieldset className="card stack">
        <legend className="sr-only">{t('triage.bundle')}</legend>
        {themes.length > 0 && (
          <SelectField name="themeId" label={t('triage.theme')} empty={t('triage.noTheme')} choices={themes.map(({ id, title }) => ({ value: id, label: title }))} optional="either" />
        )}
        <TextField name="title" label={t(themes.length > 0 ? 'triage.newTheme' : 'triage.firstTheme')} hint={t('triage.newThemeHint')} maxLength={120} autoComplete="off" optional={themes.length > 0 ? 'either' : 'depends'} />
        <OrganisationBox />
        <SubmitButton name="do" value="bundle" icon="list-checks">{t('triage.bundleButton')}</SubmitButton>
      </fieldset>
      <FieldSection title={t('triage.aside')} fields={['reason']}>
        <TextArea name="reason" label={t('triage.reason')} hint={t('triage.reasonHint')} rows={2} max={400} optional="depends" />
        <SubmitButton name="do" value="aside" look="secondary" icon="archive">{t('triage.asideButton')}</SubmitButton>
      </FieldSection>
    </Form>
  )
}
