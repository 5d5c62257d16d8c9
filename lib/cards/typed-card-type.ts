import type { Typed } from '#lib/actions/result.ts'
import type { EditedCardType } from './queries/card-type.ts'
import { otherLanguages } from './rules/languages.ts'
import { ladderFields } from './schema.ts'

/** A card under the names of its form's fields: to start an edit from, and to show what stands there now. */
export function typedCardType(type: EditedCardType): Typed {
  const { title, offer, domains, targetGroup, inventory, contacts, guide, ladder, texts } = type
  return {
    title, offer, domains, targetGroup, inventory, contacts,
    guide: guide ?? '',
    ...Object.fromEntries(ladderFields.map((name, step) => [name, ladder ? String(ladder[step]) : ''])),
    ...Object.fromEntries(otherLanguages.flatMap((language) => {
      const text = texts.find((one) => one.language === language)
      return [[`title_${language}`, text?.title ?? ''], [`offer_${language}`, text?.offer ?? '']]
    })),
  }
}
