import { describe, expect, test } from 'vitest'
import { editTheme, moveTheme, putThemeAway } from '#lib/signals/commands/edit-theme.ts'
import { linkTheme, unlinkTheme } from '#lib/signals/commands/link-theme.ts'
import { setPublicForm } from '#lib/signals/commands/public-form.ts'
import { sortSignals, takeBackSignal } from '#lib/signals/commands/sort-signals.ts'
import { themesFile } from '#lib/signals/queries/themes-file.ts'
import { themeChoicesPage, themePage } from '#lib/signals/queries/theme-page.ts'
import { triagePage } from '#lib/signals/queries/triage-page.ts'
import { inTenant } from '#lib/tenancy/in-tenant.ts'
import { NotFoundHere } from '#lib/tenancy/not-found-here.ts'
import { anAttentionPoint, made, testDay } from '#tests/factories/analysis.ts'
import { twoMunicipalities } from '#tests/factories/cast.ts'
import { aSignal, aTheme } from '#tests/factories/signals.ts'

const { pelt, deerlijk, behindTheScenes } = await twoMunicipalities()
const { coordinator } = pelt
const all = { neighbourhood: null, aside: false, away: false, after: null }
const triage = (over: Partial<typeof all> = {}) => inTenant(coordinator, (tx) => triagePage(tx, coordinator, { ...all, ...over }))
const sorted = { do: 'bundle' as 'bundle' | 'aside', signals: [] as string[], themeId: null as string | null, title: null as string | null, reason: null as string | null, organisation: false }
const sort = (over: Partial<typeof sorted>) => inTenant(coordinator, (tx) => sortSignals(tx, coordinator, { ...sorted, ...over }))
const theme = (id: string) => inTenant(coordinator, (tx) => themePage(tx, coordinator, id, null))
const unsorted = async () => (await triage()).signals.rows.map((row) => row.id)

describe('sorting', () => {
  test('bundles several at once into a new theme, and more into the same', async () => {
    const [one, two, three] = [await aSignal(pelt), await aSignal(pelt), await aSignal(pelt)]
    const { themeId } = made(await sort({ signals: [one.id, two.id], title: 'Geen bus' }))
    expect(await unsorted()).toEqual([three.id])
    made(await sort({ signals: [three.id], themeId }))
    expect(await theme(themeId ?? '')).toMatchObject({ theme: { title: 'Geen bus', state: 'noticed', signals: 3, neighbourhood: { name: 'Het Dorp' } }, places: [{ name: 'Het Dorp', signals: 3 }] })
    expect((await triage()).themes).toMatchObject([{ title: 'Geen bus', signals: 3 }])
  })

  test('is done once: what somebody sorted meanwhile is told', async () => {
    const { id } = await aSignal(pelt)
    made(await sort({ signals: [id], do: 'aside', reason: 'Voor de wegendienst' }))
    expect(await sort({ signals: [id], title: 'Nog eens' })).toMatchObject({ refusal: 'sortedAlready' })
    expect((await triage({ aside: true })).signals.rows).toMatchObject([{ id, setAsideReason: 'Voor de wegendienst' }])
    const row = (await triage({ aside: true })).signals.rows[0]
    await inTenant(coordinator, async (tx) => {
      made(await takeBackSignal(tx, coordinator, { signalId: id, version: row?.version ?? 0 }))
      expect(await takeBackSignal(tx, coordinator, { signalId: id, version: 1 })).toMatchObject({ stale: { version: 3 } })
    })
    expect(await unsorted()).toContain(id)
  })

  test('by two at once puts a signal in one theme', async () => {
    const { id } = await aSignal(pelt)
    const answers = await Promise.all(['Eerste thema', 'Tweede thema', 'Derde thema'].map((title) => sort({ signals: [id], title })))
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
  })

  test('holds titles and reasons to the rule that nobody is named', async () => {
    const { id } = await aSignal(pelt)
    expect(await sort({ signals: [id], title: 'Het probleem van Maria Peeters' })).toMatchObject({ field: 'organisation', refusal: 'looksLikePerson' })
    expect(await sort({ signals: [id], do: 'aside', reason: 'Mevrouw Claes belt zelf' })).toMatchObject({ refusal: 'looksLikePerson' })
    made(await sort({ signals: [id], title: 'Bij Apotheek Peeters', organisation: true }))
  })

  test('does not touch another municipality', async () => {
    const [here, there] = [await aSignal(pelt), await aSignal(deerlijk)]
    const foreign = await aTheme(deerlijk, 'Daar', [there.id])
    expect(await sort({ signals: [there.id], title: 'Van elders' })).toMatchObject({ refusal: 'sortedAlready' })
    expect(await sort({ signals: [here.id], themeId: foreign.id })).toMatchObject({ refusal: 'themeGone' })
    expect(await theme(foreign.id)).toBeNull()
    await inTenant(coordinator, async (tx) => {
      await expect(moveTheme(tx, coordinator, { themeId: foreign.id, version: 1, act: 'lookInto', answer: null, organisation: false }, testDay)).rejects.toThrow(NotFoundHere)
      await expect(setPublicForm(tx, coordinator, { neighbourhoodId: deerlijk.neighbourhood.id, open: 'yes' })).rejects.toThrow(NotFoundHere)
    })
    // The same title in two municipalities is nobody's business.
    made(await sort({ signals: [here.id], title: 'Daar' }))
  })
})

describe('the themes', () => {
  test('say when there are more than stand here, and a file has them all', async () => {
    await behindTheScenes.query(`insert into signal_theme (municipality_id, id, title) select $1, uuidv7(), 'Thema ' || n from generate_series(1, 205) n`, [deerlijk.id])
    const { coordinator: there } = deerlijk
    await inTenant(there, async (tx) => {
      const { themes, moreThemes } = await triagePage(tx, there, all)
      expect([themes.length, moreThemes]).toEqual([200, true])
      expect((await themesFile(tx, all)).length).toBeGreaterThan(204)
      expect((await triagePage(tx, there, { ...all, away: true })).moreThemes).toBe(false)
    })
    const mine = await inTenant(coordinator, (tx) => themesFile(tx, all))
    expect(mine.some(({ title }) => title.startsWith('Thema '))).toBe(false)
    expect((await triage()).moreThemes).toBe(false)
  })
})

describe('a theme', () => {
  test('goes from noticed to an answer, and counts as an answer for all its signals', async () => {
    const before = (await triage()).share
    const { id } = await aTheme(pelt, 'Donkere straat', [(await aSignal(pelt)).id, (await aSignal(pelt)).id])
    await inTenant(coordinator, async (tx) => {
      const step = (act: 'lookInto' | 'act' | 'answer', version: number, answer: string | null = null) =>
        moveTheme(tx, coordinator, { themeId: id, version, act, answer, organisation: false }, testDay)
      made(await step('lookInto', 1))
      expect(await step('act', 1)).toMatchObject({ stale: { version: 2 } })
      made(await step('act', 2))
      expect(await step('answer', 3)).toMatchObject({ field: 'answer', refusal: 'answerAsked' })
      expect(await step('answer', 3, 'We belden mevrouw Claes')).toMatchObject({ refusal: 'looksLikePerson' })
      made(await step('answer', 3, 'Er komt een lamp bij.'))
      expect(await step('lookInto', 4)).toMatchObject({ refusal: 'themeNotNow' })
    })
    expect(await theme(id)).toMatchObject({ theme: { state: 'answered', answer: 'Er komt een lamp bij.' } })
    const { share } = await triage()
    expect([share.answered - before.answered, share.all - before.all]).toEqual([2, 2])
  })

  test('keeps a title of its own', async () => {
    await aTheme(pelt, 'Te weinig groen', [(await aSignal(pelt)).id])
    const other = await aTheme(pelt, 'Te veel verkeer', [(await aSignal(pelt)).id])
    expect(await sort({ signals: [(await aSignal(pelt)).id], title: 'te weinig GROEN' })).toMatchObject({ field: 'title', refusal: 'themeExists' })
    await inTenant(coordinator, async (tx) => {
      const edit = { themeId: other.id, version: 1, neighbourhoodId: null, organisation: false }
      expect(await editTheme(tx, coordinator, { ...edit, title: 'Te weinig groen' })).toMatchObject({ refusal: 'themeExists' })
      expect(await editTheme(tx, coordinator, { ...edit, title: 'Te veel verkeer', neighbourhoodId: deerlijk.neighbourhood.id })).toMatchObject({ refusal: 'neighbourhoodGone' })
      made(await editTheme(tx, coordinator, { ...edit, title: 'Te veel verkeer in het dorp' }))
    })
    expect(await theme(other.id)).toMatchObject({ theme: { title: 'Te veel verkeer in het dorp', neighbourhood: null } })
  })

  test('is put away once it has an answer, or holds nothing', async () => {
    const signal = await aSignal(pelt)
    const { id } = await aTheme(pelt, 'Weg ermee', [signal.id])
    await inTenant(coordinator, async (tx) => {
      expect(await putThemeAway(tx, coordinator, { themeId: id, version: 1 }, testDay)).toMatchObject({ refusal: 'notAnswered' })
      made(await takeBackSignal(tx, coordinator, { signalId: signal.id, version: 2 }))
      made(await putThemeAway(tx, coordinator, { themeId: id, version: 1 }, testDay))
    })
    expect((await triage()).themes.map((one) => one.id)).not.toContain(id)
    expect((await triage({ away: true })).themes.map((one) => one.id)).toEqual([id])
  })

  test('is linked to attention points and actions of here, and loosened again', async () => {
    const { id } = await aTheme(pelt, 'Met gevolg', [(await aSignal(pelt)).id])
    const [point, foreign] = [await anAttentionPoint(pelt), await anAttentionPoint(deerlijk)]
    const link = (attentionPointId: string) => inTenant(coordinator, (tx) => linkTheme(tx, coordinator, { themeId: id, attentionPointId, actionId: null }))
    made(await link(point.id))
    made(await link(point.id))
    const linked = await theme(id)
    expect(linked?.links).toMatchObject([{ kind: 'attentionPoint', target: { id: point.id, place: { slug: 'het-dorp' } } }])
    await expect(link(foreign.id)).rejects.toThrow(NotFoundHere)
    const choices = await inTenant(coordinator, (tx) => themeChoicesPage(tx, null))
    expect(choices.points.map((one) => one.id)).toEqual([point.id])

    const linkId = linked?.links[0]?.linkId ?? ''
    await inTenant(deerlijk.coordinator, (tx) => expect(unlinkTheme(tx, deerlijk.coordinator, { themeId: id, linkId })).rejects.toThrow(NotFoundHere))
    await inTenant(coordinator, async (tx) => made(await unlinkTheme(tx, coordinator, { themeId: id, linkId })))
    expect((await theme(id))?.links).toEqual([])
  })
})

test('each act leaves one event without a word of what was written', async () => {
  const { rows } = await behindTheScenes.query<{ kind: string; detail: string }>(
    `select kind, coalesce(detail::text, '') as detail from audit_event where municipality_id = $1 and subject_type in ('signal', 'signalTheme', 'neighbourhood')`, [pelt.id])
  expect(new Set(rows.map(({ kind }) => kind))).toEqual(new Set([
    'signal.given', 'signal.bundled', 'signal.setAside', 'signal.takenBack', 'signalTheme.made', 'signalTheme.moved', 'signalTheme.changed', 'signalTheme.putAway', 'signalTheme.linked', 'signalTheme.unlinked',
  ]))
  expect(rows.map(({ detail }) => detail).join()).not.toMatch(/bus|lamp|wegendienst|groen/i)
})
