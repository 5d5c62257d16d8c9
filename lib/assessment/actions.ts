'use server'

import { defineAction } from '#lib/actions/define-action.ts'
import { agreeLevel } from './commands/agree-level.ts'
import { closeRound } from './commands/close-round.ts'
import { inviteMore } from './commands/invite.ts'
import { nextStepToAction } from './commands/next-action.ts'
import { openRound } from './commands/open-round.ts'
import { openTable } from './commands/open-table.ts'
import { finishScoring, score } from './commands/score.ts'
import { roundPath, scoringPath, tablePath } from './paths.ts'
import { AgreeInput, CloseRoundInput, InviteInput, NextActionInput, OpenRoundInput, RoundInput, ScoreInput } from './schema.ts'

export const openRoundAction = defineAction({
  allow: 'assessment.conduct',
  input: OpenRoundInput,
  once: true,
  run: ({ tx, actor, input }) => openRound(tx, actor, input),
  after: ({ actor, value }) => ({
    go: roundPath(actor.municipality.slug, value.id),
    message: { key: 'assessment.done.opened' },
  }),
})

export const inviteAction = defineAction({
  allow: 'assessment.conduct',
  input: InviteInput,
  run: ({ tx, actor, input }) => inviteMore(tx, actor, input),
  after: ({ actor, input, value }) => ({
    go: roundPath(actor.municipality.slug, input.round),
    message: { key: 'assessment.done.invited', values: { count: value.added } },
  }),
})

export const scoreAction = defineAction({
  allow: 'assessment.score',
  input: ScoreInput,
  run: ({ tx, actor, input }) => score(tx, actor, input),
  after: ({ actor, input, value }) => ({ go: scoringPath(actor.municipality.slug, input.round, value.next ?? 'klaar') }),
})

export const finishScoringAction = defineAction({
  allow: 'assessment.score',
  input: RoundInput,
  run: ({ tx, actor, input, now }) => finishScoring(tx, actor, input, now),
  after: ({ actor }) => ({ go: `/${actor.municipality.slug}`, message: { key: 'assessment.done.finished' } }),
})

export const openTableAction = defineAction({
  allow: 'assessment.conduct',
  input: RoundInput,
  run: ({ tx, actor, input, now }) => openTable(tx, actor, input, now),
  after: ({ actor, input }) => ({
    go: tablePath(actor.municipality.slug, input.round),
    message: { key: 'assessment.done.tableOpened' },
  }),
})

export const agreeLevelAction = defineAction({
  allow: 'assessment.conduct',
  input: AgreeInput,
  run: ({ tx, actor, input, now }) => agreeLevel(tx, actor, input, now),
  after: ({ actor, input, value }) => ({
    go: tablePath(actor.municipality.slug, input.round, value.next ?? undefined),
    message: { key: 'assessment.done.agreed' },
  }),
})

export const nextStepToActionAction = defineAction({
  allow: 'assessment.conduct',
  input: NextActionInput,
  once: true,
  run: ({ tx, actor, input }) => nextStepToAction(tx, actor, input),
  after: ({ actor, input }) => ({
    go: roundPath(actor.municipality.slug, input.round),
    message: { key: 'assessment.done.planned' },
  }),
})

export const closeRoundAction = defineAction({
  allow: 'assessment.conduct',
  input: CloseRoundInput,
  run: ({ tx, actor, input, now }) => closeRound(tx, actor, input, now),
  after: ({ actor, input }) => ({
    go: roundPath(actor.municipality.slug, input.round),
    message: { key: 'assessment.done.closed' },
  }),
})
