import type { LifeDomainId } from '#lib/framework/life-domains.ts'
import { ladderOf } from '#lib/contact-point/rules.ts'
import type { Ladder } from '#lib/referral/rules/ladder.ts'
import { holderFor, type Leave, type Route } from '#lib/referral/rules/routing.ts'
import { addDays, type Day } from '#lib/time/today.ts'
import type { StaffedCalendar } from '#lib/time/working-days.ts'
import { cardTypes, type CardTypeKey, type CardTypeStory } from '../cards/card-types.ts'
import type { Sender } from '../cards-story.ts'
import type { MunicipalityStory } from '../story.ts'
import { closingDays } from './contact-point.ts'
import { courseOf, type Course } from './courses.ts'
import { drawFor, type Draw } from './draw.ts'
import type { Pen } from './pen.ts'
import { planOf, planWithoutHelp, recent, type CardPlan } from './plans.ts'

/** An invented card: what it is about, who sent it and what became of it; whom it is for comes later. */
export interface MadeCard {
  number: number
  draw: Draw
  sentOn: Day
  plan: CardPlan
  course: Course
  type: CardTypeStory
  typeKey: CardTypeKey
  place: { slug: string; name: string }
  domains: LifeDomainId[]
  sender: Sender
  ownerId: string
  /** What did not exist, for a card that ended so. */
  need: MunicipalityStory['cards']['needs'][number] | null
}

type Need = MunicipalityStory['cards']['needs'][number]

/** All cards of a municipality in the order in which they were sent, each lived by the rules of the product until yesterday. */
export function madeCards(pen: Pen, story: MunicipalityStory): MadeCard[] {
  const plans = plansOf(story).sort((one, other) => other.plan.sent - one.plan.sent)
  const routing = routingOf(pen, story)
  const calendar: StaffedCalendar = { weekdays: new Set(story.cards.contactPoint.staffed), closed: new Set(closingDays(pen, story.cards).map(({ on }) => on)) }
  return plans.map(({ plan, draw, need }, index) => {
    const about = aboutOf(story, draw, need)
    const sentOn = addDays(pen.today, -plan.sent)
    const ladder: Ladder = about.type.ladder ?? ladderOf(story.cards.contactPoint.ladder ?? null)
    const holder = holderFor(
      { cardTypeId: pen.book.id('cardType', about.typeKey), neighbourhoodId: pen.book.id('neighbourhood', about.place.slug), targetGroup: about.type.targetGroup, domains: about.domains },
      { ...routing, today: sentOn },
    )
    if (!holder) throw new Error(`Nobody in ${story.name} can hold a card`)
    const course = courseOf(sentOn, plan.steps, plan.outcome, { holderId: holder.membershipId, draw, clock: { today: pen.today, ladder, calendar } })
    return { number: index + 1, draw, sentOn, plan, course, ...about, sender: draw.weighed('sender', story.cards.senders), ownerId: holder.membershipId, need }
  })
}

/** Every state of the last weeks, the cards for which no help existed, and all the others spread over the time before. */
function plansOf({ slug, cards: { cards: { count, since }, needs } }: MunicipalityStory): { plan: CardPlan; draw: Draw; need: Need | null }[] {
  const few = count < 50
  const now = few ? recent : [...recent, ...recent.slice(0, 9).map((plan) => ({ ...plan, sent: plan.sent + 3 }))]
  const others = count - now.length - needs.length
  return [
    ...now.map((plan, index) => ({ plan, draw: drawFor(`${slug} recent ${index}`), need: null })),
    ...needs.map((need, index) => {
      const draw = drawFor(`${slug} need ${index}`)
      return { plan: planWithoutHelp(draw, 75 + Math.floor((index * 210) / needs.length)), draw, need }
    }),
    ...Array.from({ length: others }, (_, index) => {
      const draw = drawFor(`${slug} card ${index}`)
      // More and more of them: people get to know the cards.
      const sent = 55 + Math.floor((-since - 55) * (1 - Math.sqrt(index / others)))
      return { plan: planOf(draw, sent), draw, need: null }
    }),
  ]
}

function aboutOf(story: MunicipalityStory, draw: Draw, need: Need | null) {
  const fitting = story.cards.types.filter((key) => need === null || typeOf(key).domains.some((domain) => domain === need.domain))
  const typeKey = draw.of('type', fitting.length > 0 ? fitting : story.cards.types)
  const type = typeOf(typeKey)
  const place = story.places.find(({ slug }) => slug === need?.place) ?? draw.of('place', busyFirst(story.places))
  const first = need?.domain ?? draw.of('domain', type.domains)
  const second = draw.of('second domain', type.domains)
  return { typeKey, type, place, domains: draw.chance('two domains', 30) ? [...new Set([first, second])] : [first] }
}

const typeOf = (key: CardTypeKey): CardTypeStory => cardTypes[key]

/** The first three places send more cards than the others: in some of them hardly anybody knows the cards yet. */
const busyFirst = <Place>(places: readonly Place[]): Place[] => places.flatMap((place, index) => Array.from({ length: index < 3 ? 5 : index < 6 ? 2 : 1 }, () => place))

function routingOf({ book, today }: Pen, { cards: { routes, leaves = [] }, people }: MunicipalityStory) {
  const holders = people.filter(({ roles: [first] }) => first && (first.role === 'contactPerson' || (first.role === 'coordinator' && !first.withoutPersons)))
  const membership = ({ key }: { key: string }) => book.id('membership', key)
  return {
    routes: routes.map(({ person, type, place, targetGroup, domain }): Route => ({
      membershipId: book.id('membership', person), cardTypeId: type ? book.id('cardType', type) : null, neighbourhoodId: place ? book.id('neighbourhood', place) : null,
      targetGroup: targetGroup ?? null, domain: domain ?? null,
    })),
    leaves: leaves.map(({ person, standIn, from, until }): Leave => ({
      membershipId: book.id('membership', person), standInId: book.id('membership', standIn), from: addDays(today, from), until: addDays(today, until),
    })),
    active: new Set(holders.map(membership)),
    coordinators: holders.filter(({ roles }) => roles[0]?.role === 'coordinator').map(membership),
  }
}
