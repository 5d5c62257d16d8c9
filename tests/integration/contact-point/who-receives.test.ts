import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { contactPoint } from '#lib/contact-point/queries/contact-point.ts'
import { facesOf } from '#lib/contact-point/queries/faces.ts'
import { routingFacts } from '#lib/contact-point/queries/holders.ts'
import { whoReceives } from '#lib/contact-point/queries/who-receives.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import { inTenant } from '#lib/tenancy/in-tenant.ts'
import { twoMunicipalities, type CastMunicipality } from '#tests/factories/cast.ts'
import { linkOf, route } from '#tests/factories/sending.ts'

const { pelt, deerlijk, behindTheScenes } = await twoMunicipalities()
const today = '2026-11-25'
const membershipOf = (actor: MemberActor) => actor.memberships[0]?.id ?? ''

/** Everything set in one municipality: a route, a leave, a face, a calendar; and nothing at all in the other. */
async function arrange({ id, contactPerson, coordinator }: CastMunicipality): Promise<void> {
  const [person, other] = [membershipOf(contactPerson), membershipOf(coordinator)]
  await route(behindTheScenes, pelt, person, { neighbourhoodId: pelt.neighbourhood.id })
  await behindTheScenes.query(`insert into absence (municipality_id, id, membership_id, stand_in_id, from_day, until_day) values ($1, $2, $3, $4, '2026-11-20', '2026-11-25'), ($1, $5, $3, $4, '2026-11-26', '2026-11-30')`, [id, randomUUID(), person, other, randomUUID()])
  await behindTheScenes.query(`insert into contact_profile (municipality_id, membership_id, first_name, phone) values ($1, $2, 'Sofie', '011 80 81 82')`, [id, person])
  await behindTheScenes.query(`insert into contact_point (municipality_id, staffed_days, ladder, sender_name) values ($1, '{1,3,5}', '{3,6,12,24}', 'het sociaal huis')`, [id])
  await behindTheScenes.query(`insert into closing_day (municipality_id, day, reason) values ($1, '2026-12-24', 'brug')`, [id])
}

describe('who receives a card', () => {
  it('is told in one question as it is told in three, for members and for who holds a link', async () => {
    await arrange(pelt)
    for (const actor of [pelt.partner, pelt.coordinator, deerlijk.partner, await linkOf(behindTheScenes, pelt)]) {
      const { id } = actor.municipality
      const { at, apart, faces } = await inTenant(actor, async (tx) => {
        const routing = await routingFacts(tx, id, today)
        return { at: await whoReceives(tx, today), apart: { routing, ...(await contactPoint(tx, id)) }, faces: await facesOf(tx, [...routing.active]) }
      })
      expect(at.routing).toEqual(apart.routing)
      expect({ calendar: at.calendar, ladder: at.ladder, senderName: at.senderName }).toEqual({ calendar: apart.calendar, ladder: apart.ladder, senderName: apart.senderName })
      expect([...at.receivers.values()].map(({ membershipId, firstName, phone }) => ({ membershipId, firstName, phone })))
        .toEqual([...at.routing.active].map((one) => ({ membershipId: one, firstName: faces.get(one)?.firstName, phone: faces.get(one)?.phone })))
    }
  })

  it('leaves out who may not sign in, left, or may not see persons', async () => {
    const active = async () => (await inTenant(deerlijk.partner, (tx) => whoReceives(tx, today))).routing.active
    expect(await active()).toEqual(new Set([membershipOf(deerlijk.contactPerson), membershipOf(deerlijk.coordinator)]))
    await behindTheScenes.query('update user_account set disabled_at = now() where id = $1', [deerlijk.contactPerson.userId])
    await inTenant(deerlijk.coordinator, (tx) => tx.membership.updateMany({ where: { id: membershipOf(deerlijk.coordinator) }, data: { withoutPersons: true } }))
    expect(await active()).toEqual(new Set())
  })
})
