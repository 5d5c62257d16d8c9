import { NoPerson } from '#components/analysis/no-person.tsx'
import { Form } from '#components/forms/form.tsx'
import { SelectField } from '#components/forms/select-field.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { TextArea } from '#components/forms/text-area.tsx'
import { TextField } from '#components/forms/text-field.tsx'
import type { FigureWords } from '#components/referral-figures/words.ts'
import { Card } from '#components/ui/card.tsx'
import { newKey } from '#lib/actions/new-key.ts'
import type { FormAction } from '#lib/actions/result.ts'
import { buildingBlockIds } from '#lib/framework/building-blocks.ts'
import { texts } from '#lib/i18n/texts.ts'
import type { NeedHere } from '#lib/referral-figures/queries/needs.ts'

interface Props {
  need: NeedHere
  actions: { raise: FormAction; join: FormAction; draw: FormAction }
  words: FigureWords
}

const sentences = ['analysis.errors', 'analysis.noPerson', 'referral-figures.done'] as const

/** An unmet need on its way into the analysis: a finding first, of its own or one that is there; then an attention point. */
export const RaiseNeed = ({ need, actions, words }: Props) =>
  need.finding ? <AsPoint need={need} action={actions.draw} words={words} /> : (
    <>
      <AsFinding need={need} action={actions.raise} words={words} />
      {need.findings.length > 0 && <Join need={need} action={actions.join} words={words} />}
    </>
  )

interface PartProps {
  need: NeedHere
  action: FormAction
  words: FigureWords
}

async function AsFinding({ need, action, words: { t } }: PartProps) {
  const blocks = await texts('framework.block')
  return (
    <Card title={t('raise.newFinding')} subtitle={t('raise.newFindingLine', { place: need.neighbourhood.name })}>
      <Form action={action} newKey={newKey()} texts={sentences}>
        <input type="hidden" name="need" value={need.id} />
        <TextArea name="text" label={t('raise.text')} hint={t('raise.textHint')} defaultValue={need.missing} max={1000} />
        <SelectField name="buildingBlockId" label={t('raise.block')} defaultValue="guidance" empty={false} choices={buildingBlockIds.map((id) => ({ value: id, label: blocks(`${id}.name`) }))} />
        <NoPerson />
        <SubmitButton icon="lightbulb">{t('raise.make')}</SubmitButton>
      </Form>
    </Card>
  )
}

const Join = ({ need, action, words: { t } }: PartProps) => (
  <Card title={t('raise.join')} subtitle={t('raise.joinLine')}>
    <Form action={action} newKey={newKey()} texts={sentences}>
      <input type="hidden" name="need" value={need.id} />
      <SelectField name="finding" label={t('raise.which')} choices={need.findings.map(({ id, text }) => ({ value: id, label: shortened(text) }))} />
      <SubmitButton look="secondary" icon="link">{t('raise.joinThis')}</SubmitButton>
    </Form>
  </Card>
)

const AsPoint = ({ need, action, words: { t } }: PartProps) => (
  <Card title={t('raise.asPoint')} subtitle={t('raise.asPointLine')}>
    <Form action={action} newKey={newKey()} texts={sentences}>
      <input type="hidden" name="need" value={need.id} />
      <TextField name="title" label={t('raise.pointTitle')} />
      <NoPerson />
      <SubmitButton icon="flag">{t('raise.drawPoint')}</SubmitButton>
    </Form>
  </Card>
)

const shortened = (text: string) => (text.length > 90 ? `${text.slice(0, 88).trimEnd()}…` : text)
