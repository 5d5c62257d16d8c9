import { analysisPolicy } from '#lib/analysis/policy.ts'
import { assessmentPolicy } from '#lib/assessment/policy.ts'
import { boardPolicy } from '#lib/board/policy.ts'
import { coachingPolicy } from '#lib/coaching/policy.ts'
import { feedbackPolicy } from '#lib/feedback/policy.ts'
import { figuresPolicy } from '#lib/figures/policy.ts'
import { mailPolicy } from '#lib/mail/policy.ts'
import { partnersPolicy } from '#lib/partners/policy.ts'
import { peoplePolicy } from '#lib/people/policy.ts'
import { placesPolicy } from '#lib/places/policy.ts'
import { planPolicy } from '#lib/plan/policy.ts'
import { platformPolicy } from '#lib/platform/policy.ts'
import { referralPolicy } from '#lib/referral/policy.ts'
import { settingsPolicy } from '#lib/settings/policy.ts'
import { signalsPolicy } from '#lib/signals/policy.ts'
import { trackPolicy } from '#lib/track/policy.ts'
import type { Reach, Rights, Standing } from './policy.ts'

/** The one table of rights: it draws the menus, every door asks it, and the access tests are generated from it. */
export const matrix = {
  ...analysisPolicy,
  ...assessmentPolicy,
  ...boardPolicy,
  ...coachingPolicy,
  ...feedbackPolicy,
  ...figuresPolicy,
  ...mailPolicy,
  ...partnersPolicy,
  ...peoplePolicy,
  ...placesPolicy,
  ...planPolicy,
  ...platformPolicy,
  ...referralPolicy,
  ...settingsPolicy,
  ...signalsPolicy,
  ...trackPolicy,
} satisfies Record<string, Rights>

export type Capability = keyof typeof matrix

const width: Record<Reach, number> = { own: 1, organisation: 2, municipality: 3 }

/** How far somebody with these standings may go, the widest of them all; `null` when not at all. */
export function reach(who: { standings: readonly Standing[] }, capability: Capability): Reach | null {
  const rights: Rights = matrix[capability]
  const reaches = who.standings.flatMap((standing) => rights[standing] ?? [])
  return reaches.sort((a, b) => width[b] - width[a])[0] ?? null
}

/** May they at all, however far? */
export const may = (who: { standings: readonly Standing[] }, capability: Capability): boolean =>
  reach(who, capability) !== null
