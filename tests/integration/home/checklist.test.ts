import { describe, expect, test } from 'vitest'
import { checklist } from '#lib/home/queries/checklist.ts'
import { inTenant } from '#lib/tenancy/in-tenant.ts'
import { twoMunicipalities } from '#tests/factories/cast.ts'

const { deerlijk } = await twoMunicipalities()
const { coordinator } = deerlijk
const people = () => inTenant(coordinator, async (tx) => (await checklist(tx)).people)

const invite = (email: string, usedAt: Date | null) =>
  inTenant(coordinator, (tx) =>
    tx.invitation.create({
      data: {
        municipalityId: coordinator.municipality.id,
        email,
        name: 'Iemand',
        role: 'fieldWorker',
        tokenHash: email,
        expiresAt: new Date('2027-01-01'),
        usedAt,
        invitedById: coordinator.userId,
      },
    }),
  )

describe('inviting people, on the list of a new municipality', () => {
  test('is not done by the invitation through which the first coordinator came herself', async () => {
    await inTenant(coordinator, (tx) =>
      tx.membership.updateMany({ where: { userId: { not: coordinator.userId } }, data: { endedAt: new Date() } }),
    )
    await invite('zij@deerlijk.example', new Date())
    expect(await people()).toBe(false)
  })
  test('is done once somebody was asked', async () => {
    await invite('iemand@deerlijk.example', null)
    expect(await people()).toBe(true)
  })
})
