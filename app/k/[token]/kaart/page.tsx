import { Urgent } from '#components/contact-point/urgent.tsx'
import { wordIn } from '#components/framework/word.tsx'
import { CannotSend, whyNotSend } from '#components/referral-send/cannot-send.tsx'
import { CardForm } from '#components/referral-send/card-form.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Page } from '#components/ui/page.tsx'
import { locale, texts } from '#lib/i18n/texts.ts'
import { sendByLinkAction } from '#lib/referral/actions/send-by-link.ts'
import { newCardPage } from '#lib/referral/queries/new-card-page.ts'
import { linkAt } from '#lib/referral/send-paths.ts'
import { openLinkPage } from '#lib/tenancy/require-link.ts'
import { today } from '#lib/time/today.ts'

interface Props {
  params: Promise<{ token: string }>
}

export async function generateMetadata() {
  return { title: (await texts('referral-send.form'))('title') }
}

export default async function CardByLinkPage({ params }: Props) {
  const [{ token }, language, t] = await Promise.all([params, locale(), texts('referral-send')])
  const now = new Date()
  const at = linkAt(token)
  const { actor, data: page } = await openLinkPage(token, 'referral.send', (tx, holder) => newCardPage(tx, holder, now, { locale: language, door: at.home }))
  return (
    <Page narrow>
      <Urgent numbers={page.urgent} edge />
      <PageHeader title={t('form.title')} subtitle={t.rich('form.lead', wordIn('referralCard'))} breadcrumb={[{ label: t('link.hello', { municipality: actor.municipality.name }), href: at.home }, { label: t('form.title') }]} />
      {whyNotSend(page) ? <CannotSend page={page} /> : <CardForm page={page} today={today(now)} action={sendByLinkAction.bind(null, token)} upload={at.upload} />}
    </Page>
  )
}
