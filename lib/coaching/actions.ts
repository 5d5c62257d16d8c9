'use server'

import { defineAction } from '#lib/actions/define-action.ts'
import { closeForCoach, openForCoach } from './commands/access.ts'
import { answerReview } from './commands/answer-review.ts'
import { writeReview } from './commands/write-review.ts'
import { AnswerReviewInput, CloseForCoachInput, OpenForCoachInput, WriteReviewInput } from './schema.ts'

export const openForCoachAction = defineAction({
  allow: 'coaching.open',
  input: OpenForCoachInput,
  run: ({ tx, actor, input, now }) => openForCoach(tx, actor, input, now),
  after: ({ actor, input }) => ({
    refresh: [`/${actor.municipality.slug}/instellingen`],
    message: { key: 'coaching.done.opened', values: { until: input.until.split('-').reverse().join('/') } },
  }),
})

export const closeForCoachAction = defineAction({
  allow: 'coaching.open',
  input: CloseForCoachInput,
  run: ({ tx, actor, input }) => closeForCoach(tx, actor, input),
  after: ({ actor }) => ({ refresh: [`/${actor.municipality.slug}/instellingen`], message: { key: 'coaching.done.closed' }, formGoes: true }),
})

export const writeReviewAction = defineAction({
  allow: 'coaching.review',
  input: WriteReviewInput,
  once: true,
  run: ({ tx, actor, input }) => writeReview(tx, actor, input),
  after: ({ actor }) => ({ refresh: [`/${actor.municipality.slug}`], message: { key: 'coaching.done.reviewed' } }),
})

export const answerReviewAction = defineAction({
  allow: 'coaching.answer',
  input: AnswerReviewInput,
  run: ({ tx, actor, input, now }) => answerReview(tx, actor, input, now),
  after: ({ actor }) => ({ refresh: [`/${actor.municipality.slug}`], message: { key: 'coaching.done.answered' }, formGoes: true }),
})
