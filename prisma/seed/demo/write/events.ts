import { record } from '#lib/audit/record.ts'
import type { MunicipalityStory } from '../story.ts'
import { at } from './book.ts'
import type { Pen } from './pen.ts'
import { wholeMunicipality } from './rounds.ts'

/**
 * Leaves audit events for the decisions in the story, as the product would. They carry the time of seeding: the database
 * dates them itself, and the demo does not pretend otherwise.
 */
export async function writeEvents({ tx, municipalityId, book }: Pen, story: MunicipalityStory): Promise<void> {
  const by = (person: string) => ({ userId: book.id('user', person), municipality: { id: municipalityId } })
  await record(tx, by('regisseur'), 'neighbourhoods.taken', { type: 'municipality', id: municipalityId }, { made: story.places.length, demo: true })
  for (const { key, kind } of story.organisations) await record(tx, by('regisseur'), 'partners.added', { type: 'organisation', id: book.id('organisation', key) }, { kind })

  const rounds = [{ place: wholeMunicipality, rounds: story.rounds }, ...story.neighbourhoods.map(({ place, rounds: own = [] }) => ({ place, rounds: own }))]
  for (const { place, rounds: held } of rounds) {
    for (const { key, framework, length, openedBy, invited, closed } of held) {
      const subject = { type: 'round', id: book.id('round', at(place, key)) }
      await record(tx, by(openedBy), 'assessment.roundOpened', subject, { framework, length, invited: invited.length })
      if (closed) await record(tx, by(closed.by), 'assessment.roundClosed', subject, { scorers: invited.length, scored: Object.keys(closed.levels).length })
    }
  }
  for (const { place, plan } of story.neighbourhoods) {
    for (const [index, version] of (plan?.versions ?? []).entries()) {
      const number = index + 1
      await record(tx, by(version.recordedBy), 'plan.adopted', { type: 'planVersion', id: book.id('plan', at(place, String(number))) }, { number, by: version.by })
    }
  }
}
