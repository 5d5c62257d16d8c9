import { Form } from '#components/forms/form.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { ConfirmDialog } from '#components/ui/confirm-dialog.tsx'
import { Details } from '#components/ui/details.tsx'
import { ListRow } from '#components/ui/list-row.tsx'
import type { FormAction } from '#lib/actions/result.ts'
import { texts } from '#lib/i18n/texts.ts'
import type { Contact } from '#lib/partners/queries/contacts.ts'

interface Props {
  contacts: readonly Contact[]
  actions: { restore: FormAction; erase: FormAction }
}

/** People who were taken out of the list: put back, or erased for good. */
export async function ArchivedContacts({ contacts, actions }: Props) {
  const t = await texts('partners.contacts')
  if (contacts.length === 0) return null
  return (
    <Details summary={t('archived')}>
      <ul>
        {contacts.map(({ id, name, task }) => (
          <ListRow
            key={id}
            icon="archive"
            tone="muted"
            title={name}
            detail={task}
            end={
              <>
                <Form action={actions.restore} texts={['partners.done']} label={t('restoreNamed', { name })}>
                  <input type="hidden" name="contactId" value={id} />
                  <SubmitButton look="quiet" icon="undo-2">{t('restore')}</SubmitButton>
                </Form>
                <ConfirmDialog trigger={t('erase')} title={t('eraseTitle', { name })} gone={[t('eraseGone', { name })]} stays={[t('eraseStays')]}>
                  <Form action={actions.erase} texts={['partners.done']} label={t('erase')}>
                    <input type="hidden" name="contactId" value={id} />
                    <SubmitButton look="danger" icon="trash">{t('erase')}</SubmitButton>
                  </Form>
                </ConfirmDialog>
              </>
            }
          />
        ))}
      </ul>
    </Details>
  )
}
