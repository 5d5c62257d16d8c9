import { addDays, today } from '#lib/time/today.ts'
import { expect, expectAccessible, test, type Page } from '#tests/support/journey.ts'

const profileMenu = (page: Page) => page.getByLabel(/^(Aangemeld als|Signed in as)/)

test('language and colours are chosen, stay, and are changed back', async ({ come }) => {
  const page = await come('regisseur@pelt.example')
  await page.goto('/pelt/buurten')
  await profileMenu(page).click()
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Neighbourhoods in Pelt')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await page.goto('/pelt/partners')
  await expect(page.getByRole('link', { name: 'Add partner' })).toBeVisible()

  await profileMenu(page).click()
  await page.getByRole('button', { name: 'Dark' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expectAccessible(page)
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')

  await profileMenu(page).click()
  await page.getByRole('button', { name: 'Nederlands' }).click()
  await expect(page.getByRole('link', { name: 'Partner toevoegen' })).toBeVisible()
})

test('a coach goes from one opened municipality to another without signing out', async ({ come }) => {
  const coordinator = await come('regisseur@moorslede.example')
  await coordinator.goto('/moorslede/instellingen')
  await coordinator.getByLabel('Openen tot en met').fill(addDays(today(new Date()), 30))
  await coordinator.getByRole('button', { name: 'Openen voor de coach' }).click()
  await expect(coordinator.getByText('Geopend voor de coach tot en met')).toBeVisible()

  const coach = await come('coach@baken.example')
  await coach.goto('/pelt')
  await expect(coach.getByRole('heading', { level: 1 })).toContainText('Pelt')
  await coach.getByLabel('Pelt: Andere gemeente kiezen').click()
  await expectAccessible(coach)
  await coach.getByRole('link', { name: 'Moorslede' }).click()
  await expect(coach.getByRole('heading', { level: 1 })).toContainText('Moorslede')
})

/** Presses Tab until the keyboard is there; a person would give up too. */
async function tabTo(page: Page, role: 'link' | 'button' | 'textbox', name: string | RegExp) {
  const wanted = page.getByRole(role, { name }).first()
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab')
    if (await wanted.evaluate((element) => element === document.activeElement)) return
  }
  throw new Error(`${String(name)} was not reached with the keyboard`)
}

test('the keyboard is enough: skip link, menu, and a form', async ({ come }) => {
  const page = await come('veldwerker@pelt.example')
  await page.goto('/pelt')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Naar de inhoud' })).toBeFocused()
  await expect(page.getByRole('link', { name: 'Naar de inhoud' })).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#content$/)
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)

  await profileMenu(page).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('link', { name: 'Mijn profiel' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('link', { name: 'Mijn profiel' })).toBeHidden()
  await expect(profileMenu(page)).toBeFocused()
  await page.keyboard.press('Enter')
  await tabTo(page, 'link', 'Mijn profiel')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mijn profiel')

  await page.getByRole('heading', { level: 1 }).click()
  await tabTo(page, 'textbox', /^Telefoon/)
  await page.keyboard.type('bel mij')
  await tabTo(page, 'button', 'Profiel bewaren')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: /^Telefoon/ })).toBeFocused()
  await expect(page.getByRole('textbox', { name: /^Telefoon/ })).toHaveAccessibleDescription(
    /Schrijf een telefoonnummer/,
  )
  await page.keyboard.press('Control+A')
  await page.keyboard.type('011 12 34 56')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status')).toContainText('Je profiel is bewaard')
})
