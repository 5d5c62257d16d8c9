import { PartnersTable } from '#components/partners/partners-table.tsx'
import { LinkButton } from '#components/ui/button.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Page } from '#components/ui/page.tsx'
import { may } from '#lib/access/matrix.ts'
import { texts } from '#lib/i18n/texts.ts'
import { partnersPage } from '#lib/partners/queries/organisations.ts'
import { PartnersFilter } from '#lib/partners/schema.ts'
import { openPage } from '#lib/tenancy/open-page.ts'
import { today } from '#lib/time/today.ts'

interface Props {
  params: Promise<{ municipality: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata() {
  return { title: (await texts('partners'))('title') }
}

export default async function PartnersList({ params, searchParams }: Props) {
  const [{ municipality }, asked, t] = await Promise.all([params, searchParams, texts('partners')])
  const filter = PartnersFilter.parse(asked)
  const { actor, data } = await openPage(municipality, 'partners.read', (tx, actor) => partnersPage(tx, actor, filter, today(new Date())))
  const root = `/${municipality}/partners`
  return (
    <Page>
      <PageHeader
        title={t('title')}
        subtitle={t('subtitle', { municipality: actor.municipality.name })}
        action={may(actor, 'partners.manage') && <LinkButton href={`${root}/toevoegen`} look="primary" icon="plus">{t('list.add')}</LinkButton>}
      />
      <PartnersTable root={root} page={data} filter={filter} />
    </Page>
  )
}
