'use server'
import { defineAction } from '#lib/actions/define-action.ts'
import { addClosing, openAgain, setContactPoint } from '../commands/contact-point.ts'
import { addNumber, changeNumber, checkNumbers, removeNumber, setOwnNumber } from '../commands/numbers.ts'
import { arrangeAt } from '../paths.ts'
import { ClosingInput, ContactPointInput, OpenAgainInput } from '../schema/contact-point.ts'
import { AddNumberInput, ChangeNumberInput, CheckNumbersInput, OwnNumberInput, RemoveNumberInput } from '../schema/numbers.ts'

export const setContactPointAction = defineAction({
  allow: 'referral.arrange',
  words: 'contact-point',
  input: ContactPointInput,
  run: ({ tx, actor, input }) => setContactPoint(tx, actor, input),
  after: ({ place }) => ({ go: arrangeAt(place).contactPoint, message: { key: 'contact-point.done.changed' } }),
})

export const addClosingAction = defineAction({
  allow: 'referral.arrange',
  words: 'contact-point',
  input: ClosingInput,
  once: true,
  run: ({ tx, actor, input, now }) => addClosing(tx, actor, input, now),
  after: ({ place, value }) => ({ refresh: [arrangeAt(place).contactPoint], message: { key: 'contact-point.done.closed', values: { days: value.days } } }),
})

export const openAgainAction = defineAction({
  allow: 'referral.arrange',
  words: 'contact-point',
  input: OpenAgainInput,
  run: ({ tx, actor, input }) => openAgain(tx, actor, input),
  after: ({ place, value }) => ({ go: arrangeAt(place).contactPoint, message: { key: 'contact-point.done.opened', values: { days: value.days } } }),
})

export const setOwnNumberAction = defineAction({
  allow: 'referral.arrange',
  words: 'contact-point',
  input: OwnNumberInput,
  run: ({ tx, actor, input, now }) => setOwnNumber(tx, actor, input, now),
  after: ({ place }) => ({ go: arrangeAt(place).numbers, message: { key: 'contact-point.done.ownNumber' } }),
})

export const addNumberAction = defineAction({
  allow: 'referral.arrange',
  words: 'contact-point',
  input: AddNumberInput,
  once: true,
  run: ({ tx, actor, input, now }) => addNumber(tx, actor, input, now),
  after: ({ place, input }) => ({ refresh: [arrangeAt(place).numbers], message: { key: 'contact-point.done.numberAdded', values: { number: input.number } } }),
})

export const changeNumberAction = defineAction({
  allow: 'referral.arrange',
  words: 'contact-point',
  input: ChangeNumberInput,
  run: ({ tx, actor, input, now }) => changeNumber(tx, actor, input, now),
  after: ({ place, input }) => ({ go: arrangeAt(place).numbers, message: { key: 'contact-point.done.numberChanged', values: { number: input.number } } }),
})

export const removeNumberAction = defineAction({
  allow: 'referral.arrange',
  words: 'contact-point',
  input: RemoveNumberInput,
  run: ({ tx, actor, input }) => removeNumber(tx, actor, input.was),
  after: ({ place, input }) => ({ go: arrangeAt(place).numbers, message: { key: 'contact-point.done.numberRemoved', values: { number: input.was } } }),
})

export const checkNumbersAction = defineAction({
  allow: 'referral.arrange',
  words: 'contact-point',
  input: CheckNumbersInput,
  run: ({ tx, actor, now }) => checkNumbers(tx, actor, now),
  after: ({ place, value }) => ({ go: arrangeAt(place).numbers, message: { key: 'contact-point.done.numbersChecked', values: { numbers: value.numbers } } }),
})
