import 'server-only'
import { facesOf, type Face } from '#lib/contact-point/queries/faces.ts'
import { routingFacts } from '#lib/contact-point/queries/holders.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import type { Day } from '#lib/time/today.ts'
import { whoIsThere, type Route } from '../rules/routing.ts'

/** With what a form tells at once who will get in touch: who stands in today is filled in already, so nobody's leave travels along. */
export interface FormRouting {
  routes: Route[]
  /** Who looks after what fits no route; `null` where nobody does. */
  coordinator: string | null
  faces: Face[]
}

/** @param door where faces may be asked for, for who holds a link */
export async function formRouting(tx: TenantTx, municipalityId: string, today: Day, door?: string): Promise<FormRouting> {
  const { routes, leaves, active, coordinators } = await routingFacts(tx, municipalityId, today)
  const there = routes.flatMap((route) => {
    const membershipId = whoIsThere(route.membershipId, leaves, today)
    return membershipId && active.has(membershipId) ? [{ ...route, membershipId }] : []
  })
  const coordinator = coordinators.map((one) => whoIsThere(one, leaves, today)).find((one) => one && active.has(one)) ?? coordinators.find((one) => active.has(one)) ?? null
  const faces = await facesOf(tx, [...there.map(({ membershipId }) => membershipId), ...(coordinator ? [coordinator] : [])], door)
  return { routes: there, coordinator, faces: [...faces.values()] }
}
