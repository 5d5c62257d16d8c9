import { describe, expect, test } from 'vitest'
import { checklist } from '#lib/home/queries/checklist.ts'
import { inTenant } from '#lib/tenancy/in-tenant.ts'
import { twoMunicipalities } from '#tests/factories/cast.ts'

const { deerlijk, behindTheScenes } = await twoMunicipalities()
const people = () => inTenant(deerlijk.coordinator, async (tx) => (await checklist(tx)).people)

const invite = (email: string, usedAt: Date | null) =>
  behindTheScenes.query(
    `insert into invitation (municipality_id, id, email, name, role, token_hash, expires_at, used_at, invited_by_id)
     values ($1, $2, $3, 'Iemand', 'fieldWorker', $2::text, now() + interval '7 days', $4, $5)`,
    [deerlijk.coordinator.municipality.id, crypto.randomUUID(), email, usedAt, deerlijk.coordinator.userId],
  )

describe('inviting people, on the list of a new municipality', () => {
  test('is not done by the invitation through which the first coordinator came herself', async () => {
    await behindTheScenes.query('update membership set ended_at = now() where municipality_id = $1 and user_id <> $2', [
      deerlijk.coordinator.municipality.id,
      deerlijk.coordinator.userId,
    ])
    await invite('zij@deerlijk.example', new Date())
    expect(await people()).toBe(false)
  })
  test('is done once somebody was asked', async () => {
    await invite('iemand@deerlijk.example', null)
    expect(await people()).toBe(true)
  })
})
