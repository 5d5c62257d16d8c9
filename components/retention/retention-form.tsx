import { Form } from '#components/forms/form.tsx'
import { NumberField } from '#components/forms/number-field.tsx'
import { RadioGroup } from '#components/forms/radio-group.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { TextArea } from '#components/forms/text-area.tsx'
import { Card } from '#components/ui/card.tsx'
import { Notice } from '#components/ui/notice.tsx'
import type { FormAction } from '#lib/actions/result.ts'
import { formats, texts } from '#lib/i18n/texts.ts'
import { legalBases, longestKeep } from '#lib/retention/rules.ts'
import type { RetentionPage } from '#lib/retention/queries/retention.ts'

interface Props {
  page: RetentionPage
  municipality: string
  save: FormAction
}

/** How long whom finished cards were about is kept, on which ground of the law, and what that did. */
export async function RetentionForm({ page: { rule, erased, due }, municipality, save }: Props) {
  const [t, f] = await Promise.all([texts('retention'), formats()])
  return (
    <>
      {rule ? (
        <Notice tone="info" title={t('set', { date: f.date(rule.setAt) })}>
          <p>{t('does', { months: rule.keepMonths })}</p>
          <p>{t('counts', { erased, due })}</p>
        </Notice>
      ) : (
        <Notice tone="late" title={t('none')}><p>{t('noneExplain')}</p></Notice>
      )}
      <Card title={t('rule')}>
        <div className="stack">
          <p className="muted max-w-measure">{t('explain', { municipality })}</p>
          <Form action={save} version={rule?.version ?? 0} texts={['retention.done']} label={t('rule')}>
            <RadioGroup
              name="legalBasis" label={t('legalBasis')} defaultValue={rule?.legalBasis}
              choices={legalBases.map((value) => ({ value, label: t(`bases.${value}`), hint: t(`basesHint.${value}`) }))}
            />
            <NumberField name="keepMonths" label={t('keepMonths')} hint={t('keepMonthsHint', { most: longestKeep })} unit={t('unit')} defaultValue={rule ? String(rule.keepMonths) : undefined} />
            <TextArea name="reason" label={t('reason')} hint={t('reasonHint')} rows={3} max={300} defaultValue={rule?.reason} />
            <SubmitButton icon="save">{t('save')}</SubmitButton>
          </Form>
        </div>
      </Card>
    </>
  )
}
