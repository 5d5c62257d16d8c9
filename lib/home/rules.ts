import { daysBetween, type Day } from '#lib/time/today.ts'

/** What can wait for somebody, in the order in which undated things are shown. */
export const workKinds = [
  'lateAction', 'lateActionToTell', 'actionThisWeek', 'task', 'roundToScore', 'coachQuestion', 'quotesToRelease', 'roundRunning', 'roundAtTable',
  'cardLate', 'cardSoon', 'cardToAccept', 'cardTask', 'reopenAsked', 'personToTell', 'referrerToTell', 'cardUnheld', 'callbackLate', 'callbackWaiting', 'signalsToSort',
  'pointsWithoutAnswer', 'planToReview', 'blockToReview', 'ideasWithoutBlocks', 'numbersToVerify', 'contactToVerify',
] as const
export type WorkKind = (typeof workKinds)[number]

/** One thing that waits: a line of the work list. */
export interface WorkItem {
  kind: WorkKind
  /** Unique within the list. */
  id: string
  /** The action, round or task; nothing where the kind says it all. */
  title: string
  /** The neighbourhood; nothing for the whole municipality. */
  place: string | null
  /** The other neighbourhoods, where one line tells of several. */
  alsoIn?: readonly string[]
  /** The day it was, or is, due. */
  on: Day | null
  /** How many, for kinds that count. */
  count: number
  /** Of how many. */
  of: number
  /** Where to go, below `/{municipality}`. */
  path: string
}

export const isOverdue = ({ on }: Pick<WorkItem, 'on'>, today: Day): boolean => on !== null && on < today

/** Overdue first and the longest overdue on top, then what is due soonest, then what has no day, by kind. */
export function inOrder(items: readonly WorkItem[]): WorkItem[] {
  return [...items].sort(
    (one, other) =>
      (one.on ?? '9999').localeCompare(other.on ?? '9999') ||
      workKinds.indexOf(one.kind) - workKinds.indexOf(other.kind) ||
      one.id.localeCompare(other.id),
  )
}

/** Kinds of which nothing is urgent and everything alike: one line says it for all places. */
const toldTogether: ReadonlySet<WorkKind> = new Set<WorkKind>(['quotesToRelease', 'pointsWithoutAnswer', 'ideasWithoutBlocks'])

/** One line for each of those kinds: counted together, its places named, leading to the first of them. */
export function together(items: readonly WorkItem[]): WorkItem[] {
  const lines = new Map<string, WorkItem>()
  for (const item of items) {
    const key = toldTogether.has(item.kind) ? item.kind : item.id
    const before = lines.get(key)
    lines.set(key, before ? joined(before, item) : item)
  }
  return [...lines.values()]
}

function joined(one: WorkItem, other: WorkItem): WorkItem {
  const places = new Set([one.place, ...(one.alsoIn ?? []), other.place].filter((place) => place !== null))
  const alsoIn = [...places].filter((place) => place !== one.place)
  return { ...one, alsoIn, count: one.count + other.count, of: one.of + other.of }
}

/** When something is due, as the pill says it. */
export type Due = { when: 'overdue'; days: number } | { when: 'today' } | { when: 'ahead'; days: number } | { when: 'undated' }

export function dueOf({ on }: Pick<WorkItem, 'on'>, today: Day): Due {
  if (on === null) return { when: 'undated' }
  const days = daysBetween(today, on)
  return days < 0 ? { when: 'overdue', days: -days } : days === 0 ? { when: 'today' } : { when: 'ahead', days }
}

/** Which part of the day it is in Brussels, for the greeting. */
export function partOfDay(now: Date): 'morning' | 'afternoon' | 'evening' {
  const hour = Number(new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Brussels', hour: '2-digit', hourCycle: 'h23' }).format(now))
  return hour < 12 ? 'morning' : hour < 18 ? 'afternoon' : 'evening'
}

/** The steps with which a new municipality starts. */
export const startSteps = ['neighbourhoods', 'figures', 'people', 'analysis'] as const
export type StartStep = (typeof startSteps)[number]

/** Which steps are done; the list disappears when all are. */
export type Checklist = Record<StartStep, boolean>

export const isDone = (checklist: Checklist): boolean => startSteps.every((step) => checklist[step])

/** The step to do now: the first that is not done. */
export const nextStep = (checklist: Checklist): StartStep | null => startSteps.find((step) => !checklist[step]) ?? null
