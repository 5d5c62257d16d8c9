import type { Outcome } from '#lib/referral/rules/states.ts'
import type { Step } from './courses.ts'
import type { Draw } from './draw.ts'

/** How a card goes, and how it ends if it gets that far. */
export interface CardPlan {
  /** Days ago. */
  sent: number
  steps: readonly Step[]
  outcome: Outcome
}

const step = (act: Step['act'], after: number): Step => ({ act, after })

/** Cards of the last weeks, one or more in every state: some wait too long, so that a contact person has something to do. */
export const recent: readonly CardPlan[] = [
  { sent: 1, steps: [], outcome: 'helped' },
  { sent: 2, steps: [], outcome: 'helped' },
  { sent: 6, steps: [step('attempt', 2)], outcome: 'helped' },
  { sent: 13, steps: [], outcome: 'helped' },
  { sent: 5, steps: [step('accept', 1)], outcome: 'helped' },
  { sent: 16, steps: [step('accept', 1), step('attempt', 2), step('attempt', 4)], outcome: 'helped' },
  { sent: 8, steps: [step('accept', 0), step('contact', 2)], outcome: 'helped' },
  { sent: 24, steps: [step('accept', 2), step('attempt', 1), step('contact', 1), step('work', 3), step('work', 5)], outcome: 'helped' },
  { sent: 33, steps: [step('accept', 1), step('contact', 1), step('work', 4), step('work', 12)], outcome: 'helped' },
  { sent: 38, steps: [step('accept', 1), step('contact', 3), step('work', 2), step('passOn', 8), step('lookAgain', 10)], outcome: 'helped' },
  { sent: 47, steps: [step('accept', 0), step('contact', 4), step('wait', 6), step('lookAgain', 14)], outcome: 'helped' },
  { sent: 92, steps: [step('accept', 2), step('contact', 2), step('work', 5), step('wait', 9), step('lookAgain', 20), step('lookAgain', 20)], outcome: 'helped' },
  { sent: 19, steps: [step('accept', 1), step('contact', 0), step('close', 1)], outcome: 'talkEnough' },
]

const outcomes: readonly { weight: number; outcome: Outcome }[] = [
  { weight: 38, outcome: 'helped' }, { weight: 15, outcome: 'partlyHelped' }, { weight: 16, outcome: 'talkEnough' }, { weight: 8, outcome: 'notReached' },
  { weight: 9, outcome: 'declined' }, { weight: 7, outcome: 'notForUs' }, { weight: 4, outcome: 'movedOrDeceased' }, { weight: 3, outcome: 'withdrawn' },
]

/** A card of longer ago, from beginning to end: mostly quick, now and then far too slow. */
export function planOf(draw: Draw, sent: number): CardPlan {
  const { outcome } = draw.weighed('outcome', outcomes)
  return { sent, outcome, steps: stepsTo(outcome, draw) }
}

/** A card for which no help turned out to exist. */
export const planWithoutHelp = (draw: Draw, sent: number): CardPlan => ({
  sent, outcome: 'noHelpExists', steps: [...toContact(draw), step('work', 2 + draw.below('first work', 4)), step('close', 5 + draw.below('end', 14))],
})

function stepsTo(outcome: Outcome, draw: Draw): Step[] {
  const soon = draw.below('soon', 4)
  switch (outcome) {
    case 'withdrawn':
      return [step('accept', 1), step('withdraw', 1 + soon)]
    case 'notReached':
      return [step('accept', 1 + soon), step('attempt', 1), step('attempt', 3), step('attempt', 6), step('close', 7 + soon)]
    case 'talkEnough':
      return [...toContact(draw), step('close', soon), ...again(draw)]
    case 'declined':
    case 'notForUs':
    case 'movedOrDeceased':
      return [...toContact(draw), step('close', 1 + soon)]
    default:
      return [...toContact(draw), step('work', 1 + soon), ...along(draw), step('work', 6 + draw.below('last', 10)), step('close', 4 + draw.below('end', 12)), ...again(draw)]
  }
}

function toContact(draw: Draw): Step[] {
  const slow = draw.chance('slow', 12)
  const accept = slow ? 4 + draw.below('accept', 7) : draw.below('accept', 3)
  const tries = draw.of('tries', [0, 0, 0, 1, 1, 2])
  return [step('accept', accept), ...Array.from({ length: tries }, (_, index) => step('attempt', index === 0 ? 0 : 1)), step('contact', slow ? 3 + draw.below('contact', 9) : draw.below('contact', 4))]
}

/** Somebody else works on it for a while, or help is not there yet. */
function along(draw: Draw): Step[] {
  if (draw.chance('passed on', 22)) return [step('passOn', 3), step('lookAgain', 14), step('takeBack', 6)]
  return draw.chance('waits', 18) ? [step('wait', 4), step('lookAgain', 16), step('lookAgain', 20), step('takeBack', 3)] : []
}

/** Now and then somebody comes back. */
const again = (draw: Draw): Step[] => (draw.chance('again', 6) ? [step('reopen', 12 + draw.below('back', 20)), step('contact', 2), step('close', 3)] : [])
