import { Form } from '#components/forms/form.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { ConfirmDialog } from '#components/ui/confirm-dialog.tsx'
import { Notice } from '#components/ui/notice.tsx'
import type { FormAction } from '#lib/actions/result.ts'
import { texts } from '#lib/i18n/texts.ts'

interface Props {
  organisation: { id: string; name: string; archivedAt: Date | null; links: number }
  actions: { archive: FormAction; restore: FormAction }
}

/** Out of the lists, or back into them. */
export async function Archive({ organisation: { id, name, archivedAt, links }, actions }: Props) {
  const t = await texts('partners.detail')
  if (archivedAt) {
    return (
      <Notice tone="late" title={t('archivedTitle')}>
        <p>{t('archivedExplain')}</p>
        <Form action={actions.restore} label={t('restore')}>
          <input type="hidden" name="organisationId" value={id} />
          <SubmitButton look="secondary" icon="undo-2">{t('restore')}</SubmitButton>
        </Form>
      </Notice>
    )
  }
  return (
    <div>
      <ConfirmDialog trigger={t('archive')} title={t('archiveTitle', { name })} gone={[t('archiveGone', { name }), ...(links > 0 ? [t('archiveLinks', { count: links })] : [])]} stays={[t('archiveStays'), t('archiveBack')]}>
        <Form action={actions.archive} texts={['partners.refusal']} label={t('archive')}>
          <input type="hidden" name="organisationId" value={id} />
          <SubmitButton look="danger" icon="archive">{t('archive')}</SubmitButton>
        </Form>
      </ConfirmDialog>
    </div>
  )
}
