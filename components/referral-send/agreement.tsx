'use client'
import { CheckboxField } from '#components/forms/checkbox-field.tsx'
import { SelectField } from '#components/forms/select-field.tsx'
import { TextField } from '#components/forms/text-field.tsx'
import { useCardFacts, useHolder } from '#components/referral-send/card-context.tsx'
import { languageChoices } from '#components/referral-send/language-choices.ts'
import { useWatched } from '#components/referral-send/watched.ts'
import { directionOf, isCardLanguage, type CardLanguage } from '#lib/cards/rules/languages.ts'
import { useTexts } from '#lib/i18n/provider.tsx'
import { agreementTexts, askedAbout } from '#lib/referral/agreement/texts.ts'

/**
 * The sentence to read aloud, with the names in it, and the two choices; in the language of who listens.
 *
 * @param paper what was printed: its language comes first
 */
export function Agreement({ paper }: { paper?: { language: CardLanguage } }) {
  const first = paper?.language ?? 'nl'
  const { sender, referrer } = useCardFacts()
  const { face } = useHolder()
  const printed = useWatched('printedName')?.['printedName']?.[0]?.trim() ?? ''
  const t = useTexts('referral-send.form.agreement')
  const chosen = useWatched('agreementLanguage')?.['agreementLanguage']?.[0] ?? first
  const language = isCardLanguage(chosen) ? chosen : first
  const names = { recipient: (paper ? printed : face?.firstName) || null, sender, referrer }
  const said = agreementTexts(language, names)
  const dutch = agreementTexts('nl', names)
  const foreign = language !== 'nl'
  const spoken = { lang: language, dir: directionOf(language) }
  return (
    <>
      <SelectField name="agreementLanguage" label={t('language')} choices={languageChoices} defaultValue={first} empty={false} />
      {paper && <TextField name="printedName" label={t('printedName')} hint={t('printedNameHint')} maxLength={40} autoComplete="off" optional />}
      <figure className="rounded border-l-4 border-sea bg-sea-soft p-4">
        <figcaption className="muted">{t(paper ? 'onPaper' : 'readAloud')}</figcaption>
        <blockquote {...spoken} className="text-h2">{said.aloud}</blockquote>
        {foreign && <p className="muted mt-2" lang="nl">{t('means', { sentence: dutch.aloud })}</p>}
      </figure>
      {!paper && <input type="hidden" name="readTo" value={face?.membershipId ?? ''} readOnly />}
      <fieldset className="field">
        <legend className="mb-1.5">{t('choices')}</legend>
        <div className="grid gap-2">
          {askedAbout.map((about) => (
            // Somebody else receives it: then nothing was agreed yet.
            <CheckboxField key={paper ? about : `${about} ${face?.membershipId}`} name={about === 'contact' ? 'mayContact' : 'mayWordBack'} label={<span {...spoken} className="block">{said[about]}</span>} hint={foreign ? dutch[about] : undefined} />
          ))}
        </div>
      </fieldset>
      <p className="muted">{face ? t('later', { name: face.firstName }) : t('laterUnknown')}</p>
    </>
  )
}
