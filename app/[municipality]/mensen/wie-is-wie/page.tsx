import { WhoIsWho } from '#components/people/who-is-who.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Page } from '#components/ui/page.tsx'
import { texts } from '#lib/i18n/texts.ts'
import { whoIsWhoHere } from '#lib/people/queries/who-is-who.ts'
import { openPage } from '#lib/tenancy/open-page.ts'

interface Props {
  params: Promise<{ municipality: string }>
}

export async function generateMetadata() {
  return { title: (await texts('people.list'))('whoIsWho') }
}

export default async function WhoIsWhoPage({ params }: Props) {
  const [{ municipality }, t] = await Promise.all([params, texts('people.whoIsWho')])
  const { actor, data } = await openPage(municipality, 'people.readNames', whoIsWhoHere)
  return (
    <Page>
      <PageHeader title={t('title', { place: actor.municipality.name })} subtitle={t('subtitle')} />
      <WhoIsWho {...data} />
    </Page>
  )
}
