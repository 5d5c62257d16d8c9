import { redirect } from 'next/navigation'
import { Places } from '#components/accounts/places.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Page } from '#components/ui/page.tsx'
import { homeOf } from '#lib/accounts/rules.ts'
import { texts } from '#lib/i18n/texts.ts'
import { requirePerson } from '#lib/tenancy/require-actor.ts'

export async function generateMetadata() {
  return { title: (await texts('accounts.choose'))('title') }
}

/** Where somebody goes to work; who has one place only is taken there. */
export default async function PlacesPage() {
  const actor = await requirePerson()
  const home = homeOf(actor)
  if (home !== '/gemeenten') redirect(home)
  const t = await texts('accounts.choose')
  return (
    <Page narrow>
      <PageHeader title={t('title')} />
      <Places actor={actor} />
    </Page>
  )
}
