import { beforeAll, describe, expect, test } from 'vitest'
import { figuresSheet } from '#components/referral-figures/figures-sheet.ts'
import type { FigureWords } from '#components/referral-figures/words.ts'
import { csv } from '#lib/export/csv.ts'
import { boardPage } from '#lib/board/queries/board-page.ts'
import { portfolio } from '#lib/coaching/queries/portfolio.ts'
import { figuresPage } from '#lib/referral-figures/queries/figures-page.ts'
import { reportYear } from '#lib/referral-figures/rules/periods.ts'
import type { MemberActor, PersonActor } from '#lib/tenancy/actor.ts'
import { acrossMunicipalities } from '#lib/tenancy/doors.ts'
import { inTenant } from '#lib/tenancy/in-tenant.ts'
import { dateOf } from '#lib/time/today.ts'
import { person } from '#tests/factories/accounts.ts'
import { twoMunicipalities, type CastMunicipality } from '#tests/factories/cast.ts'
import { aCardType, anotherNeighbourhood, cardsSent, type CountedCard } from '#tests/factories/counted-cards.ts'

const { pelt, deerlijk, behindTheScenes } = await twoMunicipalities()
const now = new Date('2026-11-23T09:00:00Z')
const figures = (who: MemberActor, asked?: unknown) => inTenant(who, (tx) => figuresPage(tx, who, asked, now))
const openedCoach = (town: CastMunicipality): MemberActor => ({ ...town.coordinator, memberships: [], organisationIds: [], standings: ['openedCoach'] })

const card: Omit<CountedCard, 'cardTypeId' | 'neighbourhoodId'> = {
  sentAt: new Date('2026-05-12T10:00:00Z'), state: 'closed', domains: ['incomeAndRights'], partnerKind: 'firstLine', contacted: true, inTime: true, days: 3, outcome: 'helped',
  reopened: 0, mayWordBack: true, wordBackGiven: true,
}

beforeAll(async () => {
  const [types, hamlet] = [[await aCardType(pelt, '=Rechten'), await aCardType(pelt, 'Mensen')], await anotherNeighbourhood(pelt, 'Het Gehucht', 'het-gehucht')]
  const [rights = '', people = ''] = types
  const here = { ...card, cardTypeId: rights, neighbourhoodId: pelt.neighbourhood.id }
  await cardsSent(pelt, 20, here)
  await cardsSent(pelt, 9, { ...here, outcome: 'partlyHelped', days: 12, inTime: false, neighbourhoodId: hamlet })
  await cardsSent(pelt, 6, { ...here, state: 'inProgress', cardTypeId: people, domains: ['leisureAndContacts', 'work'], partnerKind: null, wordBackGiven: false, neighbourhoodId: hamlet })
  await cardsSent(pelt, 3, { ...here, outcome: 'noHelpExists', cardTypeId: people })
  await cardsSent(pelt, 2, { ...here, state: 'waitingList', sentAt: new Date('2025-03-03T10:00:00Z') })
  await cardsSent(deerlijk, 3, { ...card, cardTypeId: await aCardType(deerlijk, 'Rechten'), neighbourhoodId: deerlijk.neighbourhood.id })
  await inTenant(pelt.coordinator, async (tx) => {
    const data = [{ domain: 'work', count: 6 }, { domain: 'healthAndCare', count: 2 }, { domain: 'incomeAndRights', count: 3 }]
      .flatMap(({ domain, count }) => Array.from({ length: count }, () => ({ municipalityId: pelt.id, neighbourhoodId: hamlet, domain, missing: 'Iemand die meekijkt', createdAt: now })))
    await tx.unmetNeed.createMany({ data })
    const right = await tx.rightType.create({ data: { municipalityId: pelt.id, name: 'Sociaal tarief', euroAYear: 600 }, select: { id: true } })
    await tx.rightCount.createMany({ data: [{ municipalityId: pelt.id, rightTypeId: right.id, month: dateOf('2026-06-01'), obtained: 8 }, { municipalityId: pelt.id, rightTypeId: right.id, month: dateOf('2025-06-01'), obtained: 4 }] })
    await tx.signalTheme.createMany({ data: [{ municipalityId: pelt.id, title: 'Bus', state: 'answered', answer: 'Er rijdt er een.', answeredAt: now }, { municipalityId: pelt.id, title: 'Licht' }] })
  })
})

describe('the figures', () => {
  test('are whole for a coordinator and a contact person, of the last twelve months unless asked otherwise', async () => {
    for (const who of [pelt.coordinator, pelt.contactPerson]) {
      const page = await figures(who)
      expect(page.period.id).toBe('twaalf-maanden')
      expect(page.funnel.map(({ stage, count }) => [stage, count])).toEqual([['sent', 38], ['receivedInTime', 29], ['contactedInTime', 29], ['closed', 32]])
      expect(page.total).toMatchObject({ median: { days: 3 }, ninetieth: { days: 12 } })
      expect(page.outcomes?.filter(({ count }) => count !== 0)).toEqual([{ key: 'helped', count: 20 }, { key: 'partlyHelped', count: 9 }, { key: 'noHelpExists', count: 3 }])
      expect(page.wordBack).toEqual({ given: 32, due: 38 })
      expect(page.rights).toMatchObject({ total: 8, euro: 4800 })
      expect(page.needs.total).toBe(11)
    }
    const all = await figures(pelt.coordinator, 'alles')
    expect(all.total.cells).toMatchObject({ sent: 40, waiting: 2 })
    expect(all.rights.total).toBe(12)
    expect((await figures(pelt.coordinator, '2025')).total.cells.sent).toBe(2)
  })

  test('are told per neighbourhood, domain, card type and kind of partner, and never per member of staff', async () => {
    const { tables } = await figures(pelt.coordinator)
    const table = (dimension: string) => tables.find((one) => one.dimension === dimension)?.rows?.map(({ name, key, cells, median }) => [name ?? key, cells.sent, median?.days])
    expect(table('neighbourhood')).toEqual([['Het Dorp', 23, 3], ['Het Gehucht', 15, 12]])
    expect(table('cardType')).toEqual([['=Rechten', 29, 3], ['Mensen', 9, 3]])
    expect(table('domain')?.filter(([, sent]) => sent !== 0)).toEqual([['incomeAndRights', 32, 3], ['work', 6, 3], ['leisureAndContacts', 6, 3]])
    expect(table('partnerKind')?.filter(([, sent]) => sent !== 0)).toEqual([['firstLine', 32, 3], ['none', 6, 3]])
    const names = [pelt.contactPerson, pelt.fieldWorker].flatMap(({ name, userId, memberships }) => [name, userId, memberships[0]?.id ?? ''])
    for (const name of names) expect(JSON.stringify(tables)).not.toContain(name)
  })

  test.each(['alderman', 'fieldWorker', 'coach'] as const)('hide small counts from the %s, and what would give them away, in years only', async (role) => {
    const who = role === 'coach' ? openedCoach(pelt) : pelt[role]
    const page = await figures(who, 'alles')
    expect(page.periods.map(({ id }) => id)).toEqual(['2026', '2025'])
    expect(page.total.cells.sent).toBe(38)
    expect(page.outcomes?.map(({ count }) => count).filter((count) => count !== 0)).toEqual([20, 'hidden', 'few'])
    // Two and three add up to five with the six beside them: neither can be told from the other.
    expect(page.needs).toEqual({ total: 11, rows: [{ key: 'incomeAndRights', count: 'few' }, { key: 'housingAndMobility', count: 0 }, { key: 'healthAndCare', count: 'few' }, { key: 'familyAndEducation', count: 0 }, { key: 'work', count: 6 }, { key: 'leisureAndContacts', count: 0 }] })
    const small = await figures(who, '2025')
    expect(small.total).toMatchObject({ cells: { sent: 'few', waiting: 'few' }, median: null })
    expect(small.tables.map(({ rows }) => rows)).toEqual([null, null, null, null])
    expect(small.rights).toEqual({ total: 'few', rows: null, euro: null, atLeast: true })
  })

  test('of another municipality are its own', async () => {
    expect((await figures(deerlijk.coordinator)).total.cells.sent).toBe(3)
    expect((await figures(deerlijk.alderman)).total.cells.sent).toBe('few')
    expect(JSON.stringify(await figures(deerlijk.coordinator))).not.toContain('Gehucht')
  })
})

describe('the file', () => {
  const words = {
    t: (key: string) => key, rowName: ({ key, name }: { key: string; name: string | null }) => name ?? key, cell: (cell: unknown) => (cell === 'few' ? '< 5' : String(cell)),
  } as unknown as FigureWords

  test('holds what the page shows, and nothing in it runs as a formula', async () => {
    const sheet = csv(figuresSheet(await figures(pelt.coordinator), words, (key) => key))
    expect(sheet).toContain("rowHead.cardType;'=Rechten;29;")
    expect(sheet).toContain('rights.title;Sociaal tarief')
  })
  test('hides what the page hides', async () => {
    const rows = csv(figuresSheet(await figures(pelt.alderman), words, (key) => key)).split('\r\n').map((line) => line.split(';'))
    expect(rows.find(([part, name]) => part === 'outcomes.name' && name === 'noHelpExists')?.[10]).toBe('< 5')
    expect(rows.find(([part, name]) => part === 'outcomes.name' && name === 'partlyHelped')?.[10]).toBe('hidden')
    const counts = rows.slice(1).flatMap((row) => [...row.slice(2, 8), row[10]]).filter((cell) => /^[1-4]$/.test(cell ?? ''))
    expect(counts).toEqual([])
  })
})

describe('the alderman’s page', () => {
  test('tells a year in a few counts, small ones hidden whoever looks', async () => {
    for (const who of [pelt.alderman, pelt.coordinator]) {
      const { cards } = await inTenant(who, (tx) => boardPage(tx, who, now))
      expect(cards).toMatchObject({ period: '2026', median: { days: 3 }, rights: { total: 8, euro: 4800 }, themes: { answered: 1, all: 2 } })
      expect(cards.funnel.map(({ count }) => count)).toEqual([38, 29, 29, 32])
      expect(cards.needs.rows?.filter(({ count }) => count !== 0).map(({ count }) => count)).toEqual(['few', 'few', 6])
    }
    const { cards } = await inTenant(deerlijk.alderman, (tx) => boardPage(tx, deerlijk.alderman, now))
    expect(cards).toMatchObject({ funnel: [{ count: 'few' }, { count: 'few' }, { count: 'few' }, { count: 'few' }], median: null, needs: { total: 0 }, themes: { all: 0 } })
  })
})

describe('a coach', () => {
  test('sees cards sent and contacted in time of the municipalities assigned, small counts hidden, and no other row', async () => {
    const coach: PersonActor = await person(behindTheScenes, 'coach@baken.example', { coach: true })
    for (const town of [pelt, deerlijk]) await behindTheScenes.query('insert into coach_assignment (municipality_id, id, user_id) values ($1, gen_random_uuid(), $2)', [town.id, coach.userId])
    const [lines, dimensions] = await acrossMunicipalities(coach, 'portfolio', async (tx) => [
      await portfolio(tx, coach, { name: '', phase: null }, reportYear('2026-11-23', null)),
      await tx.$queryRaw<{ dimension: string }[]>`select distinct dimension from referral_count`,
    ] as const)
    expect(lines.map(({ name, cardsSent, cardsContactedInTime }) => [name, cardsSent, cardsContactedInTime])).toEqual([['Deerlijk', 'few', 'few'], ['Pelt', 38, 29]])
    expect(dimensions).toEqual([{ dimension: 'all' }])

    const stranger = await person(behindTheScenes, 'andere.coach@baken.example', { coach: true })
    expect(await acrossMunicipalities(stranger, 'portfolio', (tx) => tx.$queryRaw<unknown[]>`select 1 from referral_count`)).toEqual([])
  })
})
