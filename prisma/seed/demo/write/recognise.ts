import type { MunicipalityStory } from '../story.ts'
import { emailOf } from './accounts.ts'
import { at } from './book.ts'
import type { Pen } from './pen.ts'

/**
 * Puts in the book what an earlier demo wrote in a municipality, as far as cards and signals speak of it: found again by slug,
 * address, name, title or text. Answers whether all of it is still there; somebody who tries the demo may have changed it.
 */
export async function recognise(pen: Pen, story: MunicipalityStory): Promise<boolean> {
  const { tx, municipalityId, book } = pen
  const where = { municipalityId }
  const places = await tx.neighbourhood.findMany({ where, select: { id: true, slug: true } })
  const members = await tx.membership.findMany({ where: { ...where, endedAt: null }, select: { id: true, role: true, user: { select: { email: true } } } })
  const organisations = await tx.organisation.findMany({ where, select: { id: true, name: true } })
  const points = await tx.attentionPoint.findMany({ where, select: { id: true, title: true } })
  const findings = await tx.finding.findMany({ where, select: { id: true, text: true } })

  const found = [
    ...story.places.map(({ slug }) => ['neighbourhood', slug, places.find((place) => place.slug === slug)?.id] as const),
    ...story.people.map((person) => ['membership', person.key, members.find(({ role, user }) => role === person.roles[0]?.role && user.email === emailOf(person, story))?.id] as const),
    ...story.organisations.map(({ key, name }) => ['organisation', key, organisations.find((one) => one.name === name)?.id] as const),
    ...story.cards.signals.links.map(({ place, point }) => ['point', at(place, point ?? ''), points.find(({ title }) => title === titleOf(story, place, point))?.id] as const),
    ...story.cards.needs.flatMap(({ place, finding }) => (finding ? [['voice', at(place, finding), findings.find(({ text }) => text === textOf(story, place, finding))?.id] as const] : [])),
  ]
  for (const [kind, key, id] of found) if (id) book.put(kind, key, id)
  return found.every(([, , id]) => id !== undefined)
}

const analysisOf = (story: MunicipalityStory, place: string) => story.neighbourhoods.find((one) => one.place === place)?.analysis

const titleOf = (story: MunicipalityStory, place: string, point: string | undefined) => analysisOf(story, place)?.points.find(({ key }) => key === point)?.title

const textOf = (story: MunicipalityStory, place: string, finding: string) =>
  analysisOf(story, place)?.conversations.flatMap(({ findings = [] }) => findings).find(({ key }) => key === finding)?.text
