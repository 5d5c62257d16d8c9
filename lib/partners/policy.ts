import { definePolicy, team } from '#lib/access/policy.ts'

export const partnersPolicy = definePolicy('partners', {
  read: { ...team, partner: 'organisation' },
  manage: { coordinator: 'municipality' },
})
