import { RadioGroup } from '#components/forms/radio-group.tsx'
import { SelectField } from '#components/forms/select-field.tsx'
import { TextField } from '#components/forms/text-field.tsx'
import type { SignalWords } from '#components/signals/words.ts'
import { bestMoments } from '#lib/referral/rules/states.ts'

interface Props {
  /** Whose number it is: one's own, or that of a resident. */
  of: 'worry' | 'resident'
  places: readonly { id: string; name: string }[]
  words: SignalWords
}

/** Whom to call, when, and where it is: nothing else, so that nothing can be written about anybody. */
export const CallerFields = ({ of, places, words: { t, words } }: Props) => (
  <>
    <TextField name="name" label={t(`${of}.name`)} maxLength={80} autoComplete={of === 'worry' ? 'name' : 'off'} />
    <TextField name="phone" type="tel" label={t(`${of}.phone`)} hint={t(`${of}.phoneHint`)} maxLength={40} autoComplete={of === 'worry' ? 'tel' : 'off'} />
    <RadioGroup name="bestMoment" label={t(`${of}.moment`)} columns defaultValue="any" choices={bestMoments.map((moment) => ({ value: moment, label: words(`moment.${moment}`) }))} />
    <SelectField name="neighbourhoodId" label={t(`${of}.place`)} defaultValue={places.length === 1 ? places[0]?.id : undefined} choices={places.map(({ id, name }) => ({ value: id, label: name }))} />
  </>
)
