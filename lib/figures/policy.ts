import { definePolicy, team } from '#lib/access/policy.ts'

export const figuresPolicy = definePolicy('figures', {
  read: team,
  import: { coordinator: 'municipality' },
})
