'use server'

import { defineAction } from '#lib/actions/define-action.ts'
import { enterPhase } from './commands/enter-phase.ts'
import { leavePhase } from './commands/leave-phase.ts'
import { trackPath } from './paths.ts'
import { EnterPhaseInput, LeavePhaseInput } from './schema.ts'

export const enterPhaseAction = defineAction({
  allow: 'track.record',
  input: EnterPhaseInput,
  once: true,
  run: ({ tx, actor, input, now }) => enterPhase(tx, actor, input, now),
  after: ({ actor, value }) => ({ go: trackPath(actor.municipality.slug, value.place), message: { key: 'track.done.entered' } }),
})

export const leavePhaseAction = defineAction({
  allow: 'track.record',
  input: LeavePhaseInput,
  run: ({ tx, actor, input, now }) => leavePhase(tx, actor, input, now),
  after: ({ actor, value }) => ({ go: trackPath(actor.municipality.slug, value.place), message: { key: 'track.done.left' } }),
})
