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

test('what was done is told to who did it, wherever on the page, and to the next page not again', async ({ come }) => {
  const page = await come('regisseur@pelt.example', { viewport: { width: 360, height: 740 } })
  await page.goto('/pelt/instellingen')
  await page.getByRole('button', { name: 'Instellingen bewaren' }).click()
  const told = page.getByRole('status').filter({ hasText: 'bewaard' })
  await expect(told).toBeFocused()
  await expect(told).toBeInViewport()
  await page.goto('/pelt/partners')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Partners')
  await expect(told).toHaveCount(0)
  await page.goBack()
  await expect(page.getByRole('button', { name: 'Instellingen bewaren' })).toBeVisible()
  await expect(told).toHaveCount(0)
})

test('a box that must be ticked is where one is brought to', async ({ come }) => {
  const page = await come('schepen@pelt.example')
  await page.goto('/pelt/signalen/bewoner')
  await page.getByLabel('Naam van de bewoner').fill('Rita Claes')
  await page.getByLabel('Telefoonnummer van de bewoner').fill('011 80 81 82')
  await page.getByLabel('In welke buurt woont de bewoner?').selectOption({ index: 1 })
  await page.getByRole('button', { name: 'Vraag doorgeven' }).click()
  const box = page.getByRole('checkbox', { name: /^De bewoner vindt het goed/ })
  await expect(box).toBeFocused()
  await expect(box).toHaveAttribute('aria-invalid', 'true')
  await expect(box).toHaveAccessibleDescription(/.+/)
})

test.describe('not found', () => {
  test.use({ expectedComplaints: ['status of 404'] })

  test('what is not there keeps the menu of one’s own municipality', async ({ come }) => {
    const page = await come('regisseur@pelt.example')
    await page.goto('/pelt/buurten/bestaat-niet')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deze bladzijde vinden we niet')
    await expect(page.getByRole('navigation', { name: 'Hoofdmenu' }).first()).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('main').getByRole('link', { name: 'Naar het begin' }).click()
    await expect(page).toHaveURL(/\/pelt$/)
    await page.goto('/deerlijk/buurten/bestaat-niet')
    await expect(page.getByRole('navigation', { name: 'Hoofdmenu' })).toHaveCount(0)
  })
})
