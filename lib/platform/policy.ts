import { definePolicy } from '#lib/access/policy.ts'

export const platformPolicy = definePolicy('platform', { manage: { platformAdmin: 'municipality' } })
