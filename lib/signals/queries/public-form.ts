import 'server-only'
import { urgentNumbers } from '#lib/contact-point/queries/urgent-numbers.ts'
import type { Visitor } from '#lib/tenancy/actor.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { desksOf } from './give-page.ts'
import { openNeighbourhood } from './open-neighbourhood.ts'

/** The public form of a neighbourhood, with what was done with earlier signals; `null` where it is not open. */
export async function publicFormPage(tx: TenantTx, { municipality }: Visitor, slug: string) {
  const place = await openNeighbourhood(tx, slug)
  if (!place) return null
  return {
    place,
    urgent: await urgentNumbers(tx, municipality.id),
    desks: await desksOf(tx, municipality.id),
    answered: await answeredThemes(tx, place.id),
  }
}

/** Titles and answers of this neighbourhood and of the whole municipality, the latest first; never a signal. */
const answeredThemes = (tx: TenantTx, neighbourhoodId: string) =>
  tx.signalTheme.findMany({
    where: { state: 'answered', archivedAt: null, OR: [{ neighbourhoodId }, { neighbourhoodId: null }] },
    select: { id: true, title: true, answer: true, answeredAt: true },
    orderBy: [{ answeredAt: 'desc' }, { id: 'desc' }],
    take: 20,
  })

export type AnsweredTheme = Awaited<ReturnType<typeof answeredThemes>>[number]
