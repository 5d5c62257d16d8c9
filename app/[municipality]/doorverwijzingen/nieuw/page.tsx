import { Urgent } from '#components/contact-point/urgent.tsx'
import { wordIn } from '#components/framework/word.tsx'
import { CardForm } from '#components/referral-send/card-form.tsx'
import { CannotSend, whyNotSend } from '#components/referral-send/cannot-send.tsx'
import { Drafts } from '#components/referral-send/drafts.tsx'
import { plainly } from '#components/referral-send/plainly.ts'
import { StripToKeyIn } from '#app/[municipality]/doorverwijzingen/nieuw/strip-to-key-in.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Page } from '#components/ui/page.tsx'
import { uuidOf } from '#lib/analysis/address-values.ts'
import { newKey } from '#lib/actions/new-key.ts'
import { locale, texts } from '#lib/i18n/texts.ts'
import { keyInReferralAction, removeDraftAction, saveDraftAction, sendReferralAction } from '#lib/referral/actions/send.ts'
import { openDraft, ownDrafts } from '#lib/referral/queries/drafts.ts'
import { newCardPage } from '#lib/referral/queries/new-card-page.ts'
import { sendingAt } from '#lib/referral/send-paths.ts'
import { openPage } from '#lib/tenancy/open-page.ts'
import { today } from '#lib/time/today.ts'

interface Props {
  params: Promise<{ municipality: string }>
  searchParams: Promise<{ concept?: string | string[]; kaart?: string | string[]; strook?: string | string[]; terugbel?: string | string[] }>
}

export async function generateMetadata() {
  return { title: (await texts('referral-send.form'))('title') }
}

export default async function NewReferralPage({ params, searchParams }: Props) {
  const [{ municipality }, { concept, kaart, strook, terugbel }, language, t] = await Promise.all([params, searchParams, locale(), texts('referral-send.form')])
  if (typeof strook === 'string') return <StripToKeyIn municipality={municipality} code={strook} action={keyInReferralAction.bind(null, municipality)} />

  const now = new Date()
  const { data } = await openPage(municipality, 'referral.send', async (tx, actor) => {
    const draftId = typeof concept === 'string' ? concept : null
    const typed = draftId === null ? null : await openDraft(tx, actor, draftId, now)
    if (draftId !== null && !typed) return null
    return { page: await newCardPage(tx, actor, now, { locale: language, cardTypeId: uuidOf(kaart) }), drafts: await ownDrafts(tx, actor, now), draft: { id: draftId ?? newKey(), typed } }
  })
  const { page, drafts, draft } = data
  const at = sendingAt(municipality)
  const save = saveDraftAction.bind(null, municipality)
  return (
    <Page narrow>
      <Urgent numbers={page.urgent} edge />
      <PageHeader title={t('title')} subtitle={t.rich('lead', wordIn('referralCard'))} />
      <Drafts drafts={drafts.filter(({ id }) => id !== draft.id)} at={at} remove={removeDraftAction.bind(null, municipality)} />
      {whyNotSend(page) ? <CannotSend page={page} /> : (
        <CardForm key={draft.id === concept ? draft.id : 'new'} page={page} today={today(now)} action={sendReferralAction.bind(null, municipality)} upload={at.upload} draft={{ ...draft, save, plain: plainly(save) }} callbackId={uuidOf(terugbel) ?? draft.typed?.callbackId} />
      )}
    </Page>
  )
}
