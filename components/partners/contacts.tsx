import { checkedWords } from '#components/contact-point/checked-words.ts'
import { ArchivedContacts } from '#components/partners/archived-contacts.tsx'
import { ContactFields } from '#components/partners/contact-fields.tsx'
import { Form } from '#components/forms/form.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { Card } from '#components/ui/card.tsx'
import { Details } from '#components/ui/details.tsx'
import { Pill } from '#components/ui/pill.tsx'
import { newKey } from '#lib/actions/new-key.ts'
import type { FormAction } from '#lib/actions/result.ts'
import { texts } from '#lib/i18n/texts.ts'
import type { Contact } from '#lib/partners/queries/contacts.ts'
import { dial } from '#lib/phone/dial.ts'
import type { Day } from '#lib/time/today.ts'

interface Props {
  contacts: readonly Contact[]
  organisationId: string
  today: Day
  /** For who looks after them; left out, they can only be read. */
  actions?: Record<'add' | 'edit' | 'check' | 'archive' | 'restore' | 'erase', FormAction>
}

const contactAnswers = ['partners.errors', 'partners.done'] as const

/** Whom one can phone at an organisation, and whether somebody asked lately if that is still right. */
export async function Contacts({ contacts, organisationId, today, actions }: Props) {
  const [t, checked] = await Promise.all([texts('partners.contacts'), checkedWords(today)])
  const used = contacts.filter(({ archived }) => !archived)
  return (
    <Card title={t('title')} subtitle={used.length === 0 ? t('none') : t('explain')}>
      <div className="stack">
        {used.length > 0 && (
          <ul>
            {used.map((contact) => {
              const { id, name, task, phone, email, version } = contact
              const { text, late } = checked(contact.checkedOn)
              return (
                <li key={id} className="border-t border-line py-3 first:border-t-0">
                  <div className="between">
                    <div className="min-w-0">
                      <p><strong>{name}</strong>{task && <span className="muted"> · {task}</span>}</p>
                      <p className="row gap-x-4">
                        {phone && <a className="link inline-flex min-h-6 items-center" href={dial(phone)}>{phone}</a>}
                        {email && <a className="link inline-flex min-h-6 items-center break-all" href={`mailto:${email}`}>{email}</a>}
                      </p>
                    </div>
                    <Pill tone={late ? 'late' : 'good'} icon={late ? 'clock' : 'check'}>{text}</Pill>
                  </div>
                  {actions && (
                    <>
                      {late && (
                        <div className="mt-3">
                          <Form action={actions.check} texts={contactAnswers} label={t('checkNamed', { name })}>
                            <input type="hidden" name="contactId" value={id} />
                            <SubmitButton look="secondary" icon="check">{t('check')}</SubmitButton>
                          </Form>
                        </div>
                      )}
                      <Details summary={t('change', { name })}>
                        <div className="stack pb-2">
                          <Form action={actions.edit} version={version} texts={contactAnswers} label={t('change', { name })}>
                            <input type="hidden" name="contactId" value={id} />
                            <ContactFields contact={contact} />
                            <SubmitButton look="secondary" icon="save">{t('save')}</SubmitButton>
                          </Form>
                          <Form action={actions.archive} texts={contactAnswers} label={t('archiveNamed', { name })}>
                            <input type="hidden" name="contactId" value={id} />
                            <SubmitButton look="quiet" icon="archive">{t('archive')}</SubmitButton>
                          </Form>
                        </div>
                      </Details>
                    </>
                  )}
                </li>
              )
            })}
          </ul>
        )}
        {actions && (
          <Details summary={t('add')}>
            <Form action={actions.add} newKey={newKey()} texts={contactAnswers} label={t('add')}>
              <input type="hidden" name="organisationId" value={organisationId} />
              <ContactFields />
              <SubmitButton look="secondary" icon="plus">{t('add')}</SubmitButton>
            </Form>
          </Details>
        )}
        {actions && <ArchivedContacts contacts={contacts.filter(({ archived }) => archived)} actions={actions} />}
      </div>
    </Card>
  )
}
