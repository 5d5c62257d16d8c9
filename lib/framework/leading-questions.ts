import type { CharacteristicId } from '#lib/framework/characteristics.ts'

/**
 * The seven questions that carry a conversation about the neighbourhood. Each opens the way to one or more
 * characteristics; the first stays open on purpose.
 */
export const leadingQuestions = [
  { id: 'living', characteristics: [] },
  { id: 'meeting', characteristics: ['variedPlacesToMeet', 'publicSpaceInvites'] },
  { id: 'missing', characteristics: ['variedPlacesToMeet', 'knowOfferAndRights'] },
  { id: 'whereToGo', characteristics: ['knowWhereToGo', 'knowOfferAndRights'] },
  { id: 'neighbour', characteristics: ['neighboursHelpEachOther'] },
  { id: 'together', characteristics: ['companyThatSuits', 'takePartThroughTalents'] },
  { id: 'worries', characteristics: ['contactPersonNear', 'askedFirst'] },
] as const satisfies readonly { id: string; characteristics: readonly CharacteristicId[] }[]

export type LeadingQuestion = (typeof leadingQuestions)[number]
export type LeadingQuestionId = LeadingQuestion['id']
