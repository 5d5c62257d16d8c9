import 'server-only'
import { contactPoint } from '#lib/contact-point/queries/contact-point.ts'
import { urgentNumbers } from '#lib/contact-point/queries/urgent-numbers.ts'
import { neighbourhoodChoices } from '#lib/places/queries/neighbourhood.ts'
import type { LinkActor, MemberActor } from '#lib/tenancy/actor.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { ownGiven } from './own-given.ts'

/** The municipality's own desk for litter and potholes, and its number for help today. */
export interface Desks {
  complaintsUrl: string | null
  complaintsPhone: string | null
  ownNumber: string | null
}

/** What whoever gives a signal needs: whom to phone instead, where it can be, and what they gave before. */
export async function givePage(tx: TenantTx, actor: MemberActor | LinkActor, door?: string) {
  return {
    urgent: await urgentNumbers(tx, actor.municipality.id),
    desks: await desksOf(tx, actor.municipality.id),
    places: await neighbourhoodChoices(tx),
    own: await ownGiven(tx, actor, door),
  }
}

export type GivePage = Awaited<ReturnType<typeof givePage>>

/** What an alderman needs to pass on a resident's question, and nothing of what was passed on before. */
export const residentPage = async (tx: TenantTx, actor: MemberActor) => ({
  urgent: await urgentNumbers(tx, actor.municipality.id),
  desks: await desksOf(tx, actor.municipality.id),
  places: await neighbourhoodChoices(tx),
})

export async function desksOf(tx: TenantTx, municipalityId: string): Promise<Desks> {
  const { complaintsUrl, complaintsPhone, ownNumber } = await contactPoint(tx, municipalityId)
  return { complaintsUrl, complaintsPhone, ownNumber }
}
