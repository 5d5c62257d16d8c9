'use server'
import { defineAction } from '#lib/actions/define-action.ts'
import { drawAttentionPoint, editAttentionPoint, movePoint, removeAttentionPoint } from '../commands/attention-points.ts'
import { addVoices, removeVoice } from '../commands/voices.ts'
import { AddVoices, DrawAttentionPoint, EditAttentionPoint, MovePoint, VoiceHere } from '../schema/attention-points.ts'
import { OneOf } from '../schema/common.ts'
import { placesFor } from '../places.ts'

export const drawAttentionPointAction = defineAction({
  allow: 'analysis.write',
  input: DrawAttentionPoint,
  once: true,
  run: ({ tx, actor, input }) => drawAttentionPoint(tx, actor, input),
  after: ({ actor, input, value }) => ({
    go: placesFor(actor, input).attentionPoint(value.id),
    message: { key: 'analysis.done.attentionPointDrawn' },
  }),
})

export const editAttentionPointAction = defineAction({
  allow: 'analysis.write',
  input: EditAttentionPoint,
  run: ({ tx, actor, input }) => editAttentionPoint(tx, actor, input),
  after: ({ actor, input }) => ({
    go: placesFor(actor, input).attentionPoint(input.id),
    message: { key: 'analysis.done.attentionPointEdited' },
  }),
})

export const movePointAction = defineAction({
  allow: 'analysis.write',
  input: MovePoint,
  run: ({ tx, actor, input }) => movePoint(tx, actor, input),
  after: ({ actor, input, value }) => ({
    go: placesFor(actor, input).attentionPoints,
    message: { key: value.moved ? 'analysis.done.attentionPointMoved' : 'analysis.done.attentionPointStayed' },
  }),
})

export const removeAttentionPointAction = defineAction({
  allow: 'analysis.write',
  input: OneOf,
  run: ({ tx, actor, input }) => removeAttentionPoint(tx, actor, input),
  after: ({ actor, input }) => ({
    go: placesFor(actor, input).attentionPoints,
    message: { key: 'analysis.done.attentionPointRemoved' },
  }),
})

export const addVoicesAction = defineAction({
  allow: 'analysis.write',
  input: AddVoices,
  once: true,
  run: ({ tx, actor, input }) => addVoices(tx, actor, input),
  after: ({ actor, input, value }) => ({
    go: placesFor(actor, input).attentionPoint(input.id),
    message: { key: 'analysis.done.voicesAdded', values: { count: value.added } },
  }),
})

export const removeVoiceAction = defineAction({
  allow: 'analysis.write',
  input: VoiceHere,
  run: ({ tx, actor, input }) => removeVoice(tx, actor, input),
  after: ({ actor, input }) => ({
    go: placesFor(actor, input).attentionPoint(input.attentionPointId),
    message: { key: 'analysis.done.voiceRemoved' },
  }),
})
