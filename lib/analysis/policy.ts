import { definePolicy, team } from '#lib/access/policy.ts'

export const analysisPolicy = definePolicy('analysis', {
  read: team,
  write: team,
  /** The second reader: never the one who wrote the quote (rules.ts). */
  releaseQuote: team,
})
