'use server'
import type { After } from '#lib/actions/answer.ts'
import { defineAction } from '#lib/actions/define-action.ts'
import { accept } from '../commands/accept.ts'
import { closeReferral } from '../commands/close-referral.ts'
import { handOverFor } from '../commands/hand-over-all.ts'
import { lookAgain, passOn, putOnWaitingList, takeBack } from '../commands/pass-on.ts'
import { reassignReferral } from '../commands/reassign.ts'
import { recordAttempt } from '../commands/record-attempt.ts'
import { recordContact } from '../commands/record-contact.ts'
import { reopenReferral } from '../commands/reopen.ts'
import { searchCards } from '../commands/search.ts'
import { withdrawReferral } from '../commands/withdraw-referral.ts'
import { handlingAt } from '../handle-paths.ts'
import { AttemptInput, CardInput, CloseInput, ContactInput, HandOverAllInput, LookAgainInput, PassOnInput, ReassignInput, WaitInput } from '../schema/handle.ts'
import { SearchInput } from '../schema/person.ts'
import { afterLook, afterMove, onCard } from './after.ts'

export const acceptAction = defineAction({
  allow: 'referral.handle',
  input: CardInput,
  run: ({ tx, actor, input, now }) => accept(tx, actor, input, now),
  after: ({ actor, value }) => afterMove(actor, value, value.already ? 'acceptedAlready' : 'accepted'),
})

export const attemptAction = defineAction({
  allow: 'referral.handle',
  input: AttemptInput,
  once: true,
  run: ({ tx, actor, input, now }) => recordAttempt(tx, actor, input, now),
  after: ({ actor, value }) => onCard(actor, value.number, 'attempted'),
})

export const contactAction = defineAction({
  allow: 'referral.handle',
  input: ContactInput,
  run: ({ tx, actor, input, now }) => recordContact(tx, actor, input, now),
  after: ({ actor, value }) => afterMove(actor, value, 'contacted'),
})

export const passOnAction = defineAction({
  allow: 'referral.handle',
  input: PassOnInput,
  run: ({ tx, actor, input, now }) => passOn(tx, actor, input, now),
  after: ({ actor, input, value }) => afterLook(actor, value, 'passedOn', input.lookAgainOn),
})

export const waitAction = defineAction({
  allow: 'referral.handle',
  input: WaitInput,
  run: ({ tx, actor, input, now }) => putOnWaitingList(tx, actor, input, now),
  after: ({ actor, input, value }) => afterLook(actor, value, 'waiting', input.lookAgainOn),
})

export const lookAgainAction = defineAction({
  allow: 'referral.handle',
  input: LookAgainInput,
  run: ({ tx, actor, input, now }) => lookAgain(tx, actor, input, now),
  after: ({ actor, input, value }) => afterLook(actor, value, 'lookedAgain', input.lookAgainOn),
})

export const takeBackAction = defineAction({
  allow: 'referral.handle',
  input: CardInput,
  run: ({ tx, actor, input, now }) => takeBack(tx, actor, input, now),
  after: ({ actor, value }) => afterMove(actor, value, 'takenBack'),
})

export const closeAction = defineAction({
  allow: 'referral.handle',
  input: CloseInput,
  run: ({ tx, actor, input, now }) => closeReferral(tx, actor, input, now),
  after: ({ actor, value }) => afterMove(actor, value, 'closed'),
})

export const withdrawAction = defineAction({
  allow: 'referral.handle',
  input: CardInput,
  run: ({ tx, actor, input, now }) => withdrawReferral(tx, actor, input, now),
  after: ({ actor, value }) => afterMove(actor, value, 'withdrawn'),
})

export const reopenAction = defineAction({
  allow: 'referral.handle',
  input: CardInput,
  run: ({ tx, actor, input, now }) => reopenReferral(tx, actor, input, now),
  after: ({ actor, value }) => afterMove(actor, value, 'reopened'),
})

export const reassignAction = defineAction({
  allow: 'referral.reassign',
  input: ReassignInput,
  run: ({ tx, actor, input, now }) => reassignReferral(tx, actor, input, now),
  after: ({ actor, value: { number, name, stillThere } }) => ({
    go: stillThere ? handlingAt(actor.municipality.slug).card(number) : handlingAt(actor.municipality.slug).list,
    message: { key: 'referral.done.reassigned', values: { number, name } },
  }),
})

export const handOverAction = defineAction({
  allow: 'referral.handOver',
  input: HandOverAllInput,
  run: ({ tx, actor, input, now }) => handOverFor(tx, actor, input, now),
  after: ({ actor, value: { moved, callbacks, name } }) => ({
    go: handlingAt(actor.municipality.slug).handOver,
    message: { key: 'referral.done.handedOver', values: { cards: moved, callbacks, name } },
  }),
})

export const searchAction = defineAction({
  allow: 'referral.search',
  input: SearchInput,
  run: ({ tx, actor, input }) => searchCards(tx, actor, input),
  after: ({ actor, value: { numbers, elsewhere } }): After => {
    const at = handlingAt(actor.municipality.slug)
    const [only] = numbers
    if (only !== undefined) return { go: numbers.length === 1 ? at.card(only) : at.numbers(numbers), message: { key: 'referral.search.found', values: { count: numbers.length } } }
    return { message: elsewhere ? { key: 'referral.search.elsewhere', values: { ...elsewhere } } : { key: 'referral.search.nobody' } }
  },
})
