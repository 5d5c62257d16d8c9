'use server'
import { defineLinkAction } from '#lib/actions/define-action.ts'
import { giveWorry } from '../commands/ask-callback.ts'
import { giveSignal } from '../commands/give-signal.ts'
import { followCodeOf } from '../follow-code.ts'
import { followAt, linkFormAt } from '../places.ts'
import { GiveSignalInput, WorryInput } from '../schema/give.ts'

export const giveSignalByLinkAction = defineLinkAction({
  allow: 'signals.give',
  input: GiveSignalInput,
  once: true,
  run: ({ tx, actor, input, now }) => giveSignal(tx, actor, input, now),
  after: ({ value }) => ({ go: followAt(followCodeOf(value.id)), message: { key: 'signals.done.given' } }),
})

export const giveWorryByLinkAction = defineLinkAction({
  allow: 'signals.worry',
  input: WorryInput,
  once: true,
  run: ({ tx, actor, input, now }) => giveWorry(tx, actor, input, now),
  after: ({ place, value }) => ({ go: linkFormAt(place), message: { key: 'signals.done.worry', values: { name: value.firstName } } }),
})
