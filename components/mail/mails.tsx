import { MailRow } from '#components/mail/mail-row.tsx'
import { Card } from '#components/ui/card.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { FilterBar } from '#components/ui/filter-bar.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { Pager } from '#components/ui/pager.tsx'
import type { FormAction } from '#lib/actions/result.ts'
import { texts } from '#lib/i18n/texts.ts'
import type { MailsPage } from '#lib/mail/queries/mails-page.ts'
import { mailStates } from '#lib/mail/rules.ts'
import type { MailFilter } from '#lib/mail/schema.ts'

interface Props {
  root: string
  page: MailsPage
  filter: MailFilter
  /** `tryMailAgainAction`, bound to the municipality. */
  again: FormAction
}

/** What waits, was sent or failed, the newest first. */
export async function Mails({ root, page: { mails, next, readable }, filter, again }: Props) {
  const t = await texts('mail')
  const onward = next && new URLSearchParams({ ...(filter.state && { state: filter.state }), after: next })
  const states = mailStates.map((state) => ({ value: state, label: t(`state.${state}`) }))
  return (
    <Card>
      <div className="stack">
        <p>{t('list.noContent')}</p>
        {mails.some(({ state }) => state === 'kept') && <Notice>{t('list.kept', { state: t('state.kept') })}</Notice>}
        <FilterBar
          label={t('list.filter')}
          reset={root}
          filters={[{ name: 'state', label: t('list.state'), value: filter.state ?? '', options: [{ value: '', label: t('list.any') }, ...states] }]}
        />
        {mails.length === 0 ? (
          <EmptyState icon="mail">{t(filter.state ? 'list.empty' : 'list.none')}</EmptyState>
        ) : (
          <ul>
            {mails.map((mail) => (
              <MailRow key={mail.id} mail={mail} href={readable ? `${root}/${mail.id}` : undefined} again={again} />
            ))}
          </ul>
        )}
        <Pager previous={filter.after ? root : undefined} next={onward ? `${root}?${onward}` : undefined} />
      </div>
    </Card>
  )
}
