import { Form } from '#components/forms/form.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { agreementFields, AgreementStep } from '#components/referral-send/agreement-step.tsx'
import { CardContext } from '#components/referral-send/card-context.tsx'
import { CardStep, OnlyCard } from '#components/referral-send/card-step.tsx'
import { DraftButton, type PlainAction } from '#components/referral-send/draft-button.tsx'
import { questionFields, QuestionStep } from '#components/referral-send/question-step.tsx'
import { Steps } from '#components/referral-send/steps.tsx'
import { StripFields, stripFields } from '#components/referral-send/strip-fields.tsx'
import { UntilSent } from '#components/referral-send/until-sent.tsx'
import { newKey } from '#lib/actions/new-key.ts'
import type { CardLanguage } from '#lib/cards/rules/languages.ts'
import type { FormAction } from '#lib/actions/result.ts'
import { formats, texts } from '#lib/i18n/texts.ts'
import type { NewCardPage } from '#lib/referral/queries/new-card-page.ts'
import type { DraftTyped } from '#lib/referral/schema/draft.ts'
import type { Day } from '#lib/time/today.ts'

interface Props {
  page: NewCardPage
  today: Day
  action: FormAction
  /** The door of a photo. */
  upload: string
  /** Where a draft can be kept: not for who holds a link, nor for paper. */
  draft?: { id: string; typed: DraftTyped | null; save: FormAction; plain: PlainAction }
  /** The call back during which the card is made. */
  callbackId?: string
  /** A paper strip that is keyed in. */
  strip?: { code: string; cardTypeId: string; language: CardLanguage; organisations: readonly { id: string; name: string }[] }
}

/**
 * The form of a card: one form, in steps where script can make them. Which card, what it is about and for whom, the agreement.
 * Where there is one card only, or the paper says which, the first step falls away.
 */
export async function CardForm({ page, today, action, upload, draft, callbackId, strip }: Props) {
  const [t, f] = await Promise.all([texts('referral-send.form'), formats()])
  const { cardTypes, neighbourhoods, neighbourhoodId, cardTypeId, routing, sender, referrer, mayOverride } = page
  const typed = draft?.typed ?? null
  const only = cardTypes.find(({ id }) => id === strip?.cardTypeId) ?? (cardTypes.length === 1 ? cardTypes[0] : undefined)
  const facts = { ...routing, cardTypes: cardTypes.map(({ id, targetGroup, dueOn }) => ({ id, targetGroup, due: f.dayInWords(dueOn) })), today, sender, referrer }
  const question = (
    <>
      {only && <OnlyCard cardType={only} />}
      {strip && <StripFields code={strip.code} organisations={strip.organisations} />}
      <QuestionStep typed={typed} neighbourhoods={neighbourhoods} neighbourhoodId={neighbourhoodId} domains={only?.domains.length === 1 ? only.domains : []} />
    </>
  )
  const steps = [
    ...(only ? [] : [{ title: t('steps.card'), fields: ['cardTypeId'], content: <CardStep cardTypes={cardTypes} chosen={typed?.cardTypeId ?? cardTypeId ?? undefined} /> }]),
    { title: t('steps.question'), fields: [...stripFields, ...questionFields], content: question },
    { title: t('steps.agreement'), fields: agreementFields, content: (
      <>
        <AgreementStep upload={upload} mayOverride={mayOverride} paper={strip} sender={sender} referrer={referrer} />
        <SubmitButton icon="send">{t('send')}</SubmitButton>
      </>
    ) },
  ]
  return (
    <CardContext facts={facts}>
      <Form action={action} newKey={newKey()} texts={['referral-send.form', 'referral-send.errors', 'referral-send.refusal', 'referral-send.upload', 'referral-send.drafts']}>
        <UntilSent />
        {draft && <input type="hidden" name="draftId" value={draft.id} />}
        {callbackId && <input type="hidden" name="callbackId" value={callbackId} />}
        <Steps steps={steps} onwards={only ? [t('toAgreement')] : [t('toQuestion'), t('toAgreement')]} />
        {draft && <DraftButton action={draft.save} plain={draft.plain} />}
      </Form>
    </CardContext>
  )
}
