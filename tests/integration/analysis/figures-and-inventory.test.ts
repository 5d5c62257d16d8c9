import { expect, test } from 'vitest'
import { chooseFigures, interpretFigure, leaveFigure } from '#lib/analysis/commands/interpret.ts'
import { addInventoryItem, editInventoryItem, removeInventoryItem } from '#lib/analysis/commands/inventory.ts'
import { chosenFigures, figuresToChoose } from '#lib/analysis/queries/figures-part.ts'
import { inventoryItem, inventoryPage } from '#lib/analysis/queries/inventory-part.ts'
import { inTenant } from '#lib/tenancy/in-tenant.ts'
import { NotFoundHere } from '#lib/tenancy/not-found-here.ts'
import { anAttentionPoint, anIndicator, anInterpretation, anInventoryItem, itemTyped, made, testDay } from '#tests/factories/analysis.ts'
import { twoMunicipalities } from '#tests/factories/cast.ts'

const { pelt, deerlijk, behindTheScenes } = await twoMunicipalities()
const slug = pelt.neighbourhood.slug

test('chosen figures stand in the analysis once, and no longer among those to choose', async () => {
  const indicator = await anIndicator(pelt, 'Kinderen zonder crèche')
  await inTenant(pelt.fieldWorker, async (tx) => {
    const input = { neighbourhood: slug, indicators: [indicator.id] }
    expect(made(await chooseFigures(tx, pelt.fieldWorker, input))).toEqual({ added: 1 })
    expect(made(await chooseFigures(tx, pelt.fieldWorker, input))).toEqual({ added: 0 })
    expect((await figuresToChoose(tx, pelt.neighbourhood.id)).map((one) => one.id)).not.toContain(indicator.id)
    const chosen = await chosenFigures(tx, pelt.fieldWorker, pelt.neighbourhood.id)
    expect(chosen.filter((one) => one.figure.indicatorId === indicator.id)).toMatchObject([{ text: null, writtenBy: null, points: [] }])
  })
})

test('an indicator of another municipality cannot be chosen', async () => {
  const theirs = await anIndicator(deerlijk)
  await expect(
    inTenant(pelt.coordinator, (tx) => chooseFigures(tx, pelt.coordinator, { neighbourhood: slug, indicators: [theirs.id] })),
  ).rejects.toThrow(NotFoundHere)
})

test('a reading from an older version shows both and changes nothing', async () => {
  const { id } = await anInterpretation(pelt, 'Het eerste woord')
  await inTenant(pelt.coordinator, async (tx) => {
    const outcome = await interpretFigure(tx, pelt.coordinator, { neighbourhood: slug, id, version: 1, text: 'Iets anders', noPerson: false }, testDay)
    expect(outcome).toEqual({ ok: false, stale: { theirs: { text: 'Het eerste woord' }, version: 2 } })
    expect((await tx.interpretation.findFirst({ where: { id } }))?.text).toBe('Het eerste woord')
  })
})

test('a figure from which an attention point was drawn neither leaves nor loses its text', async () => {
  const { id } = await anInterpretation(pelt)
  await anAttentionPoint(pelt, { interpretations: [id] })
  await inTenant(pelt.coordinator, async (tx) => {
    expect(await leaveFigure(tx, pelt.coordinator, { neighbourhood: slug, id })).toMatchObject({ refusal: 'carriesAttentionPoint' })
    const emptied = { neighbourhood: slug, id, version: 2, text: null, noPerson: false }
    expect(await interpretFigure(tx, pelt.coordinator, emptied, testDay)).toMatchObject({ refusal: 'carriesAttentionPoint' })
  })
})

test('a figure on which nothing rests leaves the analysis', async () => {
  const { id } = await anInterpretation(pelt)
  await inTenant(pelt.coordinator, async (tx) => {
    made(await leaveFigure(tx, pelt.coordinator, { neighbourhood: slug, id }))
    expect(await tx.interpretation.count({ where: { id } })).toBe(0)
  })
})

test('an interpretation of another municipality is not found', async () => {
  const { id } = await anInterpretation(deerlijk)
  const ours = (run: Parameters<typeof inTenant<unknown>>[1]) => inTenant(pelt.coordinator, run)
  const edit = { neighbourhood: slug, id, version: 2, text: 'Van ons', noPerson: false }
  await expect(ours((tx) => interpretFigure(tx, pelt.coordinator, edit, testDay))).rejects.toThrow(NotFoundHere)
  await expect(ours((tx) => leaveFigure(tx, pelt.coordinator, { neighbourhood: slug, id }))).rejects.toThrow(NotFoundHere)
})

test('an item of the inventory is added, found by kind, changed and removed, each with its event', async () => {
  const { id } = await anInventoryItem(pelt)
  await inTenant(pelt.fieldWorker, async (tx) => {
    const places = await inventoryPage(tx, pelt.fieldWorker, pelt.neighbourhood.id, { kind: 'meetingPlace', after: null })
    expect(places.rows.map((row) => row.id)).toContain(id)
    const services = await inventoryPage(tx, pelt.fieldWorker, pelt.neighbourhood.id, { kind: 'service', after: null })
    expect(services.rows.map((row) => row.id)).not.toContain(id)

    made(await editInventoryItem(tx, pelt.fieldWorker, { ...itemTyped(pelt), id, version: 1, name: 'Buurthuis', organisationId: pelt.organisation.id }))
    expect(await inventoryItem(tx, pelt.neighbourhood.id, id)).toMatchObject({ name: 'Buurthuis', organisation: { name: 'Huisartsenpraktijk' }, version: 2 })
    expect(await editInventoryItem(tx, pelt.fieldWorker, { ...itemTyped(pelt), id, version: 1 })).toMatchObject({ stale: { theirs: { name: 'Buurthuis' }, version: 2 } })

    made(await removeInventoryItem(tx, pelt.fieldWorker, { neighbourhood: slug, id }))
    expect(await inventoryItem(tx, pelt.neighbourhood.id, id)).toBeNull()
  })
  const events = await behindTheScenes.query(`select kind, user_id from audit_event where subject_id = $1 order by seq`, [id])
  expect(events.rows.map((row: { kind: string }) => row.kind)).toEqual(['analysis.inventoryAdded', 'analysis.inventoryEdited', 'analysis.inventoryRemoved'])
})

test('an inventory item that carries an attention point stays', async () => {
  const { id } = await anInventoryItem(pelt)
  const point = await anAttentionPoint(pelt, { inventory: [id] })
  await inTenant(pelt.fieldWorker, async (tx) => {
    expect(await removeInventoryItem(tx, pelt.fieldWorker, { neighbourhood: slug, id })).toMatchObject({ refusal: 'carriesAttentionPoint' })
    expect((await inventoryItem(tx, pelt.neighbourhood.id, id))?.points).toMatchObject([{ id: point.id }])
  })
})

test('the inventory is paged by key, fifty at a time', async () => {
  await inTenant(deerlijk.fieldWorker, async (tx) => {
    for (let number = 0; number < 51; number++) {
      made(await addInventoryItem(tx, deerlijk.fieldWorker, { ...itemTyped(deerlijk), kind: 'association', name: `Club ${String(number).padStart(2, '0')}` }))
    }
    const first = await inventoryPage(tx, deerlijk.fieldWorker, deerlijk.neighbourhood.id, { kind: 'association', after: null })
    expect(first.rows).toHaveLength(50)
    const second = await inventoryPage(tx, deerlijk.fieldWorker, deerlijk.neighbourhood.id, { kind: 'association', after: first.next })
    const down = { kind: 'association' as const, sort: { column: 'naam' as const, down: true } }
    const last = await inventoryPage(tx, deerlijk.fieldWorker, deerlijk.neighbourhood.id, { ...down, after: null })
    const before = await inventoryPage(tx, deerlijk.fieldWorker, deerlijk.neighbourhood.id, { ...down, after: last.next })
    expect([...last.rows, ...before.rows].map(({ name }) => name)).toEqual([...first.rows, ...second.rows].map(({ name }) => name).reverse())
    expect(second.rows.map((row) => row.name)).toEqual(['Club 50'])
    expect(second.next).toBeNull()
  })
})

test('another municipality finds neither the item nor an organisation of ours', async () => {
  const { id } = await anInventoryItem(pelt)
  await inTenant(deerlijk.coordinator, async (tx) => {
    expect(await inventoryItem(tx, pelt.neighbourhood.id, id)).toBeNull()
    expect((await inventoryPage(tx, deerlijk.coordinator, pelt.neighbourhood.id, { kind: null, after: null })).rows).toEqual([])
  })
  const theirs = (run: Parameters<typeof inTenant<unknown>>[1]) => inTenant(deerlijk.coordinator, run)
  await expect(theirs((tx) => editInventoryItem(tx, deerlijk.coordinator, { ...itemTyped(deerlijk), id, version: 1 }))).rejects.toThrow(NotFoundHere)
  await expect(theirs((tx) => removeInventoryItem(tx, deerlijk.coordinator, { neighbourhood: slug, id }))).rejects.toThrow(NotFoundHere)
  await expect(theirs((tx) => addInventoryItem(tx, deerlijk.coordinator, { ...itemTyped(deerlijk), organisationId: pelt.organisation.id }))).rejects.toThrow(NotFoundHere)
})
