import { Form } from '#components/forms/form.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import type { FormAction } from '#lib/actions/result.ts'

interface Props {
  importId: string
  action: FormAction
  /** What the button does. */
  label: string
}

/** From here figures change: asks for the job. */
export const ConfirmImport = ({ importId, action, label }: Props) => (
  <Form action={action} texts={['figures.refusal']}>
    <input type="hidden" name="figureImportId" value={importId} />
    <SubmitButton icon="check">{label}</SubmitButton>
  </Form>
)
