import { expect, it } from 'vitest'
import { addNumber, checkNumbers, setOwnNumber } from '#lib/contact-point/commands/numbers.ts'
import { waitingChecks } from '#lib/contact-point/queries/waiting.ts'
import { workList } from '#lib/home/queries/work-list.ts'
import { addContact } from '#lib/partners/commands/contacts.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import { inTenant } from '#lib/tenancy/in-tenant.ts'
import type { Day } from '#lib/time/today.ts'
import { twoMunicipalities } from '#tests/factories/cast.ts'

const { pelt, deerlijk } = await twoMunicipalities()
const now = new Date('2026-11-25T09:00:00Z')
const waiting = (who: MemberActor, today: Day = '2026-11-25') => inTenant(who, (tx) => waitingChecks(tx, who, today))
const contact = (organisationId: string) =>
  inTenant(pelt.coordinator, (tx) => addContact(tx, pelt.coordinator, { organisationId, name: 'Lien', task: null, phone: null, email: 'lien@praktijk.example' }, now))

it('as long as there are no cards nobody is asked to check their numbers', async () => {
  expect(await waiting(pelt.coordinator)).toEqual([])
})

it('the numbers above the cards wait for who arranges them, until they are checked, and again after a year', async () => {
  await inTenant(pelt.coordinator, (tx) => tx.cardType.create({ data: { municipalityId: pelt.id, title: 'Babbel', offer: 'x', domains: [], ladder: [] }, select: { id: true } }))
  expect(await waiting(pelt.coordinator)).toMatchObject([{ kind: 'numbersToVerify', count: 4, of: 4, path: '/doorverwijzingen/nummers' }])
  for (const who of [pelt.contactPerson, pelt.partner, pelt.alderman, deerlijk.coordinator]) expect(await waiting(who)).toEqual([])
  await inTenant(pelt.coordinator, async (tx) => {
    await setOwnNumber(tx, pelt.coordinator, { version: 0, ownNumber: '011 80 81 82', ownNumberLabel: null }, now)
    await addNumber(tx, pelt.coordinator, { number: '1722', label: 'Brandweer bij storm' }, now)
  })
  expect(await waiting(pelt.coordinator)).toMatchObject([{ count: 4, of: 6 }])
  await inTenant(pelt.coordinator, (tx) => checkNumbers(tx, pelt.coordinator, now))
  expect(await waiting(pelt.coordinator)).toEqual([])
  expect(await waiting(pelt.coordinator, '2027-11-26')).toMatchObject([{ kind: 'numbersToVerify', count: 6, of: 6 }])
})

it('people at partners wait on the home page after a year: one organisation by its name, several together', async () => {
  await contact(pelt.organisation.id)
  expect(await waiting(pelt.coordinator, '2027-11-25')).toEqual([])
  const later = async (who: MemberActor) => (await waiting(who, '2027-11-26')).filter(({ kind }) => kind === 'contactToVerify')
  expect(await later(pelt.coordinator)).toMatchObject([{ title: 'Huisartsenpraktijk', count: 1, path: `/partners/${pelt.organisation.id}` }])
  const { id } = await inTenant(pelt.coordinator, (tx) => tx.organisation.create({ data: { municipalityId: pelt.id, name: 'Thuiszorg', kind: 'firstLine' }, select: { id: true } }))
  await contact(id)
  expect(await later(pelt.coordinator)).toMatchObject([{ title: '', count: 2, path: '/partners?check=1' }])
  for (const who of [pelt.fieldWorker, pelt.alderman, deerlijk.coordinator]) expect(await later(who)).toEqual([])
  expect((await inTenant(pelt.coordinator, (tx) => workList(tx, pelt.coordinator, '2027-11-26'))).map(({ kind }) => kind)).toEqual(expect.arrayContaining(['numbersToVerify', 'contactToVerify']))
})
