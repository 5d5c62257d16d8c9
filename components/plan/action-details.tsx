import type { ReactNode } from 'react'
import { CheckboxField } from '#components/forms/checkbox-field.tsx'
import { CheckboxGroup } from '#components/forms/checkbox-group.tsx'
import { DateField } from '#components/forms/date-field.tsx'
import { FieldSection } from '#components/forms/field-section.tsx'
import { NumberField } from '#components/forms/number-field.tsx'
import { SelectField } from '#components/forms/select-field.tsx'
import { TextArea } from '#components/forms/text-area.tsx'
import { TextField } from '#components/forms/text-field.tsx'
import { buildingBlockIds } from '#lib/framework/building-blocks.ts'
import { rolesChosenPerAction } from '#lib/framework/foundations.ts'
import { tools } from '#lib/framework/tools.ts'
import { texts } from '#lib/i18n/texts.ts'
import type { ActionChoices } from '#lib/plan/queries/form-pages.ts'
import type { TypedAction } from '#lib/plan/typed-action.ts'

export type PlanFormTexts = Awaited<ReturnType<typeof texts<'plan.form'>>>

interface Props {
  t: PlanFormTexts
  choices: ActionChoices
  start: Partial<TypedAction>
  open: boolean
}

/** Everything about an action that may wait, in sections. */
export async function ActionDetails({ t, choices: { objectives }, start, open }: Props) {
  const [framework, plan] = await Promise.all([texts('framework'), texts('plan')])
  return (
    <>
      <Section title={t('what')} fields={['objectiveId', 'description', 'blocks']} open>
        <SelectField
          name="objectiveId"
          label={t('objective')}
          choices={objectives.map(({ id, title }) => ({ value: id, label: title }))}
          defaultValue={start.objectiveId}
          empty={t('noObjective')}
          optional
        />
        <TextArea name="description" label={t('description')} max={4000} defaultValue={start.description} optional />
        <CheckboxGroup
          name="blocks"
          label={t('blocks')}
          hint={t('blocksHint')}
          columns
          optional
          defaultValue={start.blocks}
          choices={buildingBlockIds.map((id) => ({
            value: id,
            label: framework(`block.${id}.name`),
            hint: framework(`block.${id}.line`),
          }))}
        />
      </Section>
      <Section title={t('how')} fields={['tool', 'governmentRole']} open={open}>
        <SelectField
          name="tool"
          label={t('tool')}
          choices={tools.map(({ number }) => ({
            value: String(number),
            label: `${number}. ${framework(`tool.${number}.name`)}`,
          }))}
          defaultValue={start.tool}
          empty={t('noTool')}
          optional
        />
        <SelectField
          name="governmentRole"
          label={t('role')}
          choices={rolesChosenPerAction.map((role) => ({ value: role, label: plan(`role.${role}`) }))}
          defaultValue={start.governmentRole}
          empty={t('noRole')}
          optional
        />
      </Section>
      <Section title={t('when')} fields={['startOn', 'endOn']} open={open}>
        <div className="columns">
          <DateField name="startOn" label={t('startOn')} defaultValue={start.startOn} optional />
          <DateField name="endOn" label={t('endOn')} hint={t('endOnHint')} defaultValue={start.endOn} optional />
        </div>
      </Section>
      <Section title={t('result')} fields={['expectedOutput', 'measure', 'target', 'measured']} open={open}>
        <TextArea
          name="expectedOutput"
          label={t('expectedOutput')}
          max={1000}
          rows={3}
          defaultValue={start.expectedOutput}
          optional
        />
        <TextField
          name="measure"
          label={t('measure')}
          hint={t('measureHint')}
          maxLength={160}
          defaultValue={start.measure}
          optional
        />
        <div className="columns">
          <NumberField name="target" label={t('target')} defaultValue={start.target} optional />
          <NumberField name="measured" label={t('measured')} defaultValue={start.measured} optional />
        </div>
      </Section>
      <Section title={t('money')} fields={['budget', 'multiYearPlanCode', 'published']} open={open}>
        <NumberField name="budget" label={t('budget')} unit={t('euro')} defaultValue={start.budget} optional />
        <TextField
          name="multiYearPlanCode"
          label={t('code')}
          maxLength={40}
          defaultValue={start.multiYearPlanCode}
          optional
        />
        <CheckboxField
          name="published"
          label={t('published')}
          hint={t('publishedHint')}
          defaultChecked={start.published === 'on'}
        />
      </Section>
    </>
  )
}

const Section = ({ title, ...section }: { title: string; fields: readonly string[]; open: boolean; children: ReactNode }) => (
  <section className="card">
    <FieldSection title={<h2>{title}</h2>} {...section} />
  </section>
)
