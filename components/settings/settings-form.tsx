import { Form } from '#components/forms/form.tsx'
import { NumberField } from '#components/forms/number-field.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { TextField } from '#components/forms/text-field.tsx'
import { Card } from '#components/ui/card.tsx'
import type { FormAction } from '#lib/actions/result.ts'
import { texts } from '#lib/i18n/texts.ts'

interface Props {
  settings: { threshold: number; accent: string | null; version: number }
  action: FormAction
}

/** The threshold for figures, and the municipality's colour. */
export async function SettingsForm({ settings, action }: Props) {
  const t = await texts('settings')
  return (
    <Card title={t('general')}>
      <Form action={action} version={settings.version} texts={['settings.errors', 'settings.refusal']}>
        <NumberField name="threshold" label={t('threshold')} hint={t('thresholdHint')} defaultValue={String(settings.threshold)} />
        <TextField name="accent" label={t('accent')} hint={t('accentHint')} defaultValue={settings.accent ?? ''} maxLength={7} spellCheck={false} optional />
        {settings.accent && (
          // Drawn rather than styled, as in the shell: the content security policy allows no style attributes.
          <svg className="h-8 w-24" role="img" aria-label={t('accentNow')}>
            <rect width="100%" height="100%" rx="8" fill={settings.accent} />
          </svg>
        )}
        <SubmitButton icon="save">{t('save')}</SubmitButton>
      </Form>
    </Card>
  )
}
