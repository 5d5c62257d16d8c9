import { Form } from '#components/forms/form.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { CallerFields } from '#components/signals/caller-fields.tsx'
import { signalAnswers, signalWords } from '#components/signals/words.ts'
import { newKey } from '#lib/actions/new-key.ts'
import type { FormAction } from '#lib/actions/result.ts'

interface Props {
  action: FormAction
  places: readonly { id: string; name: string }[]
}

/** Somebody worries about somebody: only whom to call back. */
export async function WorryForm({ action, places }: Props) {
  const words = await signalWords()
  return (
    <Form action={action} newKey={newKey()} texts={signalAnswers}>
      <CallerFields of="worry" places={places} words={words} />
      <p className="muted">{words.t('worry.gone')}</p>
      <SubmitButton icon="phone">{words.t('worry.send')}</SubmitButton>
    </Form>
  )
}
