'use server'
import { defineAction } from '#lib/actions/define-action.ts'
import { editTheme, moveTheme, putThemeAway } from '../commands/edit-theme.ts'
import { linkTheme, unlinkTheme } from '../commands/link-theme.ts'
import { setPublicForm } from '../commands/public-form.ts'
import { sortSignals, takeBackSignal } from '../commands/sort-signals.ts'
import { signalsAt } from '../places.ts'
import { EditThemeInput, LinkThemeInput, MoveThemeInput, PublicFormInput, PutAwayThemeInput, SignalInput, SortSignalsInput, UnlinkThemeInput } from '../schema/triage.ts'

export const sortSignalsAction = defineAction({
  allow: 'signals.triage',
  input: SortSignalsInput,
  once: true,
  run: ({ tx, actor, input }) => sortSignals(tx, actor, input),
  after: ({ actor, value }) => ({
    go: signalsAt(actor.municipality.slug).list,
    message: { key: value.themeId === null ? 'signals.done.aside' : 'signals.done.bundled', values: { count: value.count } },
  }),
})

export const takeBackSignalAction = defineAction({
  allow: 'signals.triage',
  input: SignalInput,
  run: ({ tx, actor, input }) => takeBackSignal(tx, actor, input),
  after: () => ({ formGoes: true, message: { key: 'signals.done.takenBack' } }),
})

export const editThemeAction = defineAction({
  allow: 'signals.triage',
  input: EditThemeInput,
  run: ({ tx, actor, input }) => editTheme(tx, actor, input),
  after: ({ actor, input }) => ({ go: signalsAt(actor.municipality.slug).theme(input.themeId), message: { key: 'signals.done.themeEdited' } }),
})

export const moveThemeAction = defineAction({
  allow: 'signals.triage',
  input: MoveThemeInput,
  run: ({ tx, actor, input, now }) => moveTheme(tx, actor, input, now),
  after: ({ actor, input, value }) => ({
    go: signalsAt(actor.municipality.slug).theme(input.themeId),
    message: { key: `signals.done.moved.${value.to}` },
  }),
})

export const linkThemeAction = defineAction({
  allow: 'signals.triage',
  input: LinkThemeInput,
  run: ({ tx, actor, input }) => linkTheme(tx, actor, input),
  after: ({ actor, input }) => ({ go: signalsAt(actor.municipality.slug).theme(input.themeId), message: { key: 'signals.done.linked' } }),
})

export const unlinkThemeAction = defineAction({
  allow: 'signals.triage',
  input: UnlinkThemeInput,
  run: ({ tx, actor, input }) => unlinkTheme(tx, actor, input),
  after: ({ actor, input }) => ({ go: signalsAt(actor.municipality.slug).theme(input.themeId), message: { key: 'signals.done.unlinked' } }),
})

export const putThemeAwayAction = defineAction({
  allow: 'signals.triage',
  input: PutAwayThemeInput,
  run: ({ tx, actor, input, now }) => putThemeAway(tx, actor, input, now),
  after: ({ actor }) => ({ go: signalsAt(actor.municipality.slug).list, message: { key: 'signals.done.putAway' } }),
})

export const publicFormAction = defineAction({
  allow: 'signals.triage',
  input: PublicFormInput,
  run: ({ tx, actor, input }) => setPublicForm(tx, actor, input),
  after: ({ value }) => ({ formGoes: true, message: { key: value.open ? 'signals.done.formOpened' : 'signals.done.formClosed', values: { name: value.name } } }),
})
