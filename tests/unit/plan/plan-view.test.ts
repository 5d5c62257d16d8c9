import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isFiltered, planAddress, planShown } from '#lib/plan/plan-view.ts'
import { objectivesOnPage } from '#lib/plan/objectives-on-page.ts'

const id = '019ab000-0000-7000-8000-000000000001'

describe('how the plan is shown', () => {
  test('without anything in the address: the board, all of it', () => {
    expect(planShown({})).toEqual({
      view: 'bord',
      sort: 'doel',
      block: null,
      state: null,
      lead: null,
      late: false,
      after: null,
      before: null,
    })
  })

  test('what is asked for is read, what nobody offers is left out', () => {
    expect(
      planShown({
        weergave: 'tabel',
        volgorde: 'einde',
        bouwsteen: 'detection',
        toestand: 'running',
        trekker: id,
        laat: 'ja',
        na: id,
      }),
    ).toEqual({
      view: 'tabel',
      sort: 'einde',
      block: 'detection',
      state: 'running',
      lead: id,
      late: true,
      after: id,
      before: null,
    })
    expect(
      planShown({ weergave: 'x', bouwsteen: '; drop table', toestand: ['a', 'b'], trekker: 'niemand', na: '1' }),
    ).toEqual(planShown({}))
  })

  test('a board keeps the order of its objectives', () => {
    expect(planShown({ volgorde: 'titel' }).sort).toBe('doel')
  })

  test('an address says again what was read from it', () => {
    const word = fc.option(
      fc.constantFrom('tabel', 'tijdlijn', 'einde', 'titel', 'detection', 'done', 'ja', 'tekst', id, 'onzin'),
      { nil: undefined },
    )
    const search = fc.record({
      weergave: word,
      volgorde: word,
      bouwsteen: word,
      toestand: word,
      trekker: word,
      laat: word,
      na: word,
    })
    fc.assert(
      fc.property(search, (asked) => {
        const shown = planShown(asked)
        const again = Object.fromEntries(new URLSearchParams(planAddress(shown, { after: shown.after })))
        expect(planShown(again)).toEqual(shown)
      }),
    )
  })

  test('another view or filter begins at the first page', () => {
    expect(planAddress(planShown({ na: id, laat: 'ja' }), { view: 'tijdlijn' })).toBe('?weergave=tijdlijn&laat=ja')
    expect(planAddress(planShown({ na: id }))).toBe('')
  })

  test('only the four filters count as filtering', () => {
    expect(isFiltered(planShown({ weergave: 'tabel', volgorde: 'titel', na: id }))).toBe(false)
    expect(isFiltered(planShown({ laat: 'ja' }))).toBe(true)
  })
})

test('over all pages of a board each objective without actions is drawn exactly once', () => {
  const counts = fc.array(fc.nat(4), { maxLength: 12 })
  fc.assert(
    fc.property(counts, fc.nat(3), fc.integer({ min: 1, max: 5 }), (actionsPer, loose, pageSize) => {
      const objectives = actionsPer.map((count, place) => ({ id: `o${place}`, empty: count === 0 }))
      const rows: { objectiveId: string | null }[] = [
        ...actionsPer.flatMap((count, place) => Array.from({ length: count }, () => ({ objectiveId: `o${place}` }))),
        ...Array.from({ length: loose }, () => ({ objectiveId: null })),
      ]
      const pages = Math.max(1, Math.ceil(rows.length / pageSize))
      const drawn = Array.from({ length: pages }, (_, page) =>
        objectivesOnPage(objectives, rows.slice(page * pageSize, (page + 1) * pageSize), {
          filtered: false,
          preceding: rows[page * pageSize - 1] ?? null,
          hasAfter: page < pages - 1,
        }),
      )
      for (const objective of objectives) {
        const times = drawn.filter((page) => page.includes(objective)).length
        if (objective.empty) expect(times).toBe(1)
        else expect(times).toBeGreaterThan(0)
      }
    }),
  )
})
