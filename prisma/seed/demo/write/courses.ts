import { moved, sentCard, type Card, type Clock, type Move } from '#lib/referral/rules/moves.ts'
import type { EventKind } from '#lib/referral/rules/events.ts'
import { attemptResults, type AttemptResult, type Outcome, type SentState } from '#lib/referral/rules/states.ts'
import { addDays, type Day } from '#lib/time/today.ts'
import { addStaffedDays, isStaffed, nextStaffedDay } from '#lib/time/working-days.ts'
import type { Draw } from './draw.ts'

/** What happens to an invented card, in days of the contact point after the step before. */
export interface Step {
  after: number
  act: 'attempt' | 'accept' | 'contact' | 'work' | 'passOn' | 'wait' | 'lookAgain' | 'takeBack' | 'close' | 'withdraw' | 'reopen'
}

export interface Happened {
  kind: EventKind
  on: Day
  from: SentState
  to: SentState
  dueOn: Day | null
}

/** How far a card got by today, with everything on the way. */
export interface Course {
  card: Card
  happened: Happened[]
  attempts: { on: Day; result: AttemptResult }[]
  closedOn: Day | null
}

const kinds: Record<Exclude<Step['act'], 'attempt'>, EventKind> = {
  accept: 'accepted', contact: 'contacted', work: 'worked', passOn: 'passedOn', wait: 'waiting', lookAgain: 'lookedAgain', takeBack: 'takenBack',
  close: 'closed', withdraw: 'withdrawn', reopen: 'reopened',
}

/** Lets a card live by the rules of the product, up to today; what would lie ahead does not happen yet. */
export function courseOf(sentOn: Day, steps: readonly Step[], outcome: Outcome, { holderId, draw, clock }: { holderId: string; draw: Draw; clock: Clock }): Course {
  const course: Course = { card: sentCard(holderId, { ...clock, today: sentOn }), happened: [], attempts: [], closedOn: null }
  let day = sentOn
  for (const [index, { after, act }] of steps.entries()) {
    day = after > 0 ? addStaffedDays(day, after, clock.calendar) : isStaffed(day, clock.calendar) ? day : nextStaffedDay(day, clock.calendar)
    if (day >= clock.today) break
    if (act === 'attempt') course.attempts.push({ on: day, result: draw.of(`attempt ${index}`, attemptResults) })
    else apply(course, act, day, outcome, { holderId, clock, lookAgainOn: addDays(day, 18 + draw.below(`again ${index}`, 25)) })
  }
  return course
}

function apply(course: Course, act: Exclude<Step['act'], 'attempt'>, day: Day, outcome: Outcome, { holderId, clock, lookAgainOn }: { holderId: string; clock: Clock; lookAgainOn: Day }): void {
  const before = course.card
  const closing = { contacted: before.contactedOn !== null, attempts: course.attempts.length, receiver: 'somebody', missing: 'something' }
  const answer = moved(before, moveOf(act, { holderId, day, lookAgainOn, outcome, closing }), ['maker', 'holder'], { ...clock, today: day })
  if ('refusal' in answer) throw new Error(`The demo lets a card ${act} from ${before.state}: ${answer.refusal}`)
  course.card = answer.card
  course.closedOn = answer.card.state === 'closed' ? day : null
  course.happened.push({ kind: kinds[act], on: day, from: before.state, to: answer.card.state, dueOn: answer.card.dueOn })
}

interface MoveFacts {
  holderId: string
  day: Day
  lookAgainOn: Day
  outcome: Outcome
  closing: Extract<Move, { act: 'close' }>['closing']
}

function moveOf(act: Exclude<Step['act'], 'attempt'>, { holderId, day, lookAgainOn, outcome, closing }: MoveFacts): Move {
  switch (act) {
    case 'accept':
    case 'reopen':
      return { act, holderId }
    case 'passOn':
    case 'lookAgain':
      return { act, lookAgainOn }
    case 'wait':
      return { act, since: day, lookAgainOn }
    case 'close':
      return { act, outcome: outcome === 'withdrawn' ? 'helped' : outcome, closing }
    case 'contact':
    case 'work':
    case 'takeBack':
    case 'withdraw':
      return { act }
  }
}
