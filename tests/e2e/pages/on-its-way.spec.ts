import { randomUUID } from 'node:crypto'
import { idsOf } from '#tests/support/addresses.ts'
import { expect, expectAccessibleToAll, test, type Page } from './looking.ts'

// What the demo has none of is made first; tests/support/every-page.ts names these pages.
test.describe.configure({ timeout: 90_000 })

/** The link that is shown once, after the answer of the form that made it. */
const handedOver = async (page: Page) => new URL(await page.getByLabel('Link om door te geven').inputValue()).pathname

test('an invitation that waits, and what its link opens, are accessible', async ({ browserOf }) => {
  const coordinator = await browserOf('regisseur@pelt.example')
  await coordinator.goto('/pelt/mensen/uitnodigen')
  await coordinator.getByLabel('Naam', { exact: true }).fill('Noor Vandeweyer')
  await coordinator.getByLabel('E-mailadres').fill('noor@nieuw.example')
  await coordinator.getByRole('radio', { name: /^buurtzorgmedewerker/ }).check()
  await coordinator.getByRole('button', { name: 'Uitnodiging maken' }).click()
  const link = await handedOver(coordinator)
  await expectAccessibleToAll(coordinator)
  await coordinator.goto('/pelt/mensen')
  await coordinator.getByRole('link', { name: 'Noor Vandeweyer' }).click()
  await expect(coordinator).toHaveURL(/\/uitnodigingen\/[^/]+$/)
  await expectAccessibleToAll(coordinator)

  const invited = await browserOf(null)
  await invited.goto(link)
  await expect(invited.getByLabel('Kies een wachtwoord')).toBeVisible()
  await expectAccessibleToAll(invited)
})

test('a password to choose anew is accessible', async ({ pool, browserOf }) => {
  const coordinator = await browserOf('regisseur@pelt.example')
  await coordinator.goto(`/pelt/mensen/${(await idsOf(pool, 'pelt'))['membership']}`)
  await coordinator.getByRole('button', { name: 'Link maken' }).click()
  const link = await handedOver(coordinator)
  await expectAccessibleToAll(coordinator)

  const forgetful = await browserOf(null)
  await forgetful.goto(link)
  await expect(forgetful.locator('input[type=password]').first()).toBeVisible()
  await expectAccessibleToAll(forgetful)
})

test('a device to bind is accessible', async ({ browserOf }) => {
  const coordinator = await browserOf('regisseur@pelt.example')
  await coordinator.goto('/pelt/doorverwijzingen/links')
  await coordinator.locator('select[name=membershipId]').selectOption('Jef Stroobandt')
  await coordinator.getByRole('button', { name: 'Link voor een toestel maken' }).click()
  const link = await handedOver(coordinator)
  await expectAccessibleToAll(coordinator)

  const holder = await browserOf(null)
  await holder.goto(link)
  await expect(holder.getByLabel('Pincode', { exact: true })).toBeVisible()
  await expectAccessibleToAll(holder)
})

test('what became of a signal is accessible to who gave it', async ({ browserOf }) => {
  const resident = await browserOf(null)
  await resident.goto('/b/pelt/overpelt-fabriek/signaal')
  await resident.getByRole('radio', { name: 'Vrije tijd en contacten' }).check()
  await resident.getByLabel('Wat merkte je op?').fill('Er is geen enkele bank aan het kerkhof.')
  await resident.getByRole('button', { name: 'Signaal versturen' }).click()
  await expect(resident).toHaveURL(/\/volg\/[^/]+$/)
  await expectAccessibleToAll(resident)
})

test('the steps of an import are accessible', async ({ browserOf }) => {
  const page = await browserOf('regisseur@hamont-achel.example')
  await page.goto('/hamont-achel/cijfers/inlezen')
  const file = { name: 'eenden 2024.csv', mimeType: 'text/csv', buffer: Buffer.from('nis;aantal_eenden\n72037;5\n') }
  await page.getByLabel('Bestand', { exact: true }).setInputFiles(file)
  await page.getByRole('button', { name: 'Bestand opladen' }).click()
  await expect(page).toHaveURL(/\/kolommen$/)
  await expectAccessibleToAll(page)
  await page.getByRole('button', { name: 'Verder naar nakijken' }).click()
  await expect(page).toHaveURL(/\/nakijken$/)
  await expectAccessibleToAll(page)
})

test('a round at the table is accessible', async ({ pool, browserOf }) => {
  const { rows } = await pool.query<{ id: string }>(
    `select r.id from assessment_round r join municipality m on m.id = r.municipality_id where m.slug = 'moorslede' and r.state = 'open'`,
  )
  const page = await browserOf('regisseur@moorslede.example')
  await page.goto(`/moorslede/toetsing/${rows[0]!.id}`)
  await page.getByRole('button', { name: 'Naar de tafel' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Naar de tafel' }).click()
  await expect(page).toHaveURL(/\/tafel$/)
  await expectAccessibleToAll(page)
})

test('the choice of who works in two places is accessible', async ({ pool, browserOf }) => {
  const email = 'coach-en-beheer@baken.example'
  await pool.query(`insert into user_account (id, email, name, coach, platform_admin) values ($1, $2, 'Coach en beheerder', true, true)`, [randomUUID(), email])
  const page = await browserOf(email)
  await page.goto('/gemeenten')
  await expect(page).toHaveURL(/\/gemeenten$/)
  await expectAccessibleToAll(page)
})
