'use server'
import { defineAction } from '#lib/actions/define-action.ts'
import { archiveCardType, moveCardType, restoreCardType } from './commands/arrange-card-types.ts'
import { addCardType, beginCardTypes, editCardType } from './commands/card-type.ts'
import { printCards } from './commands/print-cards.ts'
import { AddCardTypeInput, BeginInput, CardTypeInput, EditCardTypeInput, MoveCardTypeInput, PrintInput } from './schema.ts'

export const addCardTypeAction = defineAction({
  allow: 'referral.arrange',
  words: 'cards',
  input: AddCardTypeInput,
  once: true,
  run: ({ tx, actor, input }) => addCardType(tx, actor, input),
  after: ({ place, value }) => ({ go: `/${place}/doorverwijzingen/kaarten/${value.id}`, message: { key: 'cards.done.added', values: { title: value.title } } }),
})

export const beginCardTypesAction = defineAction({
  allow: 'referral.arrange',
  words: 'cards',
  input: BeginInput,
  once: true,
  run: ({ tx, actor }) => beginCardTypes(tx, actor),
  after: ({ place, value }) => ({ go: `/${place}/doorverwijzingen/kaarten/${value.id}`, message: { key: 'cards.done.begun', values: { title: value.title } } }),
})

export const editCardTypeAction = defineAction({
  allow: 'referral.arrange',
  words: 'cards',
  input: EditCardTypeInput,
  run: ({ tx, actor, input }) => editCardType(tx, actor, input),
  after: ({ place, value }) => ({ go: `/${place}/doorverwijzingen/kaarten/${value.id}`, message: { key: 'cards.done.changed', values: { title: value.title } } }),
})

export const moveCardTypeAction = defineAction({
  allow: 'referral.arrange',
  words: 'cards',
  input: MoveCardTypeInput,
  run: ({ tx, actor, input }) => moveCardType(tx, actor, input),
  after: ({ place, input, value }) => ({
    go: `/${place}/doorverwijzingen/kaarten`,
    message: { key: input.direction === 'up' ? 'cards.done.movedUp' : 'cards.done.movedDown', values: { title: value.title } },
  }),
})

export const archiveCardTypeAction = defineAction({
  allow: 'referral.arrange',
  words: 'cards',
  input: CardTypeInput,
  run: ({ tx, actor, input, now }) => archiveCardType(tx, actor, input.cardTypeId, now),
  after: ({ place, value }) => ({ go: `/${place}/doorverwijzingen/kaarten`, message: { key: 'cards.done.archived', values: { title: value.title } } }),
})

export const restoreCardTypeAction = defineAction({
  allow: 'referral.arrange',
  words: 'cards',
  input: CardTypeInput,
  run: ({ tx, actor, input }) => restoreCardType(tx, actor, input.cardTypeId),
  after: ({ place, value }) => ({ go: `/${place}/doorverwijzingen/kaarten/${value.id}`, message: { key: 'cards.done.restored', values: { title: value.title } } }),
})

export const printCardsAction = defineAction({
  allow: 'referral.print',
  words: 'cards',
  input: PrintInput,
  once: true,
  run: ({ tx, actor, input }) => printCards(tx, actor, input),
  after: ({ place, value }) => ({
    go: `/${place}/doorverwijzingen/drukwerk/${value.id}`,
    message: { key: 'cards.done.printed', values: { number: value.number, count: value.size } },
  }),
})
