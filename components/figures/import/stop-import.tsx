import { Form } from '#components/forms/form.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { ConfirmDialog } from '#components/ui/confirm-dialog.tsx'
import type { FigureWords } from '#components/figures/words.ts'
import type { FormAction } from '#lib/actions/result.ts'

interface Props {
  importId: string
  action: FormAction
  /** Before it was confirmed the file goes; after it, only the job ends. */
  running: boolean
  words: FigureWords
}

/** Stops an import, after saying what goes and what stays. */
export const StopImport = ({ importId, action, running, words: { t } }: Props) => {
  const [trigger, title, gone, stays] = running
    ? [t('progress.stop'), t('progress.stopTitle'), t('progress.stopGone'), t('progress.stopStays')]
    : [t('wizard.throwAway'), t('wizard.throwAwayTitle'), t('wizard.throwAwayGone'), t('wizard.throwAwayStays')]
  return (
    <ConfirmDialog trigger={trigger} title={title} gone={[gone]} stays={[stays]}>
      <Form action={action} texts={['figures.refusal']}>
        <input type="hidden" name="figureImportId" value={importId} />
        <SubmitButton look="danger" icon="trash">{trigger}</SubmitButton>
      </Form>
    </ConfirmDialog>
  )
}
