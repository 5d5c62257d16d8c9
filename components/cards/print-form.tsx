import { cardAnswers } from '#components/cards/words.ts'
import { Form } from '#components/forms/form.tsx'
import { NumberField } from '#components/forms/number-field.tsx'
import { RadioGroup } from '#components/forms/radio-group.tsx'
import { SelectField } from '#components/forms/select-field.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { Card } from '#components/ui/card.tsx'
import { newKey } from '#lib/actions/new-key.ts'
import type { FormAction } from '#lib/actions/result.ts'
import type { PrintPage } from '#lib/cards/queries/printed-batch.ts'
import { mostCards, printFormats } from '#lib/cards/rules/layout.ts'
import { texts } from '#lib/i18n/texts.ts'

interface Props {
  action: FormAction
  page: PrintPage
}

/** How many cards, on what, in which language and for where. */
export async function PrintForm({ action, page: { id, languages, neighbourhoods } }: Props) {
  const [t, format, names] = await Promise.all([texts('cards.print'), texts('cards.format'), texts('cards.language')])
  return (
    <Card>
      <Form action={action} newKey={newKey()} texts={cardAnswers}>
        <input type="hidden" name="cardTypeId" value={id} />
        <NumberField name="size" label={t('size')} hint={t('sizeHint', { max: mostCards })} defaultValue="20" />
        <RadioGroup
          name="format"
          label={t('format')}
          defaultValue="a4"
          choices={printFormats.map((one) => ({ value: one, label: format(one), hint: format(`${one}Hint`) }))}
        />
        <SelectField
          name="language"
          label={t('language')}
          hint={t('languageHint')}
          empty={false}
          defaultValue="nl"
          choices={languages.map((language) => ({ value: language, label: names(language) }))}
        />
        <SelectField
          name="neighbourhoodId"
          label={t('neighbourhood')}
          hint={t('neighbourhoodHint')}
          empty={t('anywhere')}
          choices={neighbourhoods.map((one) => ({ value: one.id, label: one.name }))}
          optional
        />
        <p className="muted">{t('explain')}</p>
        <SubmitButton icon="printer">{t('make')}</SubmitButton>
      </Form>
    </Card>
  )
}
