import { definePolicy, everyMember, team } from '#lib/access/policy.ts'

export const peoplePolicy = definePolicy('people', {
  /** Who is who: colleagues' names and roles. */
  readNames: everyMember,
  /** Everybody with their address and marks, and who was invited. */
  read: { ...team, organisationManager: 'organisation' },
  /** Takes the list of people along. */
  export: { coordinator: 'municipality' },
  invite: { coordinator: 'municipality', organisationManager: 'organisation' },
  changeRole: { coordinator: 'municipality' },
  endMembership: { coordinator: 'municipality', organisationManager: 'organisation' },
  resetPassword: { coordinator: 'municipality' },
  /** The platform invites the first coordinator of a municipality, and nobody else. */
  inviteFirstCoordinator: { platformAdmin: 'municipality' },
})
