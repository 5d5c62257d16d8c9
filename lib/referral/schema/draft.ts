import { z } from 'zod'
import { id, optionalText } from '#lib/actions/fields.ts'

/**
 * What of a card is kept while it is being written, and the call back during which it is. Never the agreement: that is asked at
 * the end, with who is there then.
 */
export const draftFields = ['cardTypeId', 'neighbourhoodId', 'question', 'name', 'birthYear', 'reachWay', 'bestMoment', 'phone', 'address', 'via', 'language', 'callbackId'] as const
export type DraftField = (typeof draftFields)[number]

/** As typed, right or wrong: it is looked at when the card is sent. */
export type DraftTyped = Partial<Record<DraftField, string>> & { domains: string[] }

const typed = Object.fromEntries(draftFields.map((name) => [name, optionalText(600)])) as Record<DraftField, ReturnType<typeof optionalText>>

export const SaveDraftInput = z.object({ draftId: id(), ...typed, domains: z.array(z.string().max(40)).max(20).default([]) })
export type SaveDraft = z.infer<typeof SaveDraftInput>

export const RemoveDraftInput = z.object({ draftId: id() })
