import type { PlanWords } from '#components/plan/words.ts'
import { Pill, type PillTone } from '#components/ui/pill.tsx'
import type { IconName } from '#components/ui/icon-names.ts'
import type { ActionState } from '#lib/plan/rules.ts'

const faces = {
  idea: { tone: 'neutral', icon: 'lightbulb' },
  agreed: { tone: 'neutral', icon: 'handshake' },
  running: { tone: 'sea', icon: 'play' },
  done: { tone: 'good', icon: 'check' },
  stopped: { tone: 'neutral', icon: 'octagon-x' },
} as const satisfies Record<ActionState, { tone: PillTone; icon: IconName }>

/** How far an action is, in a word with an icon. */
export const StatePill = ({ state, words }: { state: ActionState; words: PlanWords }) => (
  <Pill {...faces[state]}>{words.t(`state.${state}`)}</Pill>
)
