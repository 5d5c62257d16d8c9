import { z } from 'zod'
import { id, ids, optionalDate, optionalId, optionalText, requiredChoice, requiredDate, requiredText, version } from '#lib/actions/fields.ts'

export const longest = { title: 120, remark: 500, evidence: 2000, nextStep: 500 } as const

const criterion = () => z.string('errors.choose').min(1).max(60)

export const OpenRoundInput = z.object({
  framework: requiredChoice(['foundations', 'blocksAndActions', 'visionAndOrganisation']),
  length: requiredChoice(['full', 'short']),
  /** Empty: the whole municipality. */
  neighbourhood: optionalId(),
  title: requiredText(longest.title, 3),
  dueOn: optionalDate(),
  /** Memberships that are invited to score. */
  participants: ids(100),
})
export type OpenRoundInput = z.infer<typeof OpenRoundInput>

export const InviteInput = z.object({ round: id(), participants: z.array(id()).min(1, 'errors.chooseAtLeast').max(100) })
export type InviteInput = z.infer<typeof InviteInput>

export const ScoreInput = z.object({
  round: id(),
  criterion: criterion(),
  answer: requiredChoice(['0', '1', '2', '3', 'unknown']),
  remark: optionalText(longest.remark),
})
export type ScoreInput = z.infer<typeof ScoreInput>

export const RoundInput = z.object({ round: id() })
export type RoundInput = z.infer<typeof RoundInput>

export const AgreeInput = z.object({
  round: id(),
  criterion: criterion(),
  level: requiredChoice(['0', '1', '2', '3']),
  evidence: requiredText(longest.evidence, 3),
  /** What shows it. */
  actions: ids(50),
  moments: ids(50),
  indicators: ids(50),
  nextStep: optionalText(longest.nextStep),
  /** The edition an edit started from; absent when there was no common level yet. */
  version: version().optional(),
})
export type AgreeInput = z.infer<typeof AgreeInput>

export const NextActionInput = z.object({
  round: id(),
  criterion: criterion(),
  /** Where the action goes when the round was for the whole municipality. */
  neighbourhood: optionalId(),
  title: requiredText(160, 3),
  leadText: requiredText(160, 2),
  roughlyWhen: requiredText(80, 2),
})
export type NextActionInput = z.infer<typeof NextActionInput>

export const CloseRoundInput = z.object({ round: id(), meetingOn: requiredDate() })
export type CloseRoundInput = z.infer<typeof CloseRoundInput>
