import { RadioGroup } from '#components/forms/radio-group.tsx'
import { SelectField } from '#components/forms/select-field.tsx'
import { partnerKinds } from '#lib/framework/partner-kinds.ts'
import { texts } from '#lib/i18n/texts.ts'

/** Names of the fields in it. */
export const stripFields = ['strip', 'organisationId', 'partnerKind'] as const

interface Props {
  code: string
  organisations: readonly { id: string; name: string }[]
}

/** Who filled in the strip: an organisation we know, or else what kind of partner. */
export async function StripFields({ code, organisations }: Props) {
  const [t, kind] = await Promise.all([texts('referral-send.form.strip'), texts('partners.kind')])
  return (
    <div className="asks stack">
      <input type="hidden" name="strip" value={code} />
      <SelectField name="organisationId" label={t('organisation')} choices={organisations.map(({ id, name }) => ({ value: id, label: name }))} empty={t('noOrganisation')} optional />
      <div data-for="partnerKind">
        <RadioGroup name="partnerKind" label={t('partnerKind')} columns choices={partnerKinds.map((value) => ({ value, label: kind(value) }))} optional />
      </div>
    </div>
  )
}
