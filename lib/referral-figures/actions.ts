'use server'
import { defineAction } from '#lib/actions/define-action.ts'
import { analysisAt } from '#lib/analysis/addresses.ts'
import { drawFromNeed, joinNeed, raiseNeed } from './commands/needs.ts'
import { DrawFromNeed, JoinNeed, RaiseNeed } from './schema.ts'

export const raiseNeedAction = defineAction({
  allow: 'referral.raiseNeed',
  input: RaiseNeed,
  once: true,
  run: ({ tx, actor, input }) => raiseNeed(tx, actor, input),
  after: ({ place, input }) => ({ go: `/${place}/doorverwijzingen/onbeantwoord/${input.need}`, message: { key: 'referral-figures.done.finding' } }),
})

export const joinNeedAction = defineAction({
  allow: 'referral.raiseNeed',
  input: JoinNeed,
  once: true,
  run: ({ tx, actor, input }) => joinNeed(tx, actor, input),
  after: ({ place }) => ({ go: `/${place}/doorverwijzingen/onbeantwoord`, message: { key: 'referral-figures.done.joined' } }),
})

export const drawFromNeedAction = defineAction({
  allow: 'referral.raiseNeed',
  input: DrawFromNeed,
  once: true,
  run: ({ tx, actor, input }) => drawFromNeed(tx, actor, input),
  after: ({ place, value }) => ({
    go: analysisAt({ municipality: place, neighbourhood: value.neighbourhood }).attentionPoint(value.id),
    message: { key: 'referral-figures.done.point' },
  }),
})
