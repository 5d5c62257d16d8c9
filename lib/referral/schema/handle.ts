import { z } from 'zod'
import { id, ids, optionalChoice, optionalId, optionalText, requiredChoice, requiredDate, requiredText, ticked, version } from '#lib/actions/fields.ts'
import { withoutPerson } from '#lib/analysis/schema/without-person.ts'
import { lifeDomainIds } from '#lib/framework/life-domains.ts'
import { handoverKinds, handoverStates, relationKinds } from '../rules/handovers.ts'
import { attemptResults, outcomes, reachWays, type Outcome } from '../rules/states.ts'

const card = { referralId: id() }
const edited = { ...card, version: version() }

/** A note is short: the file stays in the OCMW's own program. */
export const longestNote = 500
/** To whom, or on whose list: a name, a service, a phone. */
const receiver = { max: 120 }
/** The person agreed that this receiver hears of it: asked each time, because nobody agreed to it beforehand. */
const agreed = ticked().refine(Boolean, 'referral.errors.agreed')

export const CardInput = z.object(edited)
export type CardInput = z.infer<typeof CardInput>

export const AttemptInput = z.object({ ...card, way: requiredChoice(reachWays), result: requiredChoice(attemptResults) })
export type AttemptInput = z.infer<typeof AttemptInput>

export const ContactInput = z.object({
  ...edited,
  /** The referrer may hear how it ends. */
  mayTellOutcome: ticked(),
})
export type ContactInput = z.infer<typeof ContactInput>

export const PassOnInput = z.object({
  ...edited,
  receiver: requiredText(receiver.max, 2),
  lookAgainOn: requiredDate(),
  agreed,
})
export type PassOnInput = z.infer<typeof PassOnInput>

export const WaitInput = z.object({ ...edited, receiver: requiredText(receiver.max, 2), since: requiredDate(), lookAgainOn: requiredDate(), agreed })
export type WaitInput = z.infer<typeof WaitInput>

export const LookAgainInput = z.object({ ...edited, lookAgainOn: requiredDate() })
export type LookAgainInput = z.infer<typeof LookAgainInput>

/** Withdrawing is an act of its own. */
export const endings = outcomes.filter((outcome): outcome is Exclude<Outcome, 'withdrawn'> => outcome !== 'withdrawn')

/** What was missing is read by policy, far from the card: nobody can be found from it. With another ending it stands hidden, and is not looked at. */
export const CloseInput = withoutPerson(z.object({
  ...edited,
  outcome: requiredChoice(endings as [Exclude<Outcome, 'withdrawn'>, ...Exclude<Outcome, 'withdrawn'>[]]),
  receiver: optionalText(receiver.max),
  /** Asked where it goes to somebody else. */
  agreed: ticked(),
  domain: optionalChoice(lifeDomainIds),
  missing: optionalText(300),
  /** What looks like a name in it is a service. */
  noPerson: ticked(),
  rights: ids(50),
  /** Nothing left to tell: they were there. */
  personKnows: ticked(),
}).overwrite((typed) => (typed.outcome === 'noHelpExists' ? typed : { ...typed, missing: null })), ['missing']).refine(({ outcome, agreed: said }) => outcome !== 'notForUs' || said, { path: ['agreed'], error: 'referral.errors.agreed' })
export type CloseInput = z.infer<typeof CloseInput>

export const ReassignInput = z.object({ ...edited, membershipId: id() })
export type ReassignInput = z.infer<typeof ReassignInput>

export const HandOverAllInput = z.object({
  /** Whose cards. */
  fromMembershipId: id(),
  /** To whom; nobody chosen: each card where its route leads. */
  toMembershipId: optionalId(),
})
export type HandOverAllInput = z.infer<typeof HandOverAllInput>

export const NoteInput = z.object({ ...card, text: requiredText(longestNote, 2), shared: requiredChoice(['shared', 'private']) })
export type NoteInput = z.infer<typeof NoteInput>

/** An hour as the browser's clock sends it. */
const hour = optionalText(5).refine((text) => text === null || /^([01]\d|2[0-3]):[0-5]\d$/.test(text), 'referral.errors.hour')

export const TaskInput = z.object({
  ...card,
  kind: requiredChoice(['own', 'appointment']),
  text: requiredText(200, 2),
  dueOn: requiredDate(),
  hour,
})
export type TaskInput = z.infer<typeof TaskInput>

export const FinishTaskInput = z.object({ taskId: id() })

export const HandoverInput = z.object({
  ...card,
  kind: requiredChoice(handoverKinds),
  organisationId: optionalId(),
  receiver: requiredText(receiver.max, 2),
  /** Not in the list, and bound by professional secrecy all the same: somebody says so. */
  bound: ticked(),
  agreed,
})
export type HandoverInput = z.infer<typeof HandoverInput>

export const MoveHandoverInput = z.object({ handoverId: id(), version: version(), to: requiredChoice(handoverStates) })
export type MoveHandoverInput = z.infer<typeof MoveHandoverInput>

export const RelateInput = z.object({ ...card, otherId: id(), relation: requiredChoice(relationKinds) })
export type RelateInput = z.infer<typeof RelateInput>

export const RemovePersonInput = z.object({ ...card, personId: id() })
export type RemovePersonInput = z.infer<typeof RemovePersonInput>

export const AskReopenInput = z.object(card)
