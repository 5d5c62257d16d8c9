import { definePolicy, everyMember } from '#lib/access/policy.ts'

export const placesPolicy = definePolicy('places', {
  /** Being here at all: the home page, the list of neighbourhoods, a neighbourhood's first page. */
  read: { ...everyMember, openedCoach: 'municipality' },
  manage: { coordinator: 'municipality' },
})
