import { expect, test } from 'vitest'
import { removeAttentionPoint } from '#lib/analysis/commands/attention-points.ts'
import { removeFinding } from '#lib/analysis/commands/findings.ts'
import { may } from '#lib/access/matrix.ts'
import { drawFromNeed, joinNeed, raiseNeed } from '#lib/referral-figures/commands/needs.ts'
import { cardsBehind, needHere, needsPage } from '#lib/referral-figures/queries/needs.ts'
import { NeedsFilter, RaiseNeed } from '#lib/referral-figures/schema.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import { inTenant } from '#lib/tenancy/in-tenant.ts'
import { made } from '#tests/factories/analysis.ts'
import { twoMunicipalities, type CastMunicipality } from '#tests/factories/cast.ts'
import { eventsAbout } from '#tests/factories/plan.ts'

const { pelt, deerlijk } = await twoMunicipalities()

const aNeed = (place: CastMunicipality, missing = 'Een betaalbare woning') =>
  inTenant(place.coordinator, async (tx) => (await tx.unmetNeed.create({ data: { municipalityId: place.id, neighbourhoodId: place.neighbourhood.id, domain: 'housingAndMobility', missing }, select: { id: true } })).id)
const raised = (need: string, text = 'Er zijn te weinig betaalbare woningen.', by: MemberActor = pelt.fieldWorker) =>
  inTenant(by, (tx) => raiseNeed(tx, by, { need, text, buildingBlockId: 'guidance', noPerson: false }))
const list = (place: CastMunicipality, asked: Record<string, string> = {}) => inTenant(place.coordinator, (tx) => needsPage(tx, place.id, NeedsFilter.parse(asked)))

test('what no help existed for waits, newest first, until somebody raises it', async () => {
  const [first, second] = [await aNeed(pelt, 'Nachtopvang'), await aNeed(pelt, 'Vervoer op zondag')]
  await aNeed(deerlijk, 'Van ginder')
  expect((await list(pelt)).rows.map(({ missing }) => missing)).toEqual(['Vervoer op zondag', 'Nachtopvang'])
  const finding = made(await raised(first, 'Nachtopvang ontbreekt in de streek.'))
  expect((await list(pelt)).rows.map(({ id }) => id)).toEqual([second])
  expect((await list(pelt, { toon: 'opgenomen' })).rows).toMatchObject([{ id: first, finding: { id: finding.id, text: 'Nachtopvang ontbreekt in de streek.' }, points: [] }])
  expect((await list(pelt, { bevinding: finding.id })).rows.map(({ id }) => id)).toEqual([first])
  expect((await list(pelt, { buurt: 'nergens' })).rows).toEqual([])
  expect((await list(pelt, { toon: 'onzin', bevinding: 'geen-id', na: 'x' })).rows.map(({ id }) => id)).toEqual([second])
})

test('it becomes a gap of its neighbourhood, knows its finding and the finding knows it; raising twice is once', async () => {
  const need = await aNeed(pelt)
  const finding = made(await raised(need))
  expect(made(await raised(need, 'Nog eens.'))).toEqual(finding)
  const [row] = await inTenant(pelt.coordinator, (tx) => tx.finding.findMany({ where: { id: finding.id }, select: { kind: true, axis: true, neighbourhoodId: true, text: true } }))
  expect(row).toEqual({ kind: 'gap', axis: 'lessHoles', neighbourhoodId: pelt.neighbourhood.id, text: 'Er zijn te weinig betaalbare woningen.' })
  expect(await inTenant(pelt.coordinator, (tx) => cardsBehind(tx, [finding.id]))).toEqual(new Map([[finding.id, 1]]))
  expect(await eventsAbout(pelt, need)).toEqual(['referral.needRaised'])
})

test('needs that are alike weigh together in one finding, and one attention point is drawn from them', async () => {
  const [one, other] = [await aNeed(pelt), await aNeed(pelt)]
  const finding = made(await raised(one))
  made(await inTenant(pelt.coordinator, (tx) => joinNeed(tx, pelt.coordinator, { need: other, finding: finding.id })))
  expect(await inTenant(pelt.coordinator, (tx) => cardsBehind(tx, [finding.id]))).toEqual(new Map([[finding.id, 2]]))

  const draw = (need: string) => inTenant(pelt.coordinator, (tx) => drawFromNeed(tx, pelt.coordinator, { need, title: 'Betaalbaar wonen ontbreekt', noPerson: false }))
  const point = made(await draw(one))
  expect(point.neighbourhood).toBe(pelt.neighbourhood.slug)
  expect(made(await draw(other))).toEqual(point)
  expect(await inTenant(pelt.coordinator, (tx) => needHere(tx, other))).toMatchObject({ attentionPointId: point.id, points: [{ id: point.id, title: 'Betaalbaar wonen ontbreekt' }] })
})

test('an attention point needs a finding first', async () => {
  const need = await aNeed(pelt)
  await expect(inTenant(pelt.coordinator, (tx) => drawFromNeed(tx, pelt.coordinator, { need, title: 'Te vroeg', noPerson: false }))).rejects.toThrow('Not found here')
})

test('when its finding or its attention point is removed, it waits again', async () => {
  const need = await aNeed(pelt)
  const finding = made(await raised(need))
  const point = made(await inTenant(pelt.coordinator, (tx) => drawFromNeed(tx, pelt.coordinator, { need, title: 'Wonen', noPerson: false })))
  const here = { neighbourhood: pelt.neighbourhood.slug }
  made(await inTenant(pelt.coordinator, (tx) => removeAttentionPoint(tx, pelt.coordinator, { ...here, id: point.id })))
  expect(await inTenant(pelt.coordinator, (tx) => needHere(tx, need))).toMatchObject({ attentionPointId: null, finding: { id: finding.id } })
  made(await inTenant(pelt.coordinator, (tx) => removeFinding(tx, pelt.coordinator, { ...here, id: finding.id })))
  expect(await inTenant(pelt.coordinator, (tx) => needHere(tx, need))).toMatchObject({ finding: null })
})

test('a need or a finding of another municipality is not found', async () => {
  const [ours, theirs] = [await aNeed(pelt), await aNeed(deerlijk)]
  const elsewhere = made(await raised(theirs, 'Van ginder.', deerlijk.coordinator))
  await expect(raised(theirs)).rejects.toThrow('Not found here')
  expect(await inTenant(pelt.coordinator, (tx) => needHere(tx, theirs))).toBeNull()
  await expect(inTenant(pelt.coordinator, (tx) => joinNeed(tx, pelt.coordinator, { need: ours, finding: elsewhere.id }))).rejects.toThrow('Not found here')
})

test('a need of a neighbourhood that is no longer is read in the list, and raised no more', async () => {
  const need = await inTenant(pelt.coordinator, async (tx) => {
    const { id } = await tx.neighbourhood.create({ data: { municipalityId: pelt.id, name: 'Weg', slug: 'weg', kind: 'hamlet', archivedAt: new Date() }, select: { id: true } })
    return (await tx.unmetNeed.create({ data: { municipalityId: pelt.id, neighbourhoodId: id, domain: 'work', missing: 'Begeleiding' }, select: { id: true } })).id
  })
  expect((await list(pelt, { buurt: 'weg' })).rows).toMatchObject([{ id: need }])
  expect(await inTenant(pelt.coordinator, (tx) => needHere(tx, need))).toBeNull()
  await expect(raised(need)).rejects.toThrow('Not found here')
})

test('only who works on the analysis without persons’ data may: coordinator and field worker', () => {
  expect(Object.entries({ ...pelt }).filter(([, who]) => typeof who === 'object' && 'standings' in who && may(who, 'referral.raiseNeed')).map(([role]) => role)).toEqual(['coordinator', 'fieldWorker'])
})

test('what is written names nobody', () => {
  const typed = { need: '01890000-0000-7000-8000-000000000000', buildingBlockId: 'guidance' }
  expect(RaiseNeed.safeParse({ ...typed, text: 'Bel 0470 12 34 56 voor meer.' }).error?.issues[0]?.path).toEqual(['text'])
  expect(RaiseNeed.safeParse({ ...typed, text: 'We vroegen het aan Jozef Peeters.' }).error?.issues[0]?.path).toEqual(['noPerson'])
  expect(RaiseNeed.safeParse({ ...typed, text: 'Er is geen nachtopvang.' }).success).toBe(true)
})
