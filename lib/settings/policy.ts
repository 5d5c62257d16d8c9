import { definePolicy } from '#lib/access/policy.ts'

export const settingsPolicy = definePolicy('settings', { change: { coordinator: 'municipality' } })
