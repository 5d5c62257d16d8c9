import { Invitations } from '#components/people/invitations.tsx'
import { Members } from '#components/people/members.tsx'
import { LinkButton } from '#components/ui/button.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Page } from '#components/ui/page.tsx'
import { may } from '#lib/access/matrix.ts'
import { texts } from '#lib/i18n/texts.ts'
import { peoplePage } from '#lib/people/queries/people.ts'
import { PeopleFilter } from '#lib/people/schema.ts'
import { openPage } from '#lib/tenancy/open-page.ts'

interface Props {
  params: Promise<{ municipality: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata() {
  return { title: (await texts('people'))('title') }
}

export default async function PeopleList({ params, searchParams }: Props) {
  const [{ municipality }, asked, t] = await Promise.all([params, searchParams, texts('people')])
  const filter = PeopleFilter.parse(asked)
  const { actor, data } = await openPage(municipality, 'people.read', (tx, actor) => peoplePage(tx, actor, filter, new Date()))
  const root = `/${municipality}/mensen`
  const editable = may(actor, 'people.invite')
  return (
    <Page>
      <PageHeader
        title={t('title')}
        subtitle={t('subtitle', { municipality: actor.municipality.name })}
        action={editable && <LinkButton href={`${root}/uitnodigen`} look="primary" icon="user-plus">{t('list.invite')}</LinkButton>}
      />
      <Members root={root} page={data} filter={filter} editable={editable} exportable={may(actor, 'people.export')} />
      <Invitations root={root} invitations={data.invitations} editable={editable} />
      <div>
        <LinkButton href={`${root}/wie-is-wie`} icon="users-round">{t('list.whoIsWho')}</LinkButton>
      </div>
    </Page>
  )
}
