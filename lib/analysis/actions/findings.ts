'use server'
import { defineAction } from '#lib/actions/define-action.ts'
import { addFinding, editFinding, removeFinding } from '../commands/findings.ts'
import { OneOf } from '../schema/common.ts'
import { AddFinding, EditFinding } from '../schema/findings.ts'
import { placesFor } from '../places.ts'

export const addFindingAction = defineAction({
  allow: 'analysis.write',
  input: AddFinding,
  once: true,
  run: ({ tx, actor, input }) => addFinding(tx, actor, input),
  // From a conversation one goes back to it; otherwise the form stays open for the next finding.
  after: ({ actor, input }) => ({
    refresh: [placesFor(actor, input).findings],
    message: { key: 'analysis.done.findingAdded' },
    ...(input.conversationId && { go: placesFor(actor, input).conversation(input.conversationId) }),
  }),
})

export const editFindingAction = defineAction({
  allow: 'analysis.write',
  input: EditFinding,
  run: ({ tx, actor, input }) => editFinding(tx, actor, input),
  after: ({ actor, input }) => ({ go: placesFor(actor, input).findings, message: { key: 'analysis.done.findingEdited' } }),
})

export const removeFindingAction = defineAction({
  allow: 'analysis.write',
  input: OneOf,
  run: ({ tx, actor, input }) => removeFinding(tx, actor, input),
  after: ({ actor, input }) => ({ go: placesFor(actor, input).findings, message: { key: 'analysis.done.findingRemoved' } }),
})
