import type { MunicipalityStory } from '../story.ts'
import { at } from './book.ts'
import { orNull, type Pen } from './pen.ts'
import { wholeMunicipality } from './rounds.ts'

/** The coach who follows the municipality, how long it is open to them, and what they wrote. */
export async function writeCoaching({ tx, municipalityId, book, day, moment }: Pen, story: MunicipalityStory): Promise<void> {
  const coachId = book.id('user', 'coach')
  const { opened, reviews } = story.coach
  await tx.coachAssignment.createMany({
    data: [{
      municipalityId, id: book.newId(), userId: coachId, assignedAt: moment(story.opened + 5), openedUntil: orNull(opened?.until, day),
      openedById: orNull(opened?.by, (person) => book.id('user', person)),
    }],
  })
  await tx.coachReview.createMany({
    data: reviews.map(({ on, text, asksAnswer, about, answer }) => {
      const place = 'plan' in about ? about.plan : (about.place ?? wholeMunicipality)
      const versions = story.neighbourhoods.find((neighbourhood) => neighbourhood.place === place)?.plan?.versions ?? []
      return {
        municipalityId, id: book.newId(), coachId, text, asksAnswer, createdAt: moment(on),
        neighbourhoodId: place === wholeMunicipality ? null : book.id('neighbourhood', place),
        planVersionId: 'plan' in about ? book.id('plan', at(place, String(versions.length))) : null,
        roundId: 'round' in about ? book.id('round', at(place, about.round)) : null,
        answer: answer?.text ?? null, answeredById: orNull(answer, ({ by }) => book.id('user', by)), answeredAt: orNull(answer, (given) => moment(given.on)),
      }
    }),
  })
}
