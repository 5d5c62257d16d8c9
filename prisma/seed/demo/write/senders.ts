import type { PartnerKindId } from '#lib/framework/partner-kinds.ts'
import { hearsBy } from '#lib/referral/rules/word-back.ts'
import { receivers } from '../cards/questions.ts'
import type { Sender } from '../cards-story.ts'
import type { MunicipalityStory } from '../story.ts'
import type { Course } from './courses.ts'
import type { Draw } from './draw.ts'
import type { Pen } from './pen.ts'
import type { CardPlan } from './plans.ts'

/** Whose card it is, as the columns keep it. */
export interface SenderFacts {
  madeById: string | null
  linkId: string | null
  enteredById: string | null
  paperCardId: string | null
  organisationId: string | null
  partnerKind: PartnerKindId | null
  /** The membership that wrote it down; nobody for a link. */
  recordedById: string | null
  /** The account that wrote it down, for the audit. */
  userId: string | undefined
  keyedIn: boolean
  /** As it stands in the sentence that is read aloud. */
  name: string | null
  /** Word back reaches them through us. */
  reachable: boolean
}

const nobody = { madeById: null, linkId: null, enteredById: null, paperCardId: null, organisationId: null, partnerKind: null, recordedById: null, userId: undefined, keyedIn: false, name: null }

/** @param strips ids of printed cards that nobody used; a strip keyed in takes one */
export function senderFacts({ book }: Pen, story: MunicipalityStory, sender: Sender, strips: string[]): SenderFacts {
  const organisation = (key: string | undefined) => {
    const found = story.organisations.find((one) => one.key === key)
    return found ? { organisationId: book.id('organisation', found.key), partnerKind: found.kind, name: found.name } : {}
  }
  if ('linkOf' in sender) return { ...nobody, ...organisation(sender.linkOf), linkId: book.id('link', sender.linkOf), reachable: true }
  if ('paperKeyedInBy' in sender) {
    const enteredById = book.id('membership', sender.paperKeyedInBy)
    return {
      ...nobody, ...organisation(sender.organisation), enteredById, paperCardId: strips.shift() ?? null, recordedById: enteredById,
      userId: book.id('user', sender.paperKeyedInBy), keyedIn: true, reachable: hearsBy({ madeById: null, linkId: null }) !== null,
    }
  }
  const person = story.people.find(({ key }) => key === sender.person)
  const madeById = book.id('membership', sender.person)
  return { ...nobody, name: person?.name ?? null, ...organisation(person?.roles[0]?.organisation), madeById, recordedById: madeById, userId: book.id('user', sender.person), reachable: true }
}

/** To whom a card was passed on, or on whose list somebody waits. */
export function receiverOf(draw: Draw, { happened, card }: Course, { outcome }: CardPlan): string | null {
  if (card.outcome !== null && outcome === 'notForUs') return draw.of('receiver', receivers.notForUs)
  if (happened.some(({ kind }) => kind === 'waiting')) return draw.of('receiver', receivers.waiting)
  return happened.some(({ kind }) => kind === 'passedOn') ? draw.of('receiver', receivers.passedOn) : null
}
