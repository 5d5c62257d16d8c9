import { Mails } from '#components/mail/mails.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Page } from '#components/ui/page.tsx'
import { texts } from '#lib/i18n/texts.ts'
import { tryMailAgainAction } from '#lib/mail/actions.ts'
import { mailsPage } from '#lib/mail/queries/mails-page.ts'
import { MailFilter } from '#lib/mail/schema.ts'
import { openPage } from '#lib/tenancy/open-page.ts'

interface Props {
  params: Promise<{ municipality: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata() {
  return { title: (await texts('mail'))('title') }
}

export default async function MailsPage({ params, searchParams }: Props) {
  const [{ municipality }, asked, t] = await Promise.all([params, searchParams, texts('mail')])
  const filter = MailFilter.parse(asked)
  const { actor, data } = await openPage(municipality, 'mail.read', (tx) => mailsPage(tx, filter))
  return (
    <Page>
      <PageHeader title={t('title')} subtitle={t('subtitle', { municipality: actor.municipality.name })} />
      <Mails root={`/${municipality}/berichten`} page={data} filter={filter} again={tryMailAgainAction.bind(null, municipality)} />
    </Page>
  )
}
