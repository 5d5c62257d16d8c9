import { expect, test } from '#tests/support/journey.ts'
import { readPrinted } from '#tests/support/printed-pdf.ts'

test('the alderman’s page is printed on one sheet, with every decision that is asked', async ({ come }) => {
  const page = await come('schepen@pelt.example')
  await page.goto('/pelt/bestuur')
  const decisions = page.locator('.printed-whole li')
  const asked = await decisions.count()
  const onScreen = await decisions.filter({ visible: true }).count()
  expect(onScreen).toBeLessThan(asked)

  const sheets = await readPrinted(await page.pdf({ preferCSSPageSize: true }), 1)
  expect(sheets.map(({ size }) => size)).toEqual([[210, 297]])

  await page.emulateMedia({ media: 'print' })
  await expect(decisions.filter({ visible: true })).toHaveCount(asked)
})
