import { WordsForm } from '#components/analysis/words-form.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { ConfirmDialog } from '#components/ui/confirm-dialog.tsx'
import type { FormAction } from '#lib/actions/result.ts'
import type { NamespacePath } from '#lib/i18n/namespaces.ts'

interface Props {
  action: FormAction
  neighbourhood: string
  about: Record<string, string>
  /** What the button does: "Gesprek verwijderen". */
  trigger: string
  title: string
  gone: string
  stays: string
  texts?: readonly NamespacePath[]
}

/** Takes something away after saying what goes and what stays; a refusal says what still rests on it. */
export const Removal = ({ action, neighbourhood, about, trigger, title, gone, stays, texts }: Props) => (
  <ConfirmDialog trigger={trigger} title={title} gone={[gone]} stays={[stays]}>
    <WordsForm action={action} neighbourhood={neighbourhood} about={about} texts={texts} submit={<SubmitButton look="danger" icon="trash">{trigger}</SubmitButton>}>
      {null}
    </WordsForm>
  </ConfirmDialog>
)
