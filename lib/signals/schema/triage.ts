import { z } from 'zod'
import { id, ids, optionalId, optionalText, requiredChoice, requiredText, ticked, version } from '#lib/actions/fields.ts'
import { themeActs } from '../rules/theme.ts'

const title = { max: 120, min: 3 }

/** What is done with the signals that were ticked: they become part of a theme, or are set aside with a reason. */
export const SortSignalsInput = z
  .object({
    do: requiredChoice(['bundle', 'aside']),
    signals: ids(),
    themeId: optionalId(),
    title: optionalText(title.max),
    reason: optionalText(400),
    organisation: ticked(),
  })
  .superRefine((sorted, context) => {
    const tell = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message })
    if (sorted.signals.length === 0) tell('signals', 'signals.errors.tickOne')
    if (sorted.do === 'aside' && sorted.reason === null) tell('reason', 'signals.errors.reasonAsked')
    if (sorted.do !== 'bundle') return
    if (sorted.themeId === null && sorted.title === null) tell('title', 'signals.errors.themeAsked')
    if (sorted.themeId !== null && sorted.title !== null) tell('title', 'signals.errors.oneTheme')
  })
export type SortSignals = z.infer<typeof SortSignalsInput>

/** A signal that goes back among those to be sorted. */
export const SignalInput = z.object({ signalId: id(), version: version() })
export type SignalHere = z.infer<typeof SignalInput>

export const EditThemeInput = z.object({
  themeId: id(), version: version(), title: requiredText(title.max, title.min), neighbourhoodId: optionalId(), organisation: ticked(),
})
export type EditTheme = z.infer<typeof EditThemeInput>

export const MoveThemeInput = z.object({
  themeId: id(), version: version(), act: requiredChoice(themeActs), answer: optionalText(2000), organisation: ticked(),
})
export type MoveTheme = z.infer<typeof MoveThemeInput>

export const PutAwayThemeInput = z.object({ themeId: id(), version: version() })
export type PutAwayTheme = z.infer<typeof PutAwayThemeInput>

/** What a theme became part of: an attention point, an action, or both. */
export const LinkThemeInput = z
  .object({ themeId: id(), attentionPointId: optionalId(), actionId: optionalId() })
  .refine(({ attentionPointId, actionId }) => attentionPointId !== null || actionId !== null, { path: ['attentionPointId'], message: 'signals.errors.linkAsked' })
export type LinkTheme = z.infer<typeof LinkThemeInput>

export const UnlinkThemeInput = z.object({ themeId: id(), linkId: id() })
export type UnlinkTheme = z.infer<typeof UnlinkThemeInput>

export const PublicFormInput = z.object({ neighbourhoodId: id(), open: requiredChoice(['yes', 'no']) })
export type PublicForm = z.infer<typeof PublicFormInput>
