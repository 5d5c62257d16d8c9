import { expect, it } from 'vitest'
import { changeSettings } from '#lib/settings/commands.ts'
import { settingsPage } from '#lib/settings/queries.ts'
import { SettingsInput } from '#lib/settings/schema.ts'
import { inTenant } from '#lib/tenancy/in-tenant.ts'
import { whoIs } from '#lib/tenancy/who-is.ts'
import { openSession } from '#tests/factories/accounts.ts'
import { twoMunicipalities } from '#tests/factories/cast.ts'

const { pelt, deerlijk, behindTheScenes } = await twoMunicipalities()
const actor = pelt.coordinator
const change = (threshold: string, accent: string, version: number) =>
  inTenant(actor, (tx) => changeSettings(tx, actor, SettingsInput.parse({ threshold, accent, version: String(version) })))

it('settings hold for the next request of everybody in the municipality, and for no other', async () => {
  expect(await change('8', '#0E4B75', 1)).toMatchObject({ ok: true })
  const session = await openSession(behindTheScenes, pelt.volunteer.userId)
  expect(await whoIs(session, 'pelt')).toMatchObject({ municipality: { threshold: 8, accent: '#0e4b75' } })
  expect(await inTenant(deerlijk.coordinator, (tx) => settingsPage(tx, deerlijk.coordinator))).toMatchObject({ threshold: 5, accent: null })
})

it('a stale edit shows what stands there', async () => {
  expect(await change('9', '', 1)).toMatchObject({ ok: false, stale: { theirs: { threshold: '8', accent: '#0e4b75' } } })
})

it('a colour nobody can read is refused, with one that can be', async () => {
  const refused = await change('8', '#ffee00', 2)
  expect(refused).toMatchObject({ ok: false, refusal: 'accentUnreadable', field: 'accent' })
  const nearest = 'values' in refused ? String(refused.values?.['nearest']) : ''
  expect(await change('8', nearest, 2)).toMatchObject({ ok: true })
})

it.each([['2', ''], ['101', ''], ['vijf', ''], ['5', 'rood'], ['5', '#12345'], ['5', 'url(javascript:x)']])('does not take a threshold of %s and the colour %j', (threshold, accent) => {
  expect(SettingsInput.safeParse({ threshold, accent, version: '1' }).success).toBe(false)
})

it("nobody changes another municipality's settings", async () => {
  const changed = await inTenant(actor, (tx) => tx.municipality.updateMany({ where: { id: deerlijk.id }, data: { threshold: 99 } }))
  expect(changed.count).toBe(0)
})
