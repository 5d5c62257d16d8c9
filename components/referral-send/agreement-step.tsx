import { RadioGroup } from '#components/forms/radio-group.tsx'
import { SelectField } from '#components/forms/select-field.tsx'
import { TextArea } from '#components/forms/text-area.tsx'
import { TextField } from '#components/forms/text-field.tsx'
import { Agreement } from '#components/referral-send/agreement.tsx'
import { HolderCard } from '#components/referral-send/holder-card.tsx'
import { PlainSentences } from '#components/referral-send/plain-sentences.tsx'
import { Photo } from '#components/referral-send/photo.tsx'
import { Signature } from '#components/referral-send/signature.tsx'
import type { IconName } from '#components/ui/icon-names.ts'
import { texts } from '#lib/i18n/texts.ts'
import type { CardLanguage } from '#lib/cards/rules/languages.ts'
import { agreementHelpers, type AgreementWay } from '#lib/referral/rules/states.ts'

/** Names of the fields in it. */
export const agreementFields = ['agreementLanguage', 'mayContact', 'mayWordBack', 'way', 'drawn', 'typedName', 'fileId', 'reason', 'helpedBy', 'strip', 'organisationId', 'partnerKind', 'printedName'] as const

const icons: Record<AgreementWay, IconName> = { onScreen: 'pencil', typed: 'user-check', photo: 'upload', oral: 'message-circle', override: 'lock-open' }

interface Props {
  /** The door of a photo. */
  upload: string
  mayOverride: boolean
  /** Taken over from paper: what was ticked and signed there, in the language it was printed in. */
  paper?: { language: CardLanguage }
  sender: string
  referrer: string | null
}

/** The agreement: who will get in touch, the sentence in the language of who listens, two choices, and how they were given. */
export async function AgreementStep({ upload, mayOverride, paper, sender, referrer }: Props) {
  const [t, helper] = await Promise.all([texts('referral-send.form.agreement'), texts('referral-words.agreementHelper')])
  const ways: AgreementWay[] = [...(paper ? (['photo', 'typed', 'oral'] as const) : (['onScreen', 'typed', 'photo', 'oral'] as const)), ...(mayOverride ? (['override'] as const) : [])]
  return (
    <>
      <HolderCard />
      <Agreement paper={paper} />
      <PlainSentences sender={sender} referrer={referrer} />
      <div className="asks stack">
        <RadioGroup name="way" label={t(paper ? 'wayOnPaper' : 'way')} columns defaultValue={paper ? 'photo' : 'onScreen'} choices={ways.map((value) => ({ value, label: t(`ways.${value}`), icon: icons[value] }))} />
        {!paper && <div data-for="drawn" className="only-script"><Signature /></div>}
        <div data-for="typedName"><TextField name="typedName" label={t('typedName')} maxLength={120} autoComplete="off" /></div>
        <div data-for="fileId" className="only-script"><Photo upload={upload} label={t('photo')} /></div>
        <div data-for="reason"><TextArea name="reason" label={t('reason')} hint={t('reasonHint')} rows={2} max={300} /></div>
      </div>
      <SelectField name="helpedBy" label={t('helpedBy')} choices={agreementHelpers.map((value) => ({ value, label: helper(value) }))} empty={t('nobodyHelped')} optional />
    </>
  )
}
