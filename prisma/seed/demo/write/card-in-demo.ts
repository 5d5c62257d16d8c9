import type { AgreedInDemo } from './agreements.ts'
import type { CareSeeker, Reach } from './care-seekers.ts'
import type { MadeCard } from './made-cards.ts'
import type { SenderFacts } from './senders.ts'
import type { TimelineEvent } from './timeline.ts'

/** A card with everything that is written of it. */
export interface CardInDemo extends MadeCard {
  id: string
  person: CareSeeker
  reach: Reach
  from: SenderFacts
  receiver: string | null
  mayWordBack: boolean
  mayTellOutcome: boolean
  events: TimelineEvent[]
  agreed: AgreedInDemo[]
}
