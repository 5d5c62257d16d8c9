import { OrganisationForm } from '#components/partners/organisation-form.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Page } from '#components/ui/page.tsx'
import { texts } from '#lib/i18n/texts.ts'
import { editOrganisationAction } from '#lib/partners/actions/organisation.ts'
import { partnerPage } from '#lib/partners/queries/organisations.ts'
import { openPage } from '#lib/tenancy/open-page.ts'

interface Props {
  params: Promise<{ municipality: string; organisation: string }>
}

export async function generateMetadata() {
  return { title: (await texts('partners'))('title') }
}

export default async function EditPartnerPage({ params }: Props) {
  const [{ municipality, organisation }, t] = await Promise.all([params, texts('partners')])
  const { data } = await openPage(municipality, 'partners.manage', async (tx, actor) => {
    const found = await partnerPage(tx, actor, organisation)
    return found?.archivedAt ? null : found
  })
  const root = `/${municipality}/partners`
  const title = t('form.editTitle', { name: data.name })
  return (
    <Page narrow>
      <PageHeader title={title} breadcrumb={[{ label: t('title'), href: root }, { label: data.name, href: `${root}/${data.id}` }, { label: t('detail.edit') }]} />
      <OrganisationForm action={editOrganisationAction.bind(null, municipality)} organisation={data} />
    </Page>
  )
}
