import { definePolicy, everyMember, team } from '#lib/access/policy.ts'

export const assessmentPolicy = definePolicy('assessment', {
  read: { ...team, alderman: 'municipality', openedCoach: 'municipality' },
  /** Whoever was invited to a round scores in it. */
  score: Object.fromEntries(Object.keys(everyMember).map((standing) => [standing, 'own'])) as Record<
    keyof typeof everyMember,
    'own'
  >,
  conduct: { coordinator: 'municipality' },
})
