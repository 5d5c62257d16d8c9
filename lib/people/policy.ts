import { definePolicy, everyMember, team } from '#lib/access/policy.ts'

export const peoplePolicy = definePolicy('people', {
  /** Who is who: colleagues' names and roles. */
  readNames: everyMember,
  read: { ...team, organisationManager: 'organisation' },
  invite: { coordinator: 'municipality', organisationManager: 'organisation' },
  endMembership: { coordinator: 'municipality', organisationManager: 'organisation' },
  resetPassword: { coordinator: 'municipality' },
  /** The platform invites the first coordinator of a municipality, and nobody else. */
  inviteFirstCoordinator: { platformAdmin: 'municipality' },
})
