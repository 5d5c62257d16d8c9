import { MailToRead } from '#components/mail/mail-to-read.tsx'
import { LinkButton } from '#components/ui/button.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Page } from '#components/ui/page.tsx'
import { texts } from '#lib/i18n/texts.ts'
import { mailPage } from '#lib/mail/queries/mail-page.ts'
import { openPage } from '#lib/tenancy/open-page.ts'

interface Props {
  params: Promise<{ municipality: string; mail: string }>
}

export async function generateMetadata() {
  return { title: (await texts('mail'))('title') }
}

export default async function MailPage({ params }: Props) {
  const [{ municipality, mail }, t] = await Promise.all([params, texts('mail')])
  const { data } = await openPage(municipality, 'mail.read', (tx) => mailPage(tx, mail))
  return (
    <Page narrow>
      <PageHeader title={t('detail.title', { template: t(`template.${data.template}.name`) })} />
      <MailToRead mail={data} />
      <div>
        <LinkButton href={`/${municipality}/berichten`} icon="arrow-left">{t('detail.back')}</LinkButton>
      </div>
    </Page>
  )
}
