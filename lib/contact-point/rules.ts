import { startLadder, type Ladder } from '#lib/referral/rules/ladder.ts'
import { addDays, type Day } from '#lib/time/today.ts'

/** Monday to Friday, unless a municipality says otherwise; 1 is Monday. */
export const startWeekdays: readonly number[] = [1, 2, 3, 4, 5]

/**
 * The numbers every municipality starts with: danger, the GP on duty, the suicide line, the line about violence.
 * Source: 112.be, 1733.be, zelfmoord1813.be and 1712.be (public knowledge).
 */
export const startNumbers = ['112', '1733', '1813', '1712'] as const
export type StartNumber = (typeof startNumbers)[number]

export const isStartNumber = (number: string): number is StartNumber => startNumbers.some((start) => start === number)

/** The number for who is in danger stands above every card, whatever else a municipality changes. */
export const dangerNumber: StartNumber = '112'

/** A number or a person is asked again after a year. */
export const daysACheckLasts = 365

/** Must somebody ask again whether this is still right? */
export const needsChecking = (checkedOn: Day | null, today: Day): boolean => checkedOn === null || addDays(checkedOn, daysACheckLasts) < today

export type LadderRefusal = 'ladderRises' | 'ladderSlacker'

/** Why a municipality cannot keep these steps, told of the first one that is wrong; `null` when it can. */
export function whyNotLadder(ladder: readonly number[]): { step: number; refusal: LadderRefusal; most: number } | null {
  for (const [step, most] of startLadder.entries()) {
    const days = ladder[step] ?? 0
    if (days > most) return { step, refusal: 'ladderSlacker', most }
    if (days <= (ladder[step - 1] ?? 0)) return { step, refusal: 'ladderRises', most }
  }
  return null
}

/** Four steps as they stand in the database; where everybody starts if there are not four. */
export const ladderOf = (steps: readonly number[] | null): Ladder =>
  steps?.length === 4 ? (steps as unknown as Ladder) : startLadder
