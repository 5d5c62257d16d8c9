import { definePolicy, team } from '#lib/access/policy.ts'

export const feedbackPolicy = definePolicy('feedback', { read: team, write: team })
