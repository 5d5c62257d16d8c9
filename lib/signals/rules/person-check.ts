import { emailIn, phoneIn } from '#lib/analysis/rules/person-like.ts'
import { titles, wordsBeforeNames } from '#lib/analysis/rules/words-before-names.ts'
import { plain } from '#lib/i18n/plain.ts'
import { familyNames, firstNames, doubleNames } from './first-names.ts'
import { houseIn, nationalNumberIn } from './numbers.ts'

/** What in a text may point at somebody. */
export interface PersonLike {
  kind: 'name' | 'phone' | 'email' | 'nationalNumber' | 'address'
  /** As it was written. */
  found: string
}

/**
 * What in a text looks like somebody: a name, a number to phone, an address of e-mail, a national number, a house. A guess
 * that would rather ask once too often, so that its writer may say that it is about an organisation.
 *
 * @param known names of places and organisations here (neighbourhoods, partners, the municipality), which are nobody
 */
export function personIn(text: string, known: readonly string[] = []): PersonLike[] {
  const national = nationalNumberIn(text)
  const without = national ? text.replaceAll(national, ' ') : text
  const found: [PersonLike['kind'], string | null][] = [
    ['nationalNumber', national],
    ['email', emailIn(without)],
    ['phone', phoneIn(without)],
    ['address', houseIn(without)],
    ['name', nameIn(text, known)],
  ]
  return found.flatMap(([kind, what]) => (what === null ? [] : [{ kind, found: what }]))
}

/** The first of these is a person whatever the writer says: an organisation has none. */
export const neverAnOrganisation = (found: readonly PersonLike[]): PersonLike | null => found.find(({ kind }) => kind === 'nationalNumber') ?? null

/** The first thing in a text that looks like a name of somebody; `null` when nothing does. */
export function nameIn(text: string, known: readonly string[] = []): string | null {
  for (const run of runsOf(wordsOf(hideKnown(text, known)))) {
    const name = nameInRun(run)
    if (name) return name
  }
  return null
}

/** Names we know are taken out whole, so that neither they nor a part of them is asked about. */
function hideKnown(text: string, known: readonly string[]): string {
  return known
    .filter((name) => name.trim().length > 2)
    .toSorted((one, other) => other.length - one.length)
    .reduce((left, name) => {
      const pattern = name.trim().split(/\s+/).map(escaped).join('\\s+')
      return left.replace(new RegExp(`(?<![\\p{L}\\d])${pattern}(?![\\p{L}\\d])`, 'giu'), ' … ')
    }, text)
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

interface Word {
  text: string
  plain: string
  /** A capital first and small letters behind it, or a short form of a name in capitals. */
  capital: boolean
  /** Begins a sentence, where a capital says nothing. */
  first: boolean
  /** Follows the word before it with nothing but a space between them. */
  joined: boolean
}

const shortForms = new Set(['dr', 'mr', 'mevr', 'mw', 'dhr', 'st', 'ds', 'prof'])

function wordsOf(text: string): Word[] {
  const words: Word[] = []
  let end = 0
  for (const match of text.matchAll(/[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu)) {
    const word = match[0]
    const between = text.slice(end, match.index)
    const short = between.startsWith('.') && shortForms.has(words.at(-1)?.plain ?? '')
    const joined = words.length > 0 && /^[^\S\n]+$/.test(short ? between.slice(1) : between)
    words.push({
      text: word,
      plain: plain(word).replace(/['’]s$/, ''),
      capital: /^\p{Lu}/u.test(word) && word.length > 1,
      first: words.length === 0 || (!joined && /[.!?:\n"“‘•]/.test(between)),
      joined,
    })
    end = match.index + word.length
  }
  return words
}

const particles = new Set(['van', 'de', 'den', 'der', 'ten', 'ter', 'von', 'le', 'la', 'el', 'het', 't', 'di', 'du', 'd'])

/** A run: words that follow each other and may be one name. A small word before it says what it is the name of. */
interface Run {
  before: string
  words: Word[]
}

function runsOf(words: readonly Word[]): Run[] {
  const runs: Run[] = []
  for (const [index, word] of words.entries()) {
    const last = runs.at(-1)
    const inside = word.joined && last?.words.at(-1) === words[index - 1]
    const goesOn = word.capital || particles.has(word.plain) || lowerName(word)
    if (inside && goesOn) last?.words.push(word)
    else if (word.capital || lowerName(word)) runs.push({ before: word.joined ? (words[index - 1]?.plain ?? '') : '', words: [word] })
  }
  return runs
}

/** Typed without capitals, as on a phone: only with a family name beside it is it a name. */
const lowerName = (word: Word): boolean => !word.capital && (isFirstName(word.plain) || familyNames.has(word.plain))

function nameInRun({ before, words }: Run): string | null {
  if (words.some(({ plain: word }) => isPlace(word)) || organisations.has(before)) return null
  const whole = words.map(({ text }) => text).join(' ')
  if (addressed.has(before) && words[0]?.capital) return whole
  for (const [index, word] of words.entries()) {
    const previous = words[index - 1]?.plain ?? before
    if (organisations.has(word.plain) || holy.has(previous)) return null
    const rest = words.slice(index)
    if (addressed.has(word.plain) && rest.length > 1 && rest[1]?.capital && !ordinary(rest[1])) return rest.map(({ text }) => text).join(' ')
    if (isCalled(word, previous, rest)) return rest.map(({ text }) => text).join(' ')
  }
  return isPair(words) ? whole : null
}

/** Is this word somebody's first name, where it stands? */
function isCalled(word: Word, previous: string, rest: readonly Word[]): boolean {
  if (!isFirstName(word.plain)) return false
  const family = rest.slice(1).some((next) => familyNames.has(next.plain))
  if (family || !word.capital) return family
  return !isDouble(word.plain) || (!word.first && !['de', 'den', 'het', 't'].includes(previous))
}

/** Jan, and Anne-Marie; not Sint-Jan, and not Maria-Aalter. */
const isFirstName = (word: string): boolean => word.split('-').every((part) => firstNames.has(part) || doubleNames.has(part))
const isDouble = (word: string): boolean => word.split('-').every((part) => doubleNames.has(part))

/** Two words with a capital that no reason explains; the first of a sentence has one anyhow. */
function isPair(words: readonly Word[]): boolean {
  const told = words.filter(({ capital, first }) => capital && !first)
  return told.length > 1 && told.every((word) => /\p{Ll}/u.test(word.text) && !ordinary(word)) && !particles.has(words.find(({ capital }) => capital)?.plain ?? '')
}

const ordinary = ({ plain: word }: Word): boolean => wordsBeforeNames.has(word) || describing.has(word) || holy.has(word)

/** A word that is a street, a building or a service: what stands before it is the name of that. */
const isPlace = (word: string): boolean =>
  /\p{L}{2}(?:straat|laan|plein|steenweg|dreef|kaai|lei|baan|weg|pad|park|school|kerk|kapel|zaal|centrum|markt|huis|hal|instituut|college|zorg|fonds|bond|dienst)$/u.test(word) &&
  !/^(?:ver|vander|vanden)/.test(word)

/** What follows with a capital is somebody, or a household. */
const addressed: ReadonlySet<string> = new Set([...titles, 'madam', 'mevrouwtje', 'familie', 'gezin', 'weduwe', 'buurman', 'buurvrouw'])

/** What follows is a saint or a king: a church, a school or a street bears the name. */
const holy: ReadonlySet<string> = new Set(['sint', 'st', 'heilige', 'heilig', 'onze', 'lieve', 'koning', 'koningin', 'prins', 'prinses', 'keizer', 'pater', 'paus'])
/** What follows is the name of an organisation or of its building. */
const organisations: ReadonlySet<string> = new Set(
  `vzw wzc ldc lac ocmw caw cgg kwb ksa klj kvlv chiro scouts okra femma ferm samana neos gezinsbond basisschool kleuterschool school
  kerk kapel parochie zaal cafe bakkerij slagerij apotheek frituur restaurant hotel residentie woonzorgcentrum dienstencentrum rusthuis
  ziekenhuis kliniek campus college instituut atheneum academie sporthal bibliotheek supermarkt garage stichting mutualiteit cm helan
  solidaris firma fc kfc kvk harmonie fanfare wit-gele rode`.trim().split(/\s+/),
)
/** Words that stand with a capital in the name of a service or a people, and never in somebody's. */
const describing: ReadonlySet<string> = new Set(
  `vlaamse vlaams belgische belgisch nederlandse nederlands turkse turks poolse pools marokkaanse oekraiense franse frans engelse engels
  roemeense bulgaarse syrische afghaanse sociaal sociale openbaar openbare lokaal lokale gemeentelijke nieuwe oude grote groene rode open
  kruis lijn watergroep onthaal welzijn wonen zorg politie post bond markt feest kermis festival dag fonds limburg antwerpen
  west-vlaanderen oost-vlaanderen vlaams-brabant brussel vlaanderen belgie europa noord zuid oost west kerstmis pasen ramadan nieuwjaar`.trim().split(/\s+/),
)
