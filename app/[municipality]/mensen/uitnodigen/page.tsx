import { InviteForm } from '#components/people/invite-form.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Page } from '#components/ui/page.tsx'
import { reach } from '#lib/access/matrix.ts'
import { texts } from '#lib/i18n/texts.ts'
import { organisationChoices } from '#lib/partners/queries/choices.ts'
import { inviteAction } from '#lib/people/actions.ts'
import { ownOrganisations } from '#lib/people/rules.ts'
import { openPage } from '#lib/tenancy/open-page.ts'

interface Props {
  params: Promise<{ municipality: string }>
}

export async function generateMetadata() {
  return { title: (await texts('people.invite'))('title') }
}

export default async function InvitePage({ params }: Props) {
  const [{ municipality }, t] = await Promise.all([params, texts('people')])
  const { actor, data } = await openPage(municipality, 'people.invite', organisationChoices)
  const partnersOnly = reach(actor, 'people.invite') !== 'municipality'
  const own = ownOrganisations(actor)
  const title = t('invite.title')
  return (
    <Page narrow>
      <PageHeader title={title} subtitle={t('invite.lead')} breadcrumb={[{ label: t('title'), href: `/${municipality}/mensen` }, { label: title }]} />
      <InviteForm
        action={inviteAction.bind(null, municipality)}
        organisations={partnersOnly ? data.filter(({ id }) => own.includes(id)) : data}
        partnersOnly={partnersOnly}
      />
    </Page>
  )
}
