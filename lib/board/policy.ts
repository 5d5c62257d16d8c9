import { definePolicy } from '#lib/access/policy.ts'

export const boardPolicy = definePolicy('board', { read: { coordinator: 'municipality', alderman: 'municipality' } })
