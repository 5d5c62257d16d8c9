import { rollUpRounds } from '#lib/assessment/commands/roll-up.ts'
import { demoOutside } from '#lib/accounts/demo-accounts.ts'
import { inTenantAsService } from '#lib/tenancy/in-tenant.ts'
import type { MunicipalityStory } from '../story.ts'
import { writeAnalysis } from './analysis.ts'
import { newBook, type Book } from './book.ts'
import { writeCards } from './cards.ts'
import { writeCoaching } from './coaching.ts'
import { writeEvents } from './events.ts'
import { writeFeedback } from './feedback.ts'
import { figuresOf, writeFigures } from './figures.ts'
import { writeMails } from './mails.ts'
import { recogniseUsers, writePeople } from './people.ts'
import { takePen, type Pen } from './pen.ts'
import { recognise } from './recognise.ts'
import { writePlaces } from './places.ts'
import { writePlan } from './plan.ts'
import { writePlanVersions } from './plan-versions.ts'
import { wholeMunicipality, writeRounds } from './rounds.ts'
import { writeTrack } from './track.ts'

/** Milliseconds a municipality may take where the machine is slow or busy: it is the first start, and somebody waits for it. */
const patience = 120_000

/**
 * Writes one municipality of the demo in one transaction: it is there as a whole or not at all. The platform opens it, its
 * coordinator does the rest, as the application's own role under row-level security.
 *
 * @param accounts ids of the demo's accounts by address
 */
export async function writeMunicipality(story: MunicipalityStory, accounts: ReadonlyMap<string, string>, now: Date): Promise<void> {
  const book = bookOf(story, accounts, now)
  const municipalityId = book.newId()
  await inTenantAsService({ municipalityId, userId: book.id('user', 'platformAdmin') }, async (tx) => {
    const pen = takePen(tx, municipalityId, book, now)
    const { slug, name, nis, opened } = story
    await tx.municipality.createMany({ data: [{ id: municipalityId, slug, name, nisId: nis, demo: true, openedAt: pen.moment(opened) }] })
    await pen.as('regisseur')
    await writeWork(pen, story)
  }, patience)
}

/**
 * Gives a municipality of an earlier demo its referral cards and signals, where it has none of any kind and still is what the
 * demo wrote; answers whether it did.
 */
export async function addCards(story: MunicipalityStory, municipalityId: string, accounts: ReadonlyMap<string, string>, now: Date): Promise<boolean> {
  const book = bookOf(story, accounts, now)
  return inTenantAsService({ municipalityId, userId: book.id('user', 'regisseur') }, async (tx) => {
    const pen = takePen(tx, municipalityId, book, now)
    if (!(await recognise(pen, story))) return false
    await writeCards(pen, story)
    return true
  }, patience)
}

/** Is there anything of cards or signals in this municipality? */
export const hasCards = (municipalityId: string): Promise<boolean> =>
  inTenantAsService({ municipalityId }, async (tx) => {
    const [row] = await tx.$queryRaw<{ some: boolean }[]>`
      select exists (select 1 from card_type where municipality_id = ${municipalityId}::uuid)
        or exists (select 1 from contact_point where municipality_id = ${municipalityId}::uuid)
        or exists (select 1 from right_type where municipality_id = ${municipalityId}::uuid)
        or exists (select 1 from signal where municipality_id = ${municipalityId}::uuid) as some`
    return row?.some ?? true
  })

function bookOf(story: MunicipalityStory, accounts: ReadonlyMap<string, string>, now: Date): Book {
  const book = newBook(now)
  for (const { email, role } of demoOutside) book.put('user', role, accounts.get(email) ?? '')
  recogniseUsers(book, story, accounts)
  return book
}

async function writeWork(pen: Pen, story: MunicipalityStory): Promise<void> {
  const figures = figuresOf(story.nis)
  await writePlaces(pen, story, figures)
  await writePeople(pen, story)
  await writeFigures(pen, story, figures)
  for (const neighbourhood of story.neighbourhoods) {
    await writeAnalysis(pen, neighbourhood)
    await writeFeedback(pen, neighbourhood)
    await writePlan(pen, neighbourhood)
    await writePlanVersions(pen, neighbourhood)
    await writeRounds(pen, neighbourhood.place, neighbourhood.rounds ?? [])
  }
  await writeRounds(pen, wholeMunicipality, story.rounds)
  await writeTrack(pen, story)
  await writeCoaching(pen, story)
  await writeCards(pen, story)
  await writeMails(pen, story.slug)

  await rollUpRounds(pen.tx, pen.municipalityId)
  await writeEvents(pen, story)
}
