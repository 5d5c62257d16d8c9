import { definePolicy } from '#lib/access/policy.ts'

export const coachingPolicy = definePolicy('coaching', {
  /** The portfolio over all assigned municipalities: roll-ups only. */
  portfolio: { coach: 'own', openedCoach: 'own' },
  /** Opening the municipality for its coach, with an end date, and closing it again. */
  open: { coordinator: 'municipality' },
  review: { openedCoach: 'municipality' },
  readReviews: { coordinator: 'municipality', openedCoach: 'own' },
  answer: { coordinator: 'municipality' },
})
