import { Archive } from '#components/partners/archive.tsx'
import { Organisation } from '#components/partners/organisation.tsx'
import { LinkButton } from '#components/ui/button.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Page } from '#components/ui/page.tsx'
import { may } from '#lib/access/matrix.ts'
import { texts } from '#lib/i18n/texts.ts'
import { archiveOrganisationAction, restoreOrganisationAction } from '#lib/partners/actions.ts'
import { partnerPage } from '#lib/partners/queries/organisations.ts'
import { openPage } from '#lib/tenancy/open-page.ts'

interface Props {
  params: Promise<{ municipality: string; organisation: string }>
}

export async function generateMetadata() {
  return { title: (await texts('partners'))('title') }
}

export default async function PartnerDetail({ params }: Props) {
  const [{ municipality, organisation }, t] = await Promise.all([params, texts('partners')])
  const { actor, data } = await openPage(municipality, 'partners.read', (tx, actor) => partnerPage(tx, actor, organisation))
  const root = `/${municipality}/partners`
  const manages = may(actor, 'partners.manage')
  return (
    <Page narrow>
      <PageHeader
        title={data.name}
        breadcrumb={[{ label: t('title'), href: root }, { label: data.name }]}
        action={manages && !data.archivedAt && <LinkButton href={`${root}/${data.id}/aanpassen`} look="primary" icon="pencil">{t('detail.edit')}</LinkButton>}
      />
      <Organisation organisation={data} root={`/${municipality}`} />
      {manages && (
        <Archive
          organisation={data}
          actions={{ archive: archiveOrganisationAction.bind(null, municipality), restore: restoreOrganisationAction.bind(null, municipality) }}
        />
      )}
    </Page>
  )
}
