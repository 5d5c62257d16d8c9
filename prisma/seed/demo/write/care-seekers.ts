import type { CardLanguage } from '#lib/cards/rules/languages.ts'
import { parsePhone, type Phone } from '#lib/phone/phone.ts'
import type { BestMoment, ReachWay, TargetGroup } from '#lib/referral/rules/states.ts'
import { names, streets, viaWhom } from '../cards/people.ts'
import type { Draw } from './draw.ts'

/** Somebody who does not exist. */
export interface CareSeeker {
  name: string
  birthYear: number
  phone: Phone
  /** Of somebody near. */
  other: Phone
  address: string
  language: CardLanguage
}

/** Birth years by for whom a card is: the eldest first. */
const years: Record<TargetGroup, readonly [first: number, many: number]> = {
  everyone: [1940, 60], seniors: [1930, 28], families: [1978, 20], youngPeople: [2000, 8], newcomers: [1975, 30], disability: [1950, 50], carers: [1945, 35],
}

/** @param number makes the telephone number: each has one of their own */
export function careSeeker(draw: Draw, number: number, place: string, targetGroup: TargetGroup): CareSeeker {
  const [first, many] = years[targetGroup]
  const { first: firstNames, family } = draw.weighed('names', names)
  return {
    name: `${draw.of('first name', firstNames)} ${draw.of('family name', family)}`,
    birthYear: first + draw.below('birth year', many),
    phone: numberOf(10, number),
    other: numberOf(50, number),
    address: `${draw.of('street', streets)} ${1 + draw.below('house', 140)}, ${place}`,
    language: draw.chance('other language', targetGroup === 'newcomers' ? 60 : 10) ? draw.of('language', ['fr', 'en', 'tr', 'ar', 'uk']) : 'nl',
  }
}

/** `0470 00 10 64`: nobody's. */
function numberOf(from: number, number: number): Phone {
  const phone = parsePhone(`0470 00 ${String(from + Math.floor(number / 100)).padStart(2, '0')} ${String(number % 100).padStart(2, '0')}`)
  if (!phone) throw new Error('The demo makes a number that cannot exist')
  return phone
}

/** How somebody wants to be reached, and what is known for that. */
export interface Reach {
  reachWay: ReachWay
  bestMoment: BestMoment
  phone: Phone | null
  address: string | null
  via: string | null
}

export function reachOf(draw: Draw, person: CareSeeker): Reach {
  const reachWay = draw.of('way', ['phone', 'phone', 'phone', 'phone', 'phone', 'phone', 'visit', 'visit', 'letter', 'viaSomeone'] as const)
  return {
    reachWay,
    bestMoment: draw.of('moment', ['any', 'any', 'morning', 'afternoon', 'evening'] as const),
    phone: reachWay === 'phone' || draw.chance('phone too', 50) ? person.phone : null,
    address: reachWay === 'letter' || reachWay === 'visit' || draw.chance('address too', 60) ? person.address : null,
    via: reachWay === 'viaSomeone' ? `${draw.of('via', viaWhom)}, ${person.other.shown}` : null,
  }
}
