import { definePolicy, team } from '#lib/access/policy.ts'

export const planPolicy = definePolicy('plan', {
  /** The plan in progress, ideas included. */
  read: { ...team, alderman: 'municipality', openedCoach: 'municipality' },
  /** Only what was adopted. */
  readAdopted: { ...team, alderman: 'municipality', openedCoach: 'municipality', partner: 'municipality' },
  /** Titles of published actions, and one's own tasks. */
  readTitles: { ...team, alderman: 'municipality', partner: 'municipality', volunteer: 'municipality' },
  write: { coordinator: 'municipality' },
  /** Progress of an action: a partner for the actions its organisation leads or joins. */
  updateAction: { ...team, partner: 'organisation' },
  /** Giving somebody a task in an action: dividing the work is daily work, not a change of the plan. */
  assignTask: team,
  doTask: { ...team, partner: 'own', volunteer: 'own' },
  adopt: { coordinator: 'municipality' },
})
