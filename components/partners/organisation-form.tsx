import { DateField } from '#components/forms/date-field.tsx'
import { Form } from '#components/forms/form.tsx'
import { RadioGroup } from '#components/forms/radio-group.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { TextArea } from '#components/forms/text-area.tsx'
import { TextField } from '#components/forms/text-field.tsx'
import { Card } from '#components/ui/card.tsx'
import { newKey } from '#lib/actions/new-key.ts'
import type { FormAction } from '#lib/actions/result.ts'
import { partnerKinds } from '#lib/framework/partner-kinds.ts'
import { texts } from '#lib/i18n/texts.ts'
import type { PartnerPage } from '#lib/partners/queries/organisations.ts'
import { secrecies, writtenEnterpriseNumber } from '#lib/partners/rules.ts'

interface Props {
  action: FormAction
  /** The organisation to edit; left out for a new one. */
  organisation?: PartnerPage
}

/** What is known of an organisation; never of a person. */
export async function OrganisationForm({ action, organisation }: Props) {
  const t = await texts('partners')
  const number = organisation?.enterpriseNumber
  return (
    <Card>
      <Form
        action={action}
        newKey={organisation ? undefined : newKey()}
        version={organisation?.version}
        texts={['partners.errors', 'partners.refusal', 'partners.done']}
      >
        {organisation && <input type="hidden" name="organisationId" value={organisation.id} />}
        <TextField name="name" label={t('form.name')} defaultValue={organisation?.name} maxLength={120} autoComplete="off" />
        <RadioGroup
          name="kind"
          label={t('form.kind')}
          columns
          defaultValue={organisation?.kind}
          choices={partnerKinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
        />
        <TextArea name="brings" label={t('form.brings')} hint={t('form.bringsHint')} defaultValue={organisation?.brings ?? ''} max={1000} optional />
        <TextField name="website" type="url" label={t('form.website')} hint={t('form.websiteHint')} defaultValue={organisation?.website ?? ''} maxLength={200} optional />
        <TextField name="phone" type="tel" label={t('form.phone')} hint={t('form.phoneHint')} defaultValue={organisation?.phone ?? ''} maxLength={30} optional />
        <TextField
          name="enterpriseNumber"
          label={t('form.enterpriseNumber')}
          hint={t('form.enterpriseNumberHint')}
          defaultValue={number ? writtenEnterpriseNumber(number) : ''}
          maxLength={20}
          optional
        />
        <fieldset className="stack">
          <legend className="contents"><span className="font-strong">{t('form.agreement')}</span></legend>
          <RadioGroup
            name="secrecy"
            label={t('form.secrecy')}
            hint={t('form.secrecyHint')}
            defaultValue={organisation?.secrecy ?? 'none'}
            choices={secrecies.map((secrecy) => ({ value: secrecy, label: t(`secrecy.${secrecy}`) }))}
          />
          <DateField name="agreementFrom" label={t('form.agreementFrom')} defaultValue={organisation?.agreementFrom ?? undefined} optional />
          <DateField name="agreementUntil" label={t('form.agreementUntil')} hint={t('form.agreementUntilHint')} defaultValue={organisation?.agreementUntil ?? undefined} optional />
        </fieldset>
        <SubmitButton icon={organisation ? 'save' : 'plus'}>{t(organisation ? 'form.save' : 'form.add')}</SubmitButton>
      </Form>
    </Card>
  )
}
