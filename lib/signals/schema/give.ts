import { z } from 'zod'
import { id, optionalText, requiredChoice, requiredText, ticked } from '#lib/actions/fields.ts'
import { requiredPhone } from '#lib/phone/fields.ts'
import { bestMoments } from '#lib/referral/rules/states.ts'
import { subjects } from '../rules/subjects.ts'

/** Ends in a number that is no road's own (N74): a street is a place, a number in it is somebody's door. */
const endsInHouseNumber = /(?<![\p{L}\d])\d{1,4}\s?[a-z]?$/iu

const noticed = {
  subject: requiredChoice(subjects),
  street: optionalText(120).refine((street) => street === null || !endsInHouseNumber.test(street), 'signals.errors.houseNumber'),
  text: requiredText(2000, 10),
  /** What looks like somebody is an organisation. */
  organisation: ticked(),
}

/** What somebody noticed in a neighbourhood; no person in it. */
export const GiveSignalInput = z.object({ ...noticed, neighbourhoodId: id() })
export type GiveSignal = z.infer<typeof GiveSignalInput>

/** The same on the public form, whose address says which neighbourhood. */
export const PublicSignalInput = z.object({
  ...noticed,
  neighbourhood: z.string().trim().min(1).max(80),
  /** People do not see this field; what fills in every field does. */
  website: optionalText(300),
})
export type PublicSignal = z.infer<typeof PublicSignalInput>

/** Whom to call back, and when. There is no field in which one could write about somebody else. */
const toCall = {
  neighbourhoodId: id(),
  name: requiredText(80, 2),
  phone: requiredPhone(),
  bestMoment: requiredChoice(bestMoments).default('any'),
}

export const WorryInput = z.object(toCall)
export type Worry = z.infer<typeof WorryInput>

/** A resident asked an alderman to be called back, and said that their number may be passed on. */
export const ResidentRequestInput = z.object({ ...toCall, agreed: ticked().refine((agreed) => agreed, 'signals.errors.agreed') })
export type ResidentRequest = z.infer<typeof ResidentRequestInput>
