'use server'
import { defineAction } from '#lib/actions/define-action.ts'
import { editMoment, recordMoment, removeMoment } from './commands/moments.ts'
import { answerPoint, tellPoints, untellPoint } from './commands/points.ts'
import { placesFor } from './places.ts'
import { AnswerPoint, EditMoment, MomentHere, PointHere, RecordMoment, TellPoints } from './schema.ts'

export const recordMomentAction = defineAction({
  allow: 'feedback.write',
  input: RecordMoment,
  once: true,
  run: ({ tx, actor, input, now }) => recordMoment(tx, actor, input, now),
  after: ({ actor, input, value }) => ({
    go: placesFor(actor, input).moment(value.id),
    message: { key: 'feedback.done.momentRecorded' },
  }),
})

export const editMomentAction = defineAction({
  allow: 'feedback.write',
  input: EditMoment,
  run: ({ tx, actor, input, now }) => editMoment(tx, actor, input, now),
  after: ({ actor, input }) => ({ go: placesFor(actor, input).moment(input.id), message: { key: 'feedback.done.momentEdited' } }),
})

export const removeMomentAction = defineAction({
  allow: 'feedback.write',
  input: MomentHere,
  run: ({ tx, actor, input }) => removeMoment(tx, actor, input),
  after: ({ actor, input }) => ({ go: placesFor(actor, input).overview, message: { key: 'feedback.done.momentRemoved' } }),
})

export const tellPointsAction = defineAction({
  allow: 'feedback.write',
  input: TellPoints,
  once: true,
  run: ({ tx, actor, input }) => tellPoints(tx, actor, input),
  after: ({ actor, input, value }) => ({
    go: placesFor(actor, input).moment(input.id),
    message: { key: 'feedback.done.pointsTold', values: { count: value.added } },
  }),
})

export const answerPointAction = defineAction({
  allow: 'feedback.write',
  input: AnswerPoint,
  run: ({ tx, actor, input }) => answerPoint(tx, actor, input),
  after: ({ actor, input }) => ({
    go: `${placesFor(actor, input).moment(input.momentId)}#${input.attentionPointId}`,
    message: { key: input.answer === null ? 'feedback.done.pointNoted' : 'feedback.done.pointAnswered' },
  }),
})

export const untellPointAction = defineAction({
  allow: 'feedback.write',
  input: PointHere,
  run: ({ tx, actor, input }) => untellPoint(tx, actor, input),
  after: ({ actor, input }) => ({ go: placesFor(actor, input).moment(input.momentId), message: { key: 'feedback.done.pointUntold' } }),
})
