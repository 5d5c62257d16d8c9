import { z } from 'zod'
import { id, requiredChoice, version } from '#lib/actions/fields.ts'
import { chosenOutcomes } from '../rules/callback.ts'

/** A call back, as whoever does something with it saw it. */
export const CallbackInput = z.object({ callbackId: id(), version: version() })
export type CallbackHere = z.infer<typeof CallbackInput>

/** A call back, and the membership that gets it. */
export const ReassignCallbackInput = z.object({ callbackId: id(), version: version(), membershipId: id() })
export type ReassignCallback = z.infer<typeof ReassignCallbackInput>

export const CloseCallbackInput = z.object({ callbackId: id(), version: version(), outcome: requiredChoice(chosenOutcomes) })
export type CloseCallback = z.infer<typeof CloseCallbackInput>
