'use server'
import { defineAction } from '#lib/actions/define-action.ts'
import { endCallback, noteAttempt, noteCall } from '../commands/handle-callback.ts'
import { reassignCallback } from '../commands/reassign-callback.ts'
import { signalsAt } from '../places.ts'
import { CallbackInput, CloseCallbackInput, ReassignCallbackInput } from '../schema/callback.ts'

export const noteAttemptAction = defineAction({
  allow: 'signals.callBack',
  input: CallbackInput,
  run: ({ tx, actor, input }) => noteAttempt(tx, actor, input),
  after: ({ actor, input }) => ({ go: signalsAt(actor.municipality.slug).callback(input.callbackId), message: { key: 'signals.done.attempted' } }),
})

export const noteCallAction = defineAction({
  allow: 'signals.callBack',
  input: CallbackInput,
  run: ({ tx, actor, input, now }) => noteCall(tx, actor, input, now),
  after: ({ actor, input }) => ({ go: signalsAt(actor.municipality.slug).callback(input.callbackId), message: { key: 'signals.done.called' } }),
})

export const endCallbackAction = defineAction({
  allow: 'signals.callBack',
  input: CloseCallbackInput,
  run: ({ tx, actor, input, now }) => endCallback(tx, actor, input, now),
  after: ({ actor, input }) => ({ go: signalsAt(actor.municipality.slug).callback(input.callbackId), message: { key: 'signals.done.ended' } }),
})

export const reassignCallbackAction = defineAction({
  allow: 'signals.callBack',
  input: ReassignCallbackInput,
  run: ({ tx, actor, input }) => reassignCallback(tx, actor, input),
  after: ({ actor, input, value: { name, stillThere } }) => ({
    go: stillThere ? signalsAt(actor.municipality.slug).callback(input.callbackId) : signalsAt(actor.municipality.slug).list,
    message: { key: 'signals.done.reassigned', values: { name } },
  }),
})
