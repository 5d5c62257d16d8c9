import { expect, it } from 'vitest'
import { addRight, archiveRight, editRight, restoreRight, takeStartList } from '#lib/rights/commands/right-types.ts'
import { rightChoices, rightsPage } from '#lib/rights/queries/right-types.ts'
import { startRights } from '#lib/rights/rules.ts'
import { inTenant } from '#lib/tenancy/in-tenant.ts'
import { twoMunicipalities, type CastMunicipality } from '#tests/factories/cast.ts'

const { pelt, deerlijk } = await twoMunicipalities()
const now = new Date()
const add = (name: string, who = pelt) => inTenant(who.coordinator, (tx) => addRight(tx, who.coordinator, { name, euroAYear: null }))
const start = (who: CastMunicipality) => inTenant(who.coordinator, (tx) => takeStartList(tx, who.coordinator))
const page = (who: CastMunicipality) => inTenant(who.coordinator, rightsPage)
const named = async (name: string) => {
  const { used, archived } = await page(pelt)
  return [...used, ...archived].find((right) => right.name === name)!
}

it('the start list comes in one step, without an estimate, and only what is not there yet', async () => {
  await add('leefloon')
  await add('Eigen recht')
  expect((await page(pelt)).missing).toBe(startRights.length - 1)
  expect(await start(pelt)).toMatchObject({ ok: true, value: { rights: startRights.length - 1 } })
  const { used, missing } = await page(pelt)
  expect(missing).toBe(0)
  expect(used).toHaveLength(startRights.length + 1)
  expect(used.every(({ euroAYear }) => euroAYear === null)).toBe(true)
  expect(used.slice(0, 2).map(({ name }) => name)).toEqual(['leefloon', 'Eigen recht'])
  expect(await start(pelt)).toMatchObject({ ok: false, refusal: 'nothingNew' })
  expect((await page(deerlijk)).used).toEqual([])
})

it('a right stands there once, capitals aside', async () => {
  expect(await add('EIGEN recht')).toMatchObject({ ok: false, refusal: 'sameRight', field: 'name' })
  expect(await add('Eigen recht', deerlijk)).toMatchObject({ ok: true })
})

it('a right is changed from the version one saw', async () => {
  const { id } = await named('Eigen recht')
  const edit = (version: number, euroAYear: number | null, who = pelt) =>
    inTenant(who.coordinator, (tx) => editRight(tx, who.coordinator, { rightId: id, version, name: 'Eigen recht', euroAYear }))
  expect(await edit(1, 250)).toMatchObject({ ok: true })
  expect(await edit(1, 300)).toMatchObject({ ok: false, stale: { version: 2, theirs: { euroAYear: '250' } } })
  await expect(edit(2, 300, deerlijk)).rejects.toThrow('Not found here')
})

it('a right that is taken out is not offered any more, and comes back', async () => {
  const { id } = await named('Eigen recht')
  const choices = async () => (await inTenant(pelt.contactPerson, rightChoices)).map((right) => right.id)
  await inTenant(pelt.coordinator, (tx) => archiveRight(tx, pelt.coordinator, id, now))
  expect(await choices()).not.toContain(id)
  expect(await add('Eigen recht')).toMatchObject({ refusal: 'sameRightArchived' })
  await expect(inTenant(deerlijk.coordinator, (tx) => restoreRight(tx, deerlijk.coordinator, id))).rejects.toThrow('Not found here')
  await inTenant(pelt.coordinator, (tx) => restoreRight(tx, pelt.coordinator, id))
  expect(await choices()).toContain(id)
})
