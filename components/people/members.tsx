import Link from 'next/link'
import { PostPills } from '#components/people/post-pills.tsx'
import { Card } from '#components/ui/card.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { ExportLinks } from '#components/ui/export-links.tsx'
import { FilterBar } from '#components/ui/filter-bar.tsx'
import { Pager } from '#components/ui/pager.tsx'
import { Table } from '#components/ui/table.tsx'
import { withAsked } from '#lib/analysis/address-values.ts'
import { texts } from '#lib/i18n/texts.ts'
import { askedSort, sortingAt } from '#lib/paging/sort.ts'
import type { PeoplePage } from '#lib/people/queries/people.ts'
import { roles } from '#lib/people/rules.ts'
import type { PeopleFilter } from '#lib/people/schema.ts'

interface Props {
  root: string
  page: PeoplePage
  filter: PeopleFilter
  /** May the reader change something about a member? Then the name leads there. */
  editable: boolean
  /** May the reader take the list along? */
  exportable: boolean
}

/** Everybody who takes part, with role, organisation and how to reach them. */
export async function Members({ root, page, filter, editable, exportable }: Props) {
  const t = await texts('people')
  const order = askedSort(filter.volgorde, 'naam')
  const shown = { name: filter.name, role: filter.role, volgorde: order }
  return (
    <Card title={t('list.members')}>
      <div className="stack">
        <FilterBar
          label={t('list.filter')}
          reset={root}
          filters={[
            { name: 'name', label: t('list.name'), value: filter.name ?? '' },
            { name: 'role', label: t('list.role'), value: filter.role ?? '', options: [{ value: '', label: t('list.anyRole') }, ...roles.map((role) => ({ value: role, label: t(`role.${role}`) }))] },
          ]}
        >
          {order && <input type="hidden" name="volgorde" value={order} />}
          {exportable && <ExportLinks address={withAsked(`${root}/export`, shown)} />}
        </FilterBar>
        {page.members.length === 0 ? <EmptyState icon="users">{t('list.empty')}</EmptyState> : (
          <Table
            caption={t('list.members')}
            captionHidden
            narrow="stack"
            rows={page.members}
            rowKey={({ id }) => id}
            sorting={sortingAt(filter.volgorde, (volgorde) => withAsked(root, { ...shown, volgorde }))}
            columns={[
              { id: 'name', sort: 'naam', head: t('list.name'), rowHead: true, cell: ({ id, user }) => (editable ? <Link href={`${root}/${id}`} prefetch={false} className="link">{user.name}</Link> : user.name) },
              { id: 'role', sort: 'rol', head: t('list.role'), cell: (member) => <PostPills post={member} /> },
              { id: 'organisation', head: t('list.organisation'), cell: ({ organisation }) => organisation?.name ?? '–' },
              { id: 'contact', head: t('list.contact'), cell: ({ user }) => <Reachable email={user.email} phone={user.phone} /> },
            ]}
          />
        )}
        <Pager next={page.next ? withAsked(root, { ...shown, after: page.next }) : undefined} />
      </div>
    </Card>
  )
}

const Reachable = ({ email, phone }: { email: string; phone: string | null }) => (
  <>
    <a className="link break-all" href={`mailto:${email}`}>{email}</a>
    {phone && <span className="block">{phone}</span>}
  </>
)
