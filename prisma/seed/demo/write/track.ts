import type { MunicipalityStory, NeighbourhoodStory, PhaseStep } from '../story.ts'
import { evidenceOn } from './as-it-stood.ts'
import { orNull, type Pen } from './pen.ts'

/** The phases of every neighbourhood and of the municipality, with what was counted on the day of each step. */
export async function writeTrack({ tx, municipalityId, book, day, moment }: Pen, story: MunicipalityStory): Promise<void> {
  const steps = (place: string | null, walked: readonly PhaseStep[], stories: readonly NeighbourhoodStory[]) =>
    walked.map(({ phase, from, until, decidedBy, note }) => ({
      municipalityId, id: book.newId(), neighbourhoodId: place && book.id('neighbourhood', place), phaseId: phase, enteredOn: day(from),
      leftOn: orNull(until, day), decidedBy, note: note ?? null, recordedById: book.id('user', 'regisseur'), createdAt: moment(from),
      evidence: { ...evidenceOn(stories, place ? 0 : story.rounds.filter(({ closed }) => closed && closed.on <= from).length, from) },
    }))
  await tx.phaseStep.createMany({
    data: [
      ...story.neighbourhoods.flatMap((neighbourhood) => steps(neighbourhood.place, neighbourhood.phases, [neighbourhood])),
      ...steps(null, story.phases, story.neighbourhoods),
    ],
  })
}
