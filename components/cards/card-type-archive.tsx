import { cardAnswers } from '#components/cards/words.ts'
import { Form } from '#components/forms/form.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { ConfirmDialog } from '#components/ui/confirm-dialog.tsx'
import { Notice } from '#components/ui/notice.tsx'
import type { FormAction } from '#lib/actions/result.ts'
import { texts } from '#lib/i18n/texts.ts'

interface Props {
  type: { id: string; title: string; archivedAt: Date | null }
  actions: { archive: FormAction; restore: FormAction }
}

/** Out of the lists, or back into them. */
export async function CardTypeArchive({ type: { id, title, archivedAt }, actions }: Props) {
  const t = await texts('cards.detail')
  if (archivedAt) {
    return (
      <Notice tone="late" title={t('archivedTitle')}>
        <p>{t('archivedExplain')}</p>
        <Form action={actions.restore} texts={cardAnswers} label={t('restore')}>
          <input type="hidden" name="cardTypeId" value={id} />
          <SubmitButton look="secondary" icon="undo-2">{t('restore')}</SubmitButton>
        </Form>
      </Notice>
    )
  }
  return (
    <div>
      <ConfirmDialog
        trigger={t('archive')}
        title={t('archiveTitle', { title })}
        gone={[t('archiveGone')]}
        stays={[t('archiveStaysSent'), t('archiveStaysPaper'), t('archiveBack')]}
      >
        <Form action={actions.archive} texts={cardAnswers} label={t('archive')}>
          <input type="hidden" name="cardTypeId" value={id} />
          <SubmitButton look="danger" icon="archive">{t('archive')}</SubmitButton>
        </Form>
      </ConfirmDialog>
    </div>
  )
}
