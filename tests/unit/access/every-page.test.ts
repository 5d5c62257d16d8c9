import { describe, expect, it } from 'vitest'
import { unknownIn } from '#tests/support/addresses.ts'
import { madeOnTheWay, visits } from '#tests/support/every-page.ts'
import { inventory } from '#tests/support/inventory.ts'

const pages = inventory().filter((entry) => entry.what === 'page').map(({ name }) => name)
// A visit that finds nothing there does not look at the page.
const found = visits().filter(({ status = 200 }) => status === 200)
const lookedAt = new Set([...found.map(({ page }) => page.replace(/\?.*/, '')), ...Object.keys(madeOnTheWay)])

describe('every page of the sources', () => {
  it.each(pages)('%s is looked at by somebody (tests/support/every-page.ts)', (page) => {
    expect(lookedAt.has(page)).toBe(true)
  })

  it.each(visits().map((visit) => [visit.page, visit] as const))('%s can be filled in (tests/support/addresses.ts)', (page, visit) => {
    expect(unknownIn(page).filter((parameter) => !(parameter in (visit.with ?? {})))).toEqual([])
  })

  it('is excused only while it exists', () => {
    expect(Object.keys(madeOnTheWay).filter((page) => !pages.includes(page))).toEqual([])
  })
})
