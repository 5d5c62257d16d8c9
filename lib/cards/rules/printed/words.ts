import type { StartNumber } from '#lib/contact-point/rules.ts'
import type { LifeDomainId } from '#lib/framework/life-domains.ts'
import type { BestMoment, ReachWay } from '#lib/referral/rules/states.ts'

/** The fixed words on paper. The language of a card is that of who keeps it, not of who prints it. */
export interface PrintedWords {
  urgent: {
    title: string
    notRead: string
    /** Before the number for danger. */
    danger: string
    /** Before the municipality's own number; `label` says what that is. */
    today: string
    numbers: Record<StartNumber, string>
  }
  face: {
    getsInTouch: string
    /** Where nobody can be named yet. */
    somebody: (sender: string) => string
    phone: string
  }
  keepThis: string
  strip: {
    title: string
    /** To whom the strip goes. */
    handTo: (recipient: string | null, sender: string) => string
    name: string
    birthYear: string
    phone: string
    address: string
    question: string
    reach: string
    ways: Record<ReachWay, string>
    moment: string
    moments: Record<BestMoment, string>
    domains: string
    domain: Record<LifeDomainId, string>
    readAloud: string
    /** Who may hear whether there was contact, as the sentence names them. */
    referrer: string
    filledInBy: string
    signature: string
    date: string
    number: (batch: number, card: number) => string
    scan: string
  }
}
