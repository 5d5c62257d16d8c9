'use server'
import { defineAction } from '#lib/actions/define-action.ts'
import { editConversation, recordConversation, removeConversation } from '../commands/conversations.ts'
import { releaseQuote, removeQuote, writeQuote } from '../commands/quotes.ts'
import { OneOf } from '../schema/common.ts'
import { EditConversation, QuoteHere, RecordConversation, WriteQuote } from '../schema/conversations.ts'
import { placesFor } from '../places.ts'

export const recordConversationAction = defineAction({
  allow: 'analysis.write',
  input: RecordConversation,
  once: true,
  run: ({ tx, actor, input, now }) => recordConversation(tx, actor, input, now),
  after: ({ actor, input, value }) => ({
    go: placesFor(actor, input).conversation(value.id),
    message: { key: 'analysis.done.conversationRecorded' },
  }),
})

export const editConversationAction = defineAction({
  allow: 'analysis.write',
  input: EditConversation,
  run: ({ tx, actor, input, now }) => editConversation(tx, actor, input, now),
  after: ({ actor, input }) => ({
    go: placesFor(actor, input).conversation(input.id),
    message: { key: 'analysis.done.conversationEdited' },
  }),
})

export const removeConversationAction = defineAction({
  allow: 'analysis.write',
  input: OneOf,
  run: ({ tx, actor, input }) => removeConversation(tx, actor, input),
  after: ({ actor, input }) => ({ go: placesFor(actor, input).conversations, message: { key: 'analysis.done.conversationRemoved' } }),
})

export const writeQuoteAction = defineAction({
  allow: 'analysis.write',
  input: WriteQuote,
  once: true,
  run: ({ tx, actor, input }) => writeQuote(tx, actor, input),
  after: ({ actor, input }) => ({
    refresh: [placesFor(actor, input).conversation(input.conversationId)],
    message: { key: 'analysis.done.quoteWritten' },
  }),
})

export const releaseQuoteAction = defineAction({
  allow: 'analysis.releaseQuote',
  input: QuoteHere,
  run: ({ tx, actor, input, now }) => releaseQuote(tx, actor, input, now),
  after: ({ actor, input }) => ({
    go: placesFor(actor, input).conversation(input.conversationId),
    message: { key: 'analysis.done.quoteReleased' },
  }),
})

export const removeQuoteAction = defineAction({
  allow: 'analysis.write',
  input: QuoteHere,
  run: ({ tx, actor, input }) => removeQuote(tx, actor, input),
  after: ({ actor, input }) => ({
    go: placesFor(actor, input).conversation(input.conversationId),
    message: { key: 'analysis.done.quoteRemoved' },
  }),
})
