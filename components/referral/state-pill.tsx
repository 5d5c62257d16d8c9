import type { CardWords } from '#components/referral/words.ts'
import { Pill, type PillTone } from '#components/ui/pill.tsx'
import type { Outcome, SentState } from '#lib/referral/rules/states.ts'

const tones: Record<SentState, PillTone> = { sent: 'amber', received: 'sea', contacted: 'sea', inProgress: 'sea', passedOn: 'neutral', waitingList: 'neutral', closed: 'good' }

/** Where a card stands; once finished, how it ended. */
export const StatePill = ({ state, outcome, words }: { state: SentState; outcome: Outcome | null; words: CardWords['words'] }) => (
  <Pill tone={outcome === 'withdrawn' ? 'neutral' : tones[state]}>{outcome ? words(`outcome.${outcome}`) : words(`state.${state}`)}</Pill>
)
