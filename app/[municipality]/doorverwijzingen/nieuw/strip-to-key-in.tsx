import { Urgent } from '#components/contact-point/urgent.tsx'
import { CannotSend, whyNotSend } from '#components/referral-send/cannot-send.tsx'
import { CardForm } from '#components/referral-send/card-form.tsx'
import { LinkButton } from '#components/ui/button.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Page } from '#components/ui/page.tsx'
import { Signpost } from '#components/ui/signpost.tsx'
import type { FormAction } from '#lib/actions/result.ts'
import { formats, locale, texts } from '#lib/i18n/texts.ts'
import { organisationChoices } from '#lib/partners/queries/choices.ts'
import { newCardPage } from '#lib/referral/queries/new-card-page.ts'
import { stripToKeyIn } from '#lib/referral/queries/strip-to-key-in.ts'
import { sendingAt } from '#lib/referral/send-paths.ts'
import { inTenant } from '#lib/tenancy/in-tenant.ts'
import { requireActor } from '#lib/tenancy/require-actor.ts'
import { today } from '#lib/time/today.ts'

interface Props {
  municipality: string
  code: string
  action: FormAction
}

/** A paper strip, keyed in by somebody of the team for whoever filled it in. */
export async function StripToKeyIn({ municipality, code, action }: Props) {
  const actor = await requireActor(municipality, 'referral.keyIn')
  const [t, f, language, found] = await Promise.all([texts('referral-send.form'), formats(), locale(), stripToKeyIn(actor, code)])
  const at = sendingAt(municipality)
  if (!found) return <Signpost icon="file-text" title={t('strip.unknown')} action={<LinkButton href={at.new}>{t('title')}</LinkButton>}><p>{t('strip.unknownExplain')}</p></Signpost>
  if (found.used) {
    return (
      <Signpost icon="file-text" title={t('strip.used', { day: f.date(found.used) })} action={<LinkButton href={at.new}>{t('title')}</LinkButton>}>
        <p>{t('strip.usedExplain')}</p>
      </Signpost>
    )
  }
  const now = new Date()
  const { page, organisations } = await inTenant(actor, async (tx) => ({
    page: await newCardPage(tx, actor, now, { locale: language, strip: true }),
    organisations: await organisationChoices(tx),
  }))
  return (
    <Page narrow>
      <Urgent numbers={page.urgent} edge />
      <PageHeader title={t('titleStrip')} subtitle={`${t('leadStrip', { number: found.number, batch: found.batchNumber })} ${t('strip.enteredBy', { name: actor.name })}`} />
      {whyNotSend(page) ? <CannotSend page={page} /> : <CardForm page={page} today={today(now)} action={action} upload={at.upload} strip={{ code, cardTypeId: found.cardTypeId, language: found.language, organisations }} />}
    </Page>
  )
}
