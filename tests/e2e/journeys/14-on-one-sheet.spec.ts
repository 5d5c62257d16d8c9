import { expect, test } from '#tests/support/journey.ts'
import { readPrinted } from '#tests/support/printed-pdf.ts'

test('the alderman’s page is printed on one sheet', async ({ come }) => {
  // A municipality that no other journey adds decisions to.
  const page = await come('schepen@moorslede.example')
  await page.goto('/moorslede/bestuur')
  await expect(page.locator('.printed-whole li').first()).toBeVisible()
  const sheets = await readPrinted(await page.pdf({ preferCSSPageSize: true }), 1)
  expect(sheets.map(({ size }) => size)).toEqual([[210, 297]])
})

test('decisions that are folded away on screen are all printed', async ({ come }) => {
  const page = await come('schepen@pelt.example')
  await page.goto('/pelt/bestuur')
  const decisions = page.locator('.printed-whole li')
  const asked = await decisions.count()
  expect(await decisions.filter({ visible: true }).count()).toBeLessThan(asked)
  await page.emulateMedia({ media: 'print' })
  await expect(decisions.filter({ visible: true })).toHaveCount(asked)
})
