import { FieldSection } from '#components/forms/field-section.tsx'
import { TextArea } from '#components/forms/text-area.tsx'
import { TextField } from '#components/forms/text-field.tsx'
import { directionOf, otherLanguages, type OtherLanguage } from '#lib/cards/rules/languages.ts'
import { longest } from '#lib/cards/rules/longest.ts'
import { texts } from '#lib/i18n/texts.ts'

interface Props {
  texts: readonly { language: OtherLanguage; title: string; offer: string }[]
}

/** The same card in five more languages, each folded until somebody writes it. */
export async function LanguageFields({ texts: written }: Props) {
  const [t, names] = await Promise.all([texts('cards.form'), texts('cards.language')])
  return (
    <div>
      {otherLanguages.map((language) => {
        const text = written.find((one) => one.language === language)
        const name = names(language)
        return (
          <FieldSection key={language} title={t('languageMore', { language: name })} fields={[`title_${language}`, `offer_${language}`]}>
            <p className="muted">{t('languageExplain')}</p>
            {/* The labels stay the reader's; what is typed runs the way of its language. */}
            <div className={directionOf(language) === 'rtl' ? 'stack [&_.input]:text-right [&_.input]:[direction:rtl]' : 'stack'}>
              <TextField name={`title_${language}`} label={t('languageText', { language: name })} defaultValue={text?.title ?? ''} maxLength={longest.title} optional />
              <TextArea name={`offer_${language}`} label={t('languageOffer', { language: name })} defaultValue={text?.offer ?? ''} max={longest.offer} optional />
            </div>
          </FieldSection>
        )
      })}
    </div>
  )
}
