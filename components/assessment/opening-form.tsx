import { CheckboxGroup } from '#components/forms/checkbox-group.tsx'
import { DateField } from '#components/forms/date-field.tsx'
import { Form } from '#components/forms/form.tsx'
import { RadioGroup } from '#components/forms/radio-group.tsx'
import { SelectField } from '#components/forms/select-field.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { TextField } from '#components/forms/text-field.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { newKey } from '#lib/actions/new-key.ts'
import type { FormAction } from '#lib/actions/result.ts'
import type { OpeningPage } from '#lib/assessment/queries/opening-page.ts'
import { longest } from '#lib/assessment/schema.ts'
import { assessmentFrameworks } from '#lib/framework/assessment-frameworks.ts'
import { formats, texts } from '#lib/i18n/texts.ts'
import type { MunicipalityHere } from '#lib/tenancy/actor.ts'

interface Props {
  page: OpeningPage
  municipality: MunicipalityHere
  now: Date
  action: FormAction
}

/** Which framework, for which place, how long, and who fills in; the proposal is chosen, the coordinator decides. */
export async function OpeningForm({ page, municipality, now, action }: Props) {
  const [t, names, tables, f, whole] = await Promise.all([texts('assessment.open'), texts('framework.assessment'), texts('framework.table'), formats(), texts('assessment.rounds')])
  const { framework, proposal, place, neighbourhoods, lengths } = page
  return (
    <Form action={action} newKey={newKey()} texts={['assessment.refusal', 'assessment.done']}>
      <Notice>{proposal ? t('proposal', { framework: names(`${proposal}.name`) }) : t('proposalNone')}</Notice>
      <RadioGroup
        name="framework"
        label={t('framework')}
        defaultValue={framework ?? undefined}
        choices={assessmentFrameworks.map(({ id, table, reach }) => {
          const length = lengths.find((candidate) => candidate.framework === id)
          return {
            value: id,
            label: t('frameworkChoice', { name: names(`${id}.name`), table: tables(table) }),
            hint: `${names(`${id}.line`)} ${t('usual', { where: reach, full: length?.full ?? 0, short: length?.short ?? 0 })}`,
          }
        })}
      />
      <SelectField
        name="neighbourhood"
        label={t('place')}
        hint={t('placeHint')}
        optional
        empty={whole('whole', { municipality: municipality.name })}
        defaultValue={place?.id}
        choices={neighbourhoods.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <RadioGroup
        name="length"
        label={t('length')}
        columns
        defaultValue="full"
        choices={(['full', 'short'] as const).map((length) => ({ value: length, label: t(length), hint: t(`${length}Hint`) }))}
      />
      <TextField
        name="title"
        label={t('name')}
        hint={t('nameHint')}
        maxLength={longest.title}
        defaultValue={framework ? t('nameProposal', { framework: names(`${framework}.name`), month: f.month(now) }) : undefined}
      />
      <DateField name="dueOn" label={t('due')} optional />
      <Participants page={page} />
      <SubmitButton>{t('submit')}</SubmitButton>
    </Form>
  )
}

async function Participants({ page: { members } }: { page: OpeningPage }) {
  const t = await texts('assessment.open')
  if (members.length === 0) return <p className="muted">{t('nobody')}</p>
  return <CheckboxGroup name="participants" label={t('participants')} hint={t('participantsHint')} optional columns choices={await memberCards(members)} />
}

/** Members as cards: the name, with role and organisation under it. */
export async function memberCards(members: OpeningPage['members']) {
  const [t, roles] = await Promise.all([texts('assessment.open'), texts('navigation.role')])
  return members.map(({ id, role, user, organisation }) => ({
    value: id,
    label: user.name,
    hint: t('participant', { role: roles(role), organisation: organisation ? ` · ${organisation.name}` : '' }),
  }))
}
