import type { Locator } from '@playwright/test'
import { expect, expectAccessible, test, type Page } from '#tests/support/journey.ts'

const palette = (page: Page) => page.getByRole('dialog', { name: 'Zoeken' })
const field = (page: Page) => palette(page).getByRole('combobox', { name: 'Waar zoek je naar?' })

/** The keys work once the page's script is there. */
const press = async (page: Page, key: string, opens: Locator) =>
  expect(async () => {
    await page.keyboard.press(key)
    await expect(opens).toBeVisible({ timeout: 1000 })
  }).toPass()

test('a coordinator goes anywhere from the keyboard', async ({ come, pool }) => {
  const page = await come('regisseur@pelt.example')
  await page.goto('/pelt')
  await press(page, 'Control+k', palette(page))
  await expect(field(page)).toBeFocused()
  await expect(palette(page).getByRole('option', { name: 'Bewaartermijn' })).toBeVisible()
  await expectAccessible(page)

  await field(page).fill('overpelt fabriek')
  await expect(palette(page).getByRole('option').first()).toContainText('Overpelt-Fabriek')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Overpelt-Fabriek')

  // A card by its number, never by a name.
  const { rows } = await pool.query<{ number: number }>(`select r.number from referral r join municipality m on m.id = r.municipality_id where m.slug = 'pelt' and r.state = 'received' limit 1`)
  await page.keyboard.press('/')
  await field(page).fill(`kaart ${rows[0]?.number}`)
  await palette(page).getByRole('option', { name: `Kaart ${rows[0]?.number}` }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(`Kaart ${rows[0]?.number}`)

  await page.keyboard.press('Control+k')
  await field(page).fill('zoiets is er niet')
  await expect(palette(page)).toContainText('Niets gevonden voor “zoiets is er niet”')
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(palette(page)).toBeHidden()
  await expect(page.getByRole('link', { name: 'Zoeken of naar een bladzijde gaan' })).toBeFocused()
})

test('the keys are shown, mean nothing while somebody types, and can be switched off', async ({ come }) => {
  const page = await come('veldwerker@pelt.example')
  await page.goto('/pelt')
  await press(page, '?', page.getByRole('dialog', { name: 'Toetsen' }))
  await expect(page.getByRole('dialog', { name: 'Toetsen' })).toContainText('Zoeken, ook terwijl je typt')
  await expectAccessible(page)
  await page.keyboard.press('Escape')

  await page.goto('/pelt/zoeken')
  await page.getByRole('searchbox', { name: /^Waar zoek je naar/ }).pressSequentially('en/of?')
  await expect(page.getByRole('searchbox')).toHaveValue('en/of?')
  await expect(page.getByRole('dialog')).toBeHidden()

  await page.goto('/profiel')
  const keys = page.getByRole('checkbox', { name: /toets/i })
  await keys.uncheck()
  await page.getByRole('button', { name: 'Profiel bewaren' }).click()
  await expect(page.getByRole('status')).toContainText('Je profiel is bewaard')
  await page.goto('/pelt')
  await press(page, 'Control+k', palette(page))
  await page.keyboard.press('Escape')
  await expect(palette(page)).toBeHidden()
  await page.keyboard.press('/')
  await page.keyboard.press('?')
  await press(page, 'Control+k', palette(page))
  await expect(page.getByRole('dialog')).toHaveCount(1)
  await page.goto('/profiel')
  await keys.check()
  await page.getByRole('button', { name: 'Profiel bewaren' }).click()
  await expect(page.getByRole('status')).toContainText('Je profiel is bewaard')
})

test('a volunteer on a phone without script finds what is theirs, and nothing more', async ({ come }) => {
  const page = await come('vrijwilliger@pelt.example', { viewport: { width: 360, height: 740 }, javaScriptEnabled: false })
  await page.goto('/pelt')
  await page.getByRole('link', { name: 'Zoeken of naar een bladzijde gaan' }).click()
  await page.getByRole('searchbox', { name: /^Waar zoek je naar/ }).fill('kaart')
  await page.getByRole('button', { name: 'Zoeken', exact: true }).click()
  await expect(page).toHaveURL(/\/pelt\/zoeken\?vraag=kaart$/)
  await expect(page.getByRole('main').getByRole('link', { name: 'Nieuwe doorverwijskaart' })).toBeVisible()
  await expect(page.getByRole('main').getByRole('link', { name: 'Kaarttypes' })).toHaveCount(0)
})

test.describe('without a network', () => {
  test.use({ expectedComplaints: ['Failed to load resource'] })

  test('the palette says so, and goes on when it is back', async ({ come }) => {
    const page = await come('veldwerker@pelt.example')
    await page.goto('/pelt')
    await press(page, 'Control+k', palette(page).getByRole('option').first())
    await page.route('**/zoeken/lijst?*', (route) => route.abort())
    await field(page).fill('over')
    await expect(palette(page).getByRole('alert')).toContainText('Zoeken lukt nu niet')
    await page.unroute('**/zoeken/lijst?*')
    await field(page).fill('overpelt')
    await expect(palette(page).getByRole('option').first()).toContainText('Overpelt')
    await expect(palette(page).getByRole('alert')).toBeHidden()
  })
})
