import type { MunicipalityStory } from '../story.ts'
import { emailOf } from './accounts.ts'
import type { Book } from './book.ts'
import { orNull, type Pen } from './pen.ts'

/** Organisations, and what everybody is here. */
export async function writePeople(pen: Pen, story: MunicipalityStory): Promise<void> {
  const { tx, municipalityId, book, moment } = pen
  await tx.organisation.createMany({
    data: story.organisations.map(({ key, name, kind, brings }) => ({
      municipalityId, id: book.add('organisation', key), name, kind, createdAt: moment(story.opened + 3),
      brings: `${brings ? `${brings} ` : ''}(Verzonnen voor de demo.)`,
    })),
  })
  await tx.membership.createMany({
    data: story.people.flatMap((person) =>
      person.roles.map(({ role, organisation, managesOrganisation = false, withoutPersons = false }, index) => ({
        municipalityId,
        // Tasks and rounds speak of a person: they mean what that person is in the first place.
        id: index === 0 ? book.add('membership', person.key) : book.newId(),
        userId: book.id('user', person.key), role, managesOrganisation, withoutPersons,
        organisationId: orNull(organisation, (key) => book.id('organisation', key)),
        createdAt: moment(story.opened + 4),
      })),
    ),
  })
}

/** Puts the accounts of these people in the book, under their keys. */
export function recogniseUsers(book: Book, story: MunicipalityStory, accounts: ReadonlyMap<string, string>): void {
  for (const person of story.people) {
    const email = emailOf(person, story)
    const id = accounts.get(email)
    if (!id) throw new Error(`${email} has no account`)
    book.put('user', person.key, id)
  }
}
