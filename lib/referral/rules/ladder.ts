import { addStaffedDays, isStaffed, nextStaffedDay, type StaffedCalendar } from '#lib/time/working-days.ts'
import type { Day } from '#lib/time/today.ts'

/** Staffed days after sending on which a card must have moved: first contact, then three times a sign of life. */
export type Ladder = readonly [number, number, number, number]

/** Where every municipality starts; it may tighten. Source: lessons of comparable systems (first contact 5, then 10, 21, 45). */
export const startLadder: Ladder = [5, 10, 21, 45]

/** Steps must rise, and none may be slacker than where everybody starts. */
export const isTightEnough = (ladder: readonly number[]): ladder is Ladder =>
  ladder.length === 4 && ladder.every((days, step) => Number.isInteger(days) && days >= 1 && days <= (startLadder[step] ?? 0) && days > (ladder[step - 1] ?? 0))

export interface Deadline {
  rung: number
  dueOn: Day
}

/** The first deadline of a card that is sent, or taken up again, on this day. */
export const firstDeadline = (from: Day, ladder: Ladder, calendar: StaffedCalendar): Deadline => ({ rung: 0, dueOn: addStaffedDays(from, ladder[0], calendar) })

/**
 * The deadline after a sign of life: the first step of the ladder that still lies ahead, at the earliest the second. Past the
 * end of the ladder the last stretch repeats from today, so that no open card is ever without a day.
 */
export function nextDeadline(from: Day, today: Day, ladder: Ladder, calendar: StaffedCalendar): Deadline {
  for (let rung = 1; rung < ladder.length; rung++) {
    const dueOn = addStaffedDays(from, ladder[rung] ?? 0, calendar)
    if (dueOn > today) return { rung, dueOn }
  }
  return { rung: ladder.length - 1, dueOn: addStaffedDays(today, ladder[3] - ladder[2], calendar) }
}

/**
 * The deadline after work on a card that waits for step `rung`. Who works in the stretch of that step has kept it, so the step
 * after it follows; who works before that stretch began still has the step ahead.
 */
export function deadlineAfterWork(from: Day, today: Day, rung: number, ladder: Ladder, calendar: StaffedCalendar): Deadline {
  const step = (at: number): Day => addStaffedDays(from, ladder[at] ?? 0, calendar)
  if (rung > 0 && today <= step(rung - 1)) return { rung, dueOn: step(rung) }
  const kept = rung > 0 && today <= step(rung) ? step(rung) : today
  return nextDeadline(from, kept, ladder, calendar)
}

/** The latest day on which somebody may promise to look again: a whole ladder from today. */
export const latestLookAgain = (today: Day, ladder: Ladder, calendar: StaffedCalendar): Day => addStaffedDays(today, ladder[3], calendar)

/** The day on which we look again: as asked, on a staffed day after today, never beyond the ladder. */
export function lookAgainDeadline(asked: Day, today: Day, ladder: Ladder, calendar: StaffedCalendar): Day {
  const latest = latestLookAgain(today, ladder, calendar)
  if (asked >= latest) return latest
  if (asked <= today) return nextStaffedDay(today, calendar)
  return isStaffed(asked, calendar) ? asked : nextStaffedDay(asked, calendar)
}

/** How a card stands towards its day: `soon` is the last staffed day before it, or the day itself; `late` goes to the coordinator too. */
export type Urgency = 'onTime' | 'soon' | 'late'

export function urgencyOf(dueOn: Day, today: Day, calendar: StaffedCalendar): Urgency {
  if (today > dueOn) return 'late'
  return today === dueOn || nextStaffedDay(today, calendar) >= dueOn ? 'soon' : 'onTime'
}
