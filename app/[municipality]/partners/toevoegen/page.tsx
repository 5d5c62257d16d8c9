import { OrganisationForm } from '#components/partners/organisation-form.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Page } from '#components/ui/page.tsx'
import { texts } from '#lib/i18n/texts.ts'
import { addOrganisationAction } from '#lib/partners/actions/organisation.ts'
import { requireActor } from '#lib/tenancy/require-actor.ts'

interface Props {
  params: Promise<{ municipality: string }>
}

export async function generateMetadata() {
  return { title: (await texts('partners.form'))('addTitle') }
}

export default async function AddPartnerPage({ params }: Props) {
  const [{ municipality }, t] = await Promise.all([params, texts('partners')])
  await requireActor(municipality, 'partners.manage')
  const title = t('form.addTitle')
  return (
    <Page narrow>
      <PageHeader title={title} breadcrumb={[{ label: t('title'), href: `/${municipality}/partners` }, { label: title }]} />
      <OrganisationForm action={addOrganisationAction.bind(null, municipality)} />
    </Page>
  )
}
