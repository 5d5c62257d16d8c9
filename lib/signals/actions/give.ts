'use server'
import { defineAction } from '#lib/actions/define-action.ts'
import { giveWorry, passOnResident } from '../commands/ask-callback.ts'
import { giveSignal } from '../commands/give-signal.ts'
import { followCodeOf } from '../follow-code.ts'
import { followAt, signalsAt } from '../places.ts'
import { GiveSignalInput, ResidentRequestInput, WorryInput } from '../schema/give.ts'

export const giveSignalAction = defineAction({
  allow: 'signals.give',
  input: GiveSignalInput,
  once: true,
  run: ({ tx, actor, input, now }) => giveSignal(tx, actor, input, now),
  after: ({ value }) => ({ go: followAt(followCodeOf(value.id)), message: { key: 'signals.done.given' } }),
})

export const giveWorryAction = defineAction({
  allow: 'signals.worry',
  input: WorryInput,
  once: true,
  run: ({ tx, actor, input, now }) => giveWorry(tx, actor, input, now),
  after: ({ actor, value }) => ({
    go: signalsAt(actor.municipality.slug).give,
    message: { key: 'signals.done.worry', values: { name: value.firstName } },
  }),
})

export const passOnResidentAction = defineAction({
  allow: 'signals.askCallback',
  input: ResidentRequestInput,
  once: true,
  run: ({ tx, actor, input, now }) => passOnResident(tx, actor, input, now),
  after: ({ actor }) => ({ go: signalsAt(actor.municipality.slug).passedOn }),
})
