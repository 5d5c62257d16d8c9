import type { Vault } from '#lib/encryption/vault.ts'
import { outcomes, reachWays, type SentState } from '#lib/referral/rules/states.ts'
import { addDays, type Day } from '#lib/time/today.ts'
import { lifeDomains } from '#lib/framework/life-domains.ts'
import type { Chance } from '../generate/random.ts'

/** What the cards of a municipality hang on. */
export interface Place {
  id: string
  neighbourhoods: readonly string[]
  cardTypes: readonly string[]
  holders: readonly string[]
  senders: readonly { membershipId: string; organisationId: string | null }[]
}

/** Lines of `COPY … FROM STDIN` for the three tables a card stands in. */
export interface Lines {
  referral: string[]
  person: string[]
  story: string[]
}

export const columns = {
  referral: [
    'municipality_id', 'id', 'number', 'card_type_id', 'state', 'owner_id', 'neighbourhood_id', 'domains', 'target_group', 'reach_way', 'organisation_id',
    'partner_kind', 'made_by_id', 'may_word_back', 'sent_at', 'ladder_from', 'rung', 'due_on', 'received_at', 'contacted_at', 'closed_at', 'outcome', 'waiting_since',
    'received_in_time', 'contacted_in_time', 'days_to_contact', 'word_back_given', 'updated_at',
  ],
  person: ['municipality_id', 'id', 'referral_id', 'name', 'name_hash'],
  story: ['municipality_id', 'referral_id', 'question'],
} as const

const first = ['Lea', 'Jos', 'Maria', 'Fatima', 'Karel', 'Nour', 'Rita', 'Willy', 'Anja', 'Mehmet', 'Greet', 'Luc']
const last = ['Peeters', 'Janssens', 'Maes', 'Jacobs', 'Mertens', 'Willems', 'Claes', 'Goossens', 'Wouters', 'De Smet', 'Yilmaz', 'El Amrani']
const questions = ['Sinds de verhuis ken ik hier niemand.', 'Ik weet niet of ik recht heb op een tegemoetkoming.', 'De trap wordt te steil, en de tuin te groot.', 'Ik krijg de brieven van de school niet gelezen.']

const open: readonly SentState[] = ['sent', 'received', 'contacted', 'inProgress', 'passedOn', 'waitingList']
/** Of a hundred cards, how many are still open. */
const openShare = 0.12

/** Makes so many cards of one municipality, the oldest first, over the three years before a day. */
export function makeCards(place: Place, amount: number, today: Day, chance: Chance, vault: Vault): Lines {
  const lines: Lines = { referral: [], person: [], story: [] }
  for (let number = 1; number <= amount; number++) {
    const age = Math.floor(((amount - number) / amount) * 1_095)
    const id = chance.id()
    const personId = chance.id()
    const name = `${chance.pick(first)} ${chance.pick(last)}`
    lines.referral.push(line(cardRow(place, { id, number, sentOn: addDays(today, -age), age }, chance)))
    lines.person.push(line([place.id, personId, id, hex(vault.seal(name, `referral_person.name:${personId}`)), vault.lookup('name', `${name} ${number}`)]))
    lines.story.push(line([place.id, id, hex(vault.seal(chance.pick(questions), `referral_story.question:${id}`))]))
  }
  return lines
}

function cardRow(place: Place, { id, number, sentOn, age }: { id: string; number: number; sentOn: Day; age: number }, { pick, some, yes, whole }: Chance): Cell[] {
  const isOpen = yes(age < 60 ? 0.7 : openShare * 0.6)
  const state = isOpen ? pick(open) : 'closed'
  const sender = pick(place.senders)
  const contacted = state !== 'sent' && state !== 'received'
  const days = whole(0, 14)
  const contactOn = `${addDays(sentOn, Math.min(days, Math.max(age, 0)))}T13:00:00Z`
  const sentAt = `${sentOn}T0${whole(7, 9)}:${String(whole(0, 59)).padStart(2, '0')}:00.${String(number % 1_000).padStart(3, '0')}Z`
  const domains = some(lifeDomains, whole(1, 2)).map((domain) => domain.id)
  return [
    place.id, id, number, pick(place.cardTypes), state, pick(place.holders), pick(place.neighbourhoods), `{${domains.join(',')}}`, 'everyone', pick(reachWays),
    sender.organisationId, sender.organisationId ? pick(['firstLine', 'organisation', 'informal']) : null, sender.membershipId, yes(0.9),
    sentAt, sentOn, contacted ? 1 : 0, state === 'closed' ? null : addDays(sentOn, whole(5, 70)), state === 'sent' ? null : sentAt,
    contacted ? contactOn : null, state === 'closed' ? contactOn : null, state === 'closed' ? pick(outcomes) : null, state === 'waitingList' ? sentOn : null,
    state === 'sent' ? null : yes(0.9), contacted ? days <= 7 : null, contacted ? days : null, contacted && yes(0.8), sentAt,
  ]
}

type Cell = string | number | boolean | null

const line = (cells: readonly Cell[]): string => cells.map((cell) => (cell === null ? '\\N' : String(cell))).join('\t') + '\n'
/** `\x…` for a bytea, with the backslash that COPY takes away. */
const hex = (bytes: Uint8Array): string => `\\\\x${Buffer.from(bytes).toString('hex')}`
