import { Form } from '#components/forms/form.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { signalAnswers } from '#components/signals/words.ts'
import type { FormAction } from '#lib/actions/result.ts'

/** Puts a signal back among those to be sorted. */
export const TakeBack = ({ signal, action, children }: { signal: { id: string; version: number }; action: FormAction; children: string }) => (
  <div className="-mb-2 -ml-3">
    <Form action={action} version={signal.version} texts={signalAnswers}>
      <input type="hidden" name="signalId" value={signal.id} />
      <SubmitButton look="quiet" icon="undo-2">{children}</SubmitButton>
    </Form>
  </div>
)
