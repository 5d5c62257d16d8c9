import { expect, expectAccessible, test } from '#tests/support/journey.ts'

const meaning = /Een kaart die je samen met iemand invult/

test('a word explains itself to a mouse and a keyboard, and Escape puts it away until somebody comes back', async ({ come }) => {
  const page = await come('huisarts@pelt.example')
  await page.goto('/pelt/doorverwijzingen/nieuw')
  const word = page.getByRole('button', { name: 'kaart', exact: true })
  const explanation = page.getByRole('tooltip').filter({ hasText: meaning })
  await expect(explanation).toBeHidden()
  await expect(word).toHaveAccessibleDescription(meaning)
  const before = await page.getByRole('main').boundingBox()

  await word.hover()
  await expect(explanation).toBeVisible()
  expect(await page.getByRole('main').boundingBox()).toEqual(before)
  await expectAccessible(page)
  await explanation.hover()
  await expect(explanation).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(explanation).toBeHidden()

  await word.focus()
  await page.mouse.move(0, 0)
  await expect(explanation).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(explanation).toBeHidden()
  await word.blur()
  await word.focus()
  await expect(explanation).toBeVisible()
})

test('a word explains itself to a finger on a small screen without script, and stays within the screen', async ({ come }) => {
  const page = await come('huisarts@pelt.example', { javaScriptEnabled: false, hasTouch: true, viewport: { width: 320, height: 640 } })
  await page.goto('/pelt/doorverwijzingen/nieuw')
  await page.getByRole('button', { name: 'kaart', exact: true }).tap()
  const explanation = page.getByRole('tooltip').filter({ hasText: meaning })
  await expect(explanation).toBeVisible()
  const box = await explanation.boundingBox()
  expect(box?.x).toBeGreaterThanOrEqual(0)
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320)
})

test('the word list is one step from every page, and each word has its address', async ({ come }) => {
  const page = await come()
  await page.goto('/aanmelden')
  await page.getByRole('contentinfo').getByRole('link', { name: 'Woordenlijst' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Woordenlijst')
  await expect(page.getByText('Met iemand meegaan tot er een oplossing is die past.')).toBeVisible()
  await page.getByRole('link', { name: 'Doorverwijskaart' }).click()
  await expect(page).toHaveURL(/\/woordenlijst#referralCard$/)
  await expectAccessible(page)
})
