import type { Ladder } from '#lib/referral/rules/ladder.ts'
import type { TargetGroup } from '#lib/referral/rules/states.ts'
import type { LifeDomainId } from '#lib/framework/life-domains.ts'
import type { CardTypeKey } from './cards/card-types.ts'
import type { ThemeKey } from './cards/themes.ts'

// What the demo tells of referral cards and signals. Who a card is for, what became of it and what somebody noticed is drawn
// from the lists in `cards/`, always the same for the same municipality; the rest is told here.

/** As in the rest of the story: days from the day of seeding, and the key under which something is told. */
type Days = number
type Key = string

export interface CardsStory {
  /** How many cards were sent, and since when. */
  cards: { count: number; since: Days }
  types: readonly CardTypeKey[]
  contactPoint: {
    /** 1 is Monday. */
    staffed: readonly number[]
    ladder?: Ladder
    senderName: string
    ownNumber: string
    ownNumberLabel: string
    complaintsUrl: string
    complaintsPhone: string
    /** Months and days on which it is closed each year, besides the public holidays: `12-24`. */
    closed: readonly { day: `${number}-${number}`; reason: string }[]
  }
  faces: readonly { person: Key; firstName: string; phone: string }[]
  /** Who receives what; nothing named receives everything. */
  routes: readonly { person: Key; type?: CardTypeKey; place?: Key; targetGroup?: TargetGroup; domain?: LifeDomainId }[]
  leaves?: readonly { person: Key; standIn: Key; from: Days; until: Days }[]
  /** Named people at the partners. */
  contacts: readonly { organisation: Key; name: string; task: string; phone: string; email?: string; checked: Days }[]
  /** What binds a partner, since when and until when. */
  agreements: readonly { organisation: Key; secrecy: 'professional' | 'discretion'; from: Days; until?: Days }[]
  /** Who refers, the more often the larger the weight. */
  senders: readonly Sender[]
  /** Help that did not exist, with the finding of that place that tells of it. */
  needs: readonly { place: Key; domain: LifeDomainId; missing: string; finding?: Key }[]
  signals: {
    themes: readonly ThemeKey[]
    /** Where anybody may give a signal. */
    openAt: Key
    /** What themes became part of. */
    links: readonly { theme: ThemeKey; place: Key; point?: Key; action?: Key }[]
  }
}

export type Sender = { weight: number } & (
  | { person: Key }
  /** Somebody of this organisation with a link instead of an account. */
  | { linkOf: Key; name: string }
  /** A paper strip, keyed in by this person. */
  | { paperKeyedInBy: Key; organisation?: Key }
)
