import type { Goal } from '#lib/framework/axes.ts'

/** What a place looks like when it works: the thread through qualitative analysis. A finding may name one. */
export const characteristics = [
  { id: 'knowOfferAndRights', goal: 'lessHoles' },
  { id: 'knowWhereToGo', goal: 'lessHoles' },
  { id: 'contactPersonNear', goal: 'lessHoles' },
  { id: 'askedFirst', goal: 'lessHoles' },
  { id: 'professionalsKnowEachOther', goal: 'lessHoles' },
  { id: 'firstTalkLooksWide', goal: 'lessHoles' },
  { id: 'companyThatSuits', goal: 'moreNet' },
  { id: 'variedPlacesToMeet', goal: 'moreNet' },
  { id: 'publicSpaceInvites', goal: 'moreNet' },
  { id: 'takePartThroughTalents', goal: 'moreNet' },
  { id: 'neighboursHelpEachOther', goal: 'moreNet' },
] as const satisfies readonly { id: string; goal: Goal }[]

export type Characteristic = (typeof characteristics)[number]
export type CharacteristicId = Characteristic['id']

export const isCharacteristicId = (value: string): value is CharacteristicId =>
  characteristics.some((characteristic) => characteristic.id === value)

/** The characteristics of one goal: six for fewer holes, five for more net. */
export const characteristicsOf = (goal: Goal): readonly Characteristic[] =>
  characteristics.filter((characteristic) => characteristic.goal === goal)
