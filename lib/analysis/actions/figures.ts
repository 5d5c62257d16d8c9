'use server'
import { defineAction } from '#lib/actions/define-action.ts'
import { chooseFigures, interpretFigure, leaveFigure } from '../commands/interpret.ts'
import { OneOf } from '../schema/common.ts'
import { ChooseFigures, InterpretFigure } from '../schema/figures.ts'
import { placesFor } from '../places.ts'

export const chooseFiguresAction = defineAction({
  allow: 'analysis.write',
  input: ChooseFigures,
  once: true,
  run: ({ tx, actor, input }) => chooseFigures(tx, actor, input),
  after: ({ actor, input, value }) => ({
    go: placesFor(actor, input).figures,
    message: { key: 'analysis.done.figuresChosen', values: { count: value.added } },
  }),
})

export const interpretFigureAction = defineAction({
  allow: 'analysis.write',
  input: InterpretFigure,
  run: ({ tx, actor, input, now }) => interpretFigure(tx, actor, input, now),
  after: ({ actor, input }) => ({
    go: placesFor(actor, input).figure(input.id),
    message: { key: input.text === null ? 'analysis.done.interpretationEmptied' : 'analysis.done.figureInterpreted' },
  }),
})

export const leaveFigureAction = defineAction({
  allow: 'analysis.write',
  input: OneOf,
  run: ({ tx, actor, input }) => leaveFigure(tx, actor, input),
  after: ({ actor, input }) => ({ go: placesFor(actor, input).figures, message: { key: 'analysis.done.figureLeft' } }),
})
