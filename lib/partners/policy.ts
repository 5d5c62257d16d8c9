import { definePolicy, team } from '#lib/access/policy.ts'

export const partnersPolicy = definePolicy('partners', {
  read: { ...team, partner: 'organisation' },
  /** Named people of an organisation with their numbers: who works with them, and whoever looks after the own organisation. */
  contacts: { ...team, organisationManager: 'organisation' },
  manage: { coordinator: 'municipality' },
})
