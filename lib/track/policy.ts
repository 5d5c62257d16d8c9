import { definePolicy, team } from '#lib/access/policy.ts'

export const trackPolicy = definePolicy('track', {
  read: { ...team, alderman: 'municipality', openedCoach: 'municipality' },
  record: { coordinator: 'municipality' },
})
