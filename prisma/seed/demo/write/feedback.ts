import type { NeighbourhoodStory } from '../story.ts'
import { at } from './book.ts'
import type { Pen } from './pen.ts'

/** The moments at which the analysis was given back, with what was said and answered about each attention point. */
export async function writeFeedback({ tx, municipalityId, book, day, moment }: Pen, { place, feedback = [] }: NeighbourhoodStory): Promise<void> {
  const moments = feedback.map((held) => ({ ...held, id: book.newId() }))
  await tx.feedbackMoment.createMany({
    data: moments.map(({ id, audience, on, by, form, attendance, said }) => ({
      municipalityId, id, neighbourhoodId: book.id('neighbourhood', place), audience, heldOn: day(on), form, attendance, said: said ?? null,
      recordedById: book.id('user', by), createdAt: moment(on),
    })),
  })
  await tx.feedbackPoint.createMany({
    data: moments.flatMap(({ id, points }) =>
      Object.entries(points).map(([key, { said, answer }]) => ({
        municipalityId, momentId: id, attentionPointId: book.id('point', at(place, key)), said: said ?? null, answer: answer ?? null,
      })),
    ),
  })
}
