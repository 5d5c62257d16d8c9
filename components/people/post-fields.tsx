import { CheckboxField } from '#components/forms/checkbox-field.tsx'
import { RadioGroup } from '#components/forms/radio-group.tsx'
import { SelectField } from '#components/forms/select-field.tsx'
import { texts } from '#lib/i18n/texts.ts'
import { roles, type Post } from '#lib/people/rules.ts'

interface Props {
  organisations: readonly { id: string; name: string }[]
  /** What stands there now; left out for somebody new. */
  post?: Post
  /** Only partners of one's own organisation. */
  partnersOnly?: boolean
}

/** Role, organisation and the two marks. */
export async function PostFields({ organisations, post, partnersOnly = false }: Props) {
  const t = await texts('people')
  const choices = organisations.map(({ id, name }) => ({ value: id, label: name }))
  if (partnersOnly) {
    return (
      <>
        <input type="hidden" name="role" value="partner" />
        <SelectField name="organisationId" label={t('invite.organisation')} choices={choices} defaultValue={choices[0]?.value} empty={false} />
      </>
    )
  }
  return (
    <>
      <RadioGroup
        name="role"
        label={t('invite.role')}
        defaultValue={post?.role}
        choices={roles.map((role) => ({ value: role, label: t(`role.${role}`), hint: t(`roleMeans.${role}`) }))}
      />
      <SelectField
        name="organisationId"
        label={t('invite.organisation')}
        hint={t('invite.organisationHint')}
        choices={choices}
        defaultValue={post?.organisationId ?? ''}
        empty={t('invite.noOrganisation')}
        optional
      />
      <CheckboxField name="managesOrganisation" label={t('invite.managesOrganisation')} hint={t('invite.managesOrganisationHint')} defaultChecked={post?.managesOrganisation} />
      <CheckboxField name="withoutPersons" label={t('invite.withoutPersons')} hint={t('invite.withoutPersonsHint')} defaultChecked={post?.withoutPersons} />
    </>
  )
}
