import { z } from 'zod'
import { choices, id, optionalChoice, optionalId, optionalText, requiredChoice, requiredText, ticked } from '#lib/actions/fields.ts'
import { cardLanguages } from '#lib/cards/rules/languages.ts'
import { readCode } from '#lib/cards/rules/codes.ts'
import { lifeDomainIds } from '#lib/framework/life-domains.ts'
import { partnerKinds } from '#lib/framework/partner-kinds.ts'
import { longestPhone, parsePhone } from '#lib/phone/phone.ts'
import { isDrawn, longestSignature } from '../agreement/drawn.ts'
import { whyNotBirthYear } from '../rules/identity.ts'
import { agreementHelpers, agreementWays, bestMoments, reachWays } from '../rules/states.ts'

const errors = (word: string) => `referral-send.errors.${word}`

/** Four figures; a whole date or two figures are asked again, because half of what people type then is wrong. */
const birthYear = optionalText(20).transform((text, context) => {
  if (text === null) return null
  const year = /^\d{4}$/.test(text) ? Number(text) : null
  const refusal = year === null ? 'birthYear' : whyNotBirthYear(year, new Date().getFullYear())
  if (refusal === null) return year
  context.addIssue({ code: 'custom', message: errors(refusal) })
  return z.NEVER
})

const phone = optionalText(longestPhone).transform((text, context) => {
  const found = text === null ? null : parsePhone(text)
  if (text === null || found) return found
  context.addIssue({ code: 'custom', message: errors('phone') })
  return z.NEVER
})

/** What a card says, whoever types it in. */
const card = {
  cardTypeId: id(),
  neighbourhoodId: id(),
  domains: choices(lifeDomainIds).refine((chosen) => chosen.length > 0, errors('domains')),
  question: requiredText(400, 3),
  name: requiredText(120, 2),
  birthYear,
  reachWay: requiredChoice(reachWays),
  bestMoment: requiredChoice(bestMoments).default('any'),
  phone,
  address: optionalText(200),
  /** Name and number of the one through whom. */
  via: optionalText(200),
  /** Spoken best. */
  language: requiredChoice(cardLanguages).default('nl'),
  mayContact: ticked(),
  mayWordBack: ticked(),
  /** In which the sentence was read aloud. */
  agreementLanguage: requiredChoice(cardLanguages).default('nl'),
  way: requiredChoice(agreementWays),
  helpedBy: optionalChoice(agreementHelpers),
  drawn: optionalText(longestSignature).refine((path) => path === null || isDrawn(path), errors('drawnUnreadable')),
  typedName: optionalText(120),
  /** Why it was given orally, or sent without. */
  reason: optionalText(300),
  /** The photo of the strip, uploaded before. */
  fileId: optionalId(),
  /** The membership whose first name stood in the sentence; none where nobody could be named. */
  readTo: optionalId(),
  /** The draft it was, gone once it is sent. */
  draftId: optionalId(),
  /** The call back during which it was made: over once the card is sent. */
  callbackId: optionalId().optional(),
}

type Card = z.infer<z.ZodObject<typeof card>>

/** What one answer asks of another field: told together with all other errors, not after them. */
const asks: readonly { field: keyof Card; error: string; missing: (typed: Card) => boolean }[] = [
  { field: 'phone', error: 'phoneAsked', missing: ({ reachWay, phone }) => reachWay === 'phone' && phone === null },
  { field: 'address', error: 'addressAsked', missing: ({ reachWay, address }) => (reachWay === 'letter' || reachWay === 'visit') && address === null },
  { field: 'via', error: 'viaAsked', missing: ({ reachWay, via }) => reachWay === 'viaSomeone' && via === null },
  { field: 'mayContact', error: 'mayContact', missing: ({ way, mayContact }) => way !== 'override' && !mayContact },
  { field: 'drawn', error: 'drawnAsked', missing: ({ way, drawn }) => way === 'onScreen' && drawn === null },
  { field: 'typedName', error: 'typedNameAsked', missing: ({ way, typedName }) => way === 'typed' && typedName === null },
  { field: 'fileId', error: 'photoAsked', missing: ({ way, fileId }) => way === 'photo' && fileId === null },
  { field: 'reason', error: 'oralReasonAsked', missing: ({ way, reason }) => way === 'oral' && reason === null },
  { field: 'reason', error: 'overrideReasonAsked', missing: ({ way, reason }) => way === 'override' && reason === null },
]

/** What is missing is told together with all that is wrong; a field that is wrong itself is not asked for again. */
function tellMissing(typed: Card, context: z.RefinementCtx): void {
  for (const { field, error, missing } of asks) {
    if (!context.issues.some(({ path }) => path?.[0] === field) && missing(typed)) context.addIssue({ code: 'custom', path: [field], message: errors(error) })
  }
}
/** Also while another field is wrong: zod would wait until all of them are right. */
const always = { when: ({ value }: { value: unknown }) => typeof value === 'object' && value !== null }

/** A card that somebody makes and sends. */
export const SendReferralInput = z.object(card).superRefine(tellMissing, always)
export type SendReferral = z.infer<typeof SendReferralInput>

/** A paper strip keyed in for whoever filled it in. */
export const KeyInReferralInput = z.object({
  ...card,
  /** The code on the strip. */
  strip: z.string().max(60).refine((typed) => readCode(typed) !== null, errors('strip')),
  /** Who referred, when it is an organisation we know; otherwise what kind of partner. */
  organisationId: optionalId(),
  partnerKind: optionalChoice(partnerKinds),
  /** Whose first name stands in the sentence on the paper: who receives cards may have changed since. */
  printedName: optionalText(40),
}).superRefine(tellMissing, always)
export type KeyInReferral = z.infer<typeof KeyInReferralInput>
