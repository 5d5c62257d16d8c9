import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { nightlyForgetting } from '#lib/retention/nightly.ts'
import { inTenant } from '#lib/tenancy/in-tenant.ts'
import { twoMunicipalities, type CastMunicipality } from '#tests/factories/cast.ts'
import { linkOf, makeMember } from '#tests/factories/sending.ts'
import { changeMembership, membershipOf } from '#tests/factories/signals.ts'

const { pelt, deerlijk, behindTheScenes } = await twoMunicipalities()
const now = new Date('2026-11-25T04:30:00Z')
const events = async ({ id }: CastMunicipality) =>
  (await behindTheScenes.query<{ detail: unknown }>(`select detail from audit_event where municipality_id = $1 and kind = 'retention.forgotten' order by seq`, [id])).rows.map(({ detail }) => detail)

describe('who held a personal link', () => {
  const ended = async (place: CastMunicipality, change: { expiresAt?: Date; revokedAt?: Date }) => {
    const { linkId } = await linkOf(behindTheScenes, place)
    await inTenant(place.coordinator, (tx) => tx.personalLink.updateMany({ where: { id: linkId }, data: { holderEmail: Buffer.from('verzegeld'), ...change } }))
    return linkId
  }
  const named = async (id: string) =>
    (await behindTheScenes.query<{ left: number }>('select num_nonnulls(holder_name, holder_email) as left from personal_link where id = $1', [id])).rows[0]?.left

  test('is forgotten a year after it ended, by its day or withdrawn, here alone; the link itself stays', async () => {
    const over = await ended(pelt, { expiresAt: new Date('2025-11-24T12:00:00Z') })
    const withdrawn = await ended(pelt, { revokedAt: new Date('2025-11-24T12:00:00Z') })
    const lately = await ended(pelt, { expiresAt: new Date('2025-11-26T12:00:00Z') })
    const running = await ended(pelt, {})
    const elsewhere = await ended(deerlijk, { expiresAt: new Date('2024-01-01T12:00:00Z') })
    await nightlyForgetting(pelt.id, now)
    await nightlyForgetting(pelt.id, now)
    expect(await Promise.all([over, withdrawn, lately, running, elsewhere].map(named))).toEqual([0, 0, 2, 2, 2])
    expect(await events(pelt)).toEqual([{ linkHolders: 2, invited: 0, faces: 0 }])
    expect(await events(deerlijk)).toEqual([])
  })
})

describe('who was invited', () => {
  const invited = (place: CastMunicipality, expiresAt: string, usedAt: string | null = null) => inTenant(place.coordinator, async (tx) => {
    const id = randomUUID()
    await tx.invitation.createMany({ data: [{
      municipalityId: place.id, id, email: 'iemand@elders.example', name: 'Iemand Kanarie', role: 'volunteer', tokenHash: id, expiresAt: new Date(expiresAt),
      usedAt: usedAt && new Date(usedAt), invitedById: place.coordinator.userId,
    }] })
    return id
  })

  test('is forgotten three months after the invitation ran out, followed or not', async () => {
    const [old, followed] = [await invited(pelt, '2026-08-24T12:00:00Z'), await invited(pelt, '2026-08-24T12:00:00Z', '2026-08-20T12:00:00Z')]
    const [young, elsewhere] = [await invited(pelt, '2026-08-26T12:00:00Z'), await invited(deerlijk, '2026-01-01T12:00:00Z')]
    await nightlyForgetting(pelt.id, now)
    const { rows } = await behindTheScenes.query<{ id: string }>('select id from invitation where id = any ($1)', [[old, followed, young, elsewhere]])
    expect(rows.map(({ id }) => id).sort()).toEqual([young, elsewhere].sort())
  })
})

describe('the face of a contact person', () => {
  test('goes in the night after they left, and only there', async () => {
    const face = (place: CastMunicipality, membershipId: string) => inTenant(place.coordinator, (tx) =>
      tx.contactProfile.createMany({ data: [{ municipalityId: place.id, membershipId, firstName: 'Jef', phone: '0472 65 43 21' }] }))
    const stays = await makeMember(pelt, pelt.volunteer.userId, 'contactPerson', null)
    for (const [place, id] of [[pelt, membershipOf(pelt.contactPerson)], [pelt, stays], [deerlijk, membershipOf(deerlijk.contactPerson)]] as const) await face(place, id)
    await changeMembership(pelt, pelt.contactPerson, { endedAt: now })
    await changeMembership(deerlijk, deerlijk.contactPerson, { endedAt: now })
    await nightlyForgetting(pelt.id, now)
    const { rows } = await behindTheScenes.query<{ id: string }>('select membership_id as id from contact_profile')
    expect(rows.map(({ id }) => id).sort()).toEqual([stays, membershipOf(deerlijk.contactPerson)].sort())
    expect(JSON.stringify(await events(pelt))).not.toMatch(/Jef|Kanarie/)
  })
})
