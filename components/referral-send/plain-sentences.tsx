import { Details } from '#components/ui/details.tsx'
import { languageChoices } from '#components/referral-send/language-choices.ts'
import { directionOf } from '#lib/cards/rules/languages.ts'
import { texts } from '#lib/i18n/texts.ts'
import { agreementTexts } from '#lib/referral/agreement/texts.ts'

/** Where no script can change the sentence: all of them, to read the right one aloud. */
export async function PlainSentences({ sender, referrer }: { sender: string; referrer: string | null }) {
  const t = await texts('referral-send.form.agreement')
  return (
    <div className="only-plain">
      <Details summary={t('otherLanguages')}>
        {languageChoices.map(({ value, label }) => {
          const said = agreementTexts(value, { recipient: null, sender, referrer })
          return (
            <div key={value} className="mb-3">
              <h4 className="font-strong">{label}</h4>
              <p lang={value} dir={directionOf(value)}>{said.aloud} {said.contact} {said.wordBack}</p>
            </div>
          )
        })}
      </Details>
    </div>
  )
}
