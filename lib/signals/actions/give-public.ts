'use server'
import { defineVisitorAction } from '#lib/actions/define-action.ts'
import { caller } from '#lib/auth/caller.ts'
import { countTurn } from '../commands/count-turn.ts'
import { givePublicSignal } from '../commands/give-signal.ts'
import { followCodeOf } from '../follow-code.ts'
import { followAt } from '../places.ts'
import { PublicSignalInput } from '../schema/give.ts'

export const givePublicSignalAction = defineVisitorAction({
  allow: 'signals.give',
  input: PublicSignalInput,
  once: true,
  first: async () => countTurn((await caller()).address),
  run: ({ tx, actor, input, now }) => givePublicSignal(tx, actor, input, now),
  after: ({ value }) => ({ go: followAt(followCodeOf(value.id)), message: { key: 'signals.done.given' } }),
})
