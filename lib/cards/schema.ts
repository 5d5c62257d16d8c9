import { z } from 'zod'
import { choices, id, ids, optionalId, optionalText, optionalWhole, requiredChoice, requiredText, requiredWhole, version } from '#lib/actions/fields.ts'
import { whyNotLadder } from '#lib/contact-point/rules.ts'
import { lifeDomainIds } from '#lib/framework/life-domains.ts'
import type { Ladder } from '#lib/referral/rules/ladder.ts'
import { targetGroups } from '#lib/referral/rules/states.ts'
import { cardLanguages, otherLanguages, type OtherLanguage } from './rules/languages.ts'
import { mostCards, printFormats } from './rules/layout.ts'
import { longest, mostGuideLines } from './rules/longest.ts'

/** The fields of a ladder, in order. */
export const ladderFields = ['step1', 'step2', 'step3', 'step4'] as const

/** The fields of the same card in other languages: `title_fr`, `offer_fr`. */
const textFields = {
  title_en: optionalText(longest.title), offer_en: optionalText(longest.offer),
  title_fr: optionalText(longest.title), offer_fr: optionalText(longest.offer),
  title_tr: optionalText(longest.title), offer_tr: optionalText(longest.offer),
  title_ar: optionalText(longest.title), offer_ar: optionalText(longest.offer),
  title_uk: optionalText(longest.title), offer_uk: optionalText(longest.offer),
} satisfies Record<`${'title' | 'offer'}_${OtherLanguage}`, z.ZodType>

const step = () => optionalWhole(1, 365)

const fields = {
  title: requiredText(longest.title, 3),
  offer: requiredText(longest.offer, 3),
  domains: choices(lifeDomainIds),
  targetGroup: requiredChoice(targetGroups),
  /** What of the inventory it points at. */
  inventory: ids(200),
  /** Memberships of those who receive this card wherever it comes from. */
  contacts: ids(50),
  guide: optionalText(longest.guide).refine((text) => (text ?? '').split('\n').filter((line) => line.trim()).length <= mostGuideLines, 'cards.errors.guideLines'),
  step1: step(), step2: step(), step3: step(), step4: step(),
  ...textFields,
}

const AddFields = z.object(fields)
const EditFields = z.object({ cardTypeId: id(), version: version(), ...fields })
type Fields = z.infer<typeof AddFields>

/** Two fields that belong together: one alone is asked for. */
function complain(typed: Fields, context: z.RefinementCtx): void {
  const at = (path: string, message: string, params = {}) => context.addIssue({ code: 'custom', path: [path], message, params })
  for (const language of otherLanguages) {
    const [title, offer] = [typed[`title_${language}`], typed[`offer_${language}`]]
    if (title !== null && offer === null) at(`offer_${language}`, 'cards.errors.offerToo')
    if (title === null && offer !== null) at(`title_${language}`, 'cards.errors.titleToo')
  }
  const steps = ladderFields.map((name) => typed[name])
  const missing = ladderFields.find((name) => typed[name] === null)
  if (steps.every((days) => days === null)) return
  if (missing) return at(missing, 'cards.errors.allSteps')
  const slack = whyNotLadder(steps.map(Number))
  const field = slack && ladderFields[slack.step]
  if (field) at(field, `cards.errors.${slack.refusal}`, { most: slack.most })
}

/** The card as it is kept: its ladder whole or none, its texts by language. */
const gather = (typed: Fields) => {
  const { title, offer, domains, targetGroup, inventory, contacts, guide, step1, step2, step3, step4 } = typed
  return {
    title, offer, domains, targetGroup, inventory, contacts,
    guide: guide?.replace(/\r/g, '') ?? null,
    ladder: step1 !== null && step2 !== null && step3 !== null && step4 !== null ? ([step1, step2, step3, step4] satisfies Ladder) : null,
    texts: otherLanguages.flatMap((language) => {
      const [titleThere, offerThere] = [typed[`title_${language}`], typed[`offer_${language}`]]
      return titleThere !== null && offerThere !== null ? [{ language, title: titleThere, offer: offerThere }] : []
    }),
  }
}

export const AddCardTypeInput = AddFields.superRefine(complain).transform(gather)
export type AddCardType = z.infer<typeof AddCardTypeInput>

export const EditCardTypeInput = EditFields.superRefine(complain).transform((typed) => ({
  cardTypeId: typed.cardTypeId, version: typed.version, ...gather(typed),
}))
export type EditCardType = z.infer<typeof EditCardTypeInput>

export const CardTypeInput = z.object({ cardTypeId: id() })

export const MoveCardTypeInput = z.object({ cardTypeId: id(), direction: requiredChoice(['up', 'down']) })
export type MoveCardType = z.infer<typeof MoveCardTypeInput>

/** A new municipality begins: nothing to fill in. */
export const BeginInput = z.object({})

export const PrintInput = z.object({
  cardTypeId: id(),
  size: requiredWhole(1, mostCards),
  format: requiredChoice(printFormats),
  language: requiredChoice(cardLanguages),
  neighbourhoodId: optionalId(),
})
export type PrintCards = z.infer<typeof PrintInput>

/** `?voor=12`: batches before this number. */
export const PaperFilter = z.object({ voor: optionalWhole(1, 2_000_000_000).catch(null) }).transform(({ voor }) => ({ before: voor }))
