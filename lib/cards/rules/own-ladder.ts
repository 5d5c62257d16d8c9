import type { Ladder } from '#lib/referral/rules/ladder.ts'

/** The first step at which a card would wait longer than the municipality allows, from 0; `null` when it is tight enough. */
export function slackStep(own: Ladder, municipality: Ladder): { step: number; most: number } | null {
  for (const [step, most] of municipality.entries()) if ((own[step] ?? 0) > most) return { step, most }
  return null
}
