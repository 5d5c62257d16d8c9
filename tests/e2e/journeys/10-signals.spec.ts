import { expect, expectAccessible, test, type Page } from '#tests/support/journey.ts'

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true }

test('a signal is given on a phone, sorted by the coordinator, and followed by its code to the answer', async ({ come }) => {
  const doctor = await come('huisarts@pelt.example', phone)
  await doctor.goto('/pelt/signalen/nieuw')
  await expect(doctor.getByRole('complementary', { name: 'Dringend?' })).toContainText('112')
  await doctor.getByRole('link', { name: 'Er loopt iets mis in de buurt' }).click()
  await expect(doctor.getByText('Sluikstort, put in de weg, burenruzie?')).toBeVisible()
  await doctor.getByRole('radio', { name: 'Wonen en mobiliteit' }).check()
  await doctor.getByLabel('In welke buurt?').selectOption({ label: 'Overpelt-Fabriek' })
  await doctor.getByLabel('Straat of plek').fill('Kerkstraat')
  await doctor.getByLabel('Wat merkte je op?').fill('Maria Peeters geraakt niet meer bij de dokter.')
  await doctor.getByRole('button', { name: 'Signaal versturen' }).click()
  await expect(doctor.getByRole('alert').filter({ hasText: '“Maria Peeters” lijkt op een persoon' }).first()).toBeVisible()
  await expectAccessible(doctor)
  await doctor.getByLabel('Wat merkte je op?').fill('Oudere mensen geraken na zes uur niet meer bij de huisarts van wacht.')
  await doctor.getByRole('button', { name: 'Signaal versturen' }).click()
  await expect(doctor.getByRole('status')).toContainText('We ontvingen je signaal')
  const followed = new URL(doctor.url()).pathname
  await expect(doctor.getByText(/^[2-9A-Y]{4}-[2-9A-Y]{4}-[2-9A-Y]{4}$/)).toBeVisible()
  await expectAccessible(doctor)

  const coordinator = await come('regisseur@pelt.example')
  await coordinator.goto('/pelt/signalen')
  await coordinator.getByRole('checkbox', { name: /huisarts van wacht/ }).check()
  await coordinator.getByLabel('Of een nieuw thema').fill('Na zes uur bij de huisarts van wacht geraken')
  await coordinator.getByRole('button', { name: 'Aangevinkte signalen bundelen' }).click()
  await expect(coordinator.getByRole('status')).toContainText('hoort nu bij het thema')
  await expectAccessible(coordinator)
  await coordinator.getByRole('link', { name: 'Na zes uur bij de huisarts van wacht geraken' }).click()

  const resident = await come(undefined, phone)
  await resident.goto('/volg')
  await resident.getByLabel('Je volgcode').fill(followed.split('/').at(-1)?.toLowerCase() ?? '')
  await resident.getByRole('button', { name: 'Bekijk wat ermee gebeurde' }).click()
  await expect(resident.getByRole('heading', { name: 'Na zes uur bij de huisarts van wacht geraken' })).toBeVisible()
  await expect(resident.getByText('Er is nog geen antwoord.')).toBeVisible()

  await coordinator.getByRole('button', { name: 'We zoeken dit uit' }).click()
  await expect(coordinator.getByRole('status')).toContainText('uitzoeken')
  await coordinator.getByLabel('Wat deden we ermee?').fill('Er rijdt nu een belbus tot tien uur.')
  await coordinator.getByRole('button', { name: 'Antwoord geven' }).click()
  await expect(coordinator.getByRole('status')).toContainText('Het antwoord staat online')
  await expectAccessible(coordinator)

  await resident.reload()
  await expect(resident.getByText('Er rijdt nu een belbus tot tien uur.')).toBeVisible()
  await expect(resident.getByText(/Oudere mensen geraken/)).toHaveCount(0)
  await expectAccessible(resident)
})

test('a resident without an account gives a signal where the form is open, and reads what was done', async ({ come }) => {
  const coordinator = await come('regisseur@pelt.example')
  await coordinator.goto('/pelt/signalen')
  await coordinator.getByRole('form', { name: 'Holheide' }).getByRole('button', { name: 'Formulier openen' }).click()
  await expect(coordinator.getByRole('status')).toContainText('Het formulier van Holheide is open')

  const resident = await come(undefined, phone)
  await resident.goto('/b/pelt/holheide/signaal')
  await expect(resident.getByRole('heading', { name: 'Wat deden we ermee?' })).toBeVisible()
  await expectAccessible(resident)
  await resident.getByRole('radio', { name: 'Vrije tijd en contacten' }).check()
  await resident.getByLabel('Wat merkte je op?').fill('Er is geen enkele bank aan de speeltuin.')
  await resident.getByRole('button', { name: 'Signaal versturen' }).click()
  await expect(resident.getByRole('status')).toContainText('We ontvingen je signaal')
  await expect(resident.getByRole('link', { name: 'Nog een signaal doorgeven' })).toBeVisible()

  await coordinator.goto('/pelt/signalen/affiche/holheide')
  await expect(coordinator.getByRole('img', { name: /Scan de code/ })).toBeVisible()
  await expectAccessible(coordinator)
})

test('somebody who worries is called back to advice, and nothing is left of them', async ({ come, pool }) => {
  const volunteer = await come('vrijwilliger@pelt.example', phone)
  await volunteer.goto('/pelt/signalen/nieuw')
  await volunteer.getByRole('link', { name: 'Ik maak me zorgen over iemand' }).click()
  await expect(volunteer.getByRole('textbox')).toHaveCount(2)
  await volunteer.getByLabel('Je naam').fill('Godelieve Kanarie')
  await volunteer.getByLabel('Je telefoonnummer').fill('0472 65 43 21')
  await volunteer.getByLabel('In welke buurt speelt het?').selectOption({ label: 'Overpelt-Fabriek' })
  await expectAccessible(volunteer)
  await volunteer.getByRole('button', { name: 'Vraag om terug te bellen' }).click()
  await expect(volunteer.getByRole('status')).toContainText('belt je terug')
  await expect(volunteer.getByText(/belt je terug, ten laatste op/).first()).toBeVisible()

  const { rows } = await pool.query<{ id: string; email: string }>(
    `select c.id, u.email from callback c join membership m on m.id = c.owner_id join user_account u on u.id = m.user_id
     join municipality g on g.id = c.municipality_id where g.slug = 'pelt' and c.kind = 'worry' order by c.id desc limit 1`)
  const caller = await come(rows[0]?.email)
  await caller.goto(`/pelt/signalen/terugbellen/${rows[0]?.id}`)
  await expect(caller.getByText('Godelieve Kanarie')).toBeVisible()
  await expect(caller.getByRole('link', { name: 'Bel 0472 65 43 21' })).toHaveAttribute('href', 'tel:+32472654321')
  await expectAccessible(caller)
  await press(caller, 'Niemand nam op', 'niemand nam op')
  await press(caller, 'We spraken elkaar', 'jullie spraken elkaar')
  await caller.getByRole('radio', { name: 'Advies volstond' }).check()
  await press(caller, 'Afronden en gegevens wissen', 'Naam en nummer zijn gewist')
  await expect(caller.getByText('Godelieve Kanarie')).toHaveCount(0)
  await expectAccessible(caller)

  const givers = await pool.query('select 1 from callback_giver where callback_id = $1', [rows[0]?.id])
  expect(givers.rowCount).toBe(0)
  await volunteer.goto('/pelt/signalen/nieuw')
  await expect(volunteer.getByText('afgerond').first()).toBeVisible()
})

test.describe('an alderman', () => {
  test.use({ expectedComplaints: ['404'] })
  test('passes on that a resident wants to be called, and sees nothing of it afterwards', async ({ come, pool }) => {
    const alderman = await come('schepen@pelt.example')
    await alderman.goto('/pelt/signalen/nieuw')
    await expect(alderman.getByRole('link', { name: 'Ik maak me zorgen over iemand' })).toHaveCount(0)
    await alderman.getByRole('link', { name: 'Een bewoner wil teruggebeld worden' }).click()
    await alderman.getByLabel('Naam van de bewoner').fill('Rosa Vinkenslag')
    await alderman.getByLabel('Telefoonnummer van de bewoner').fill('011 80 81 82')
    await alderman.getByLabel('In welke buurt woont de bewoner?').selectOption({ label: 'Holheide' })
    await alderman.getByRole('button', { name: 'Vraag doorgeven' }).click()
    await expect(alderman.getByText('Vraag eerst aan de bewoner').first()).toBeVisible()
    await alderman.getByRole('checkbox', { name: /vindt het goed/ }).check()
    await alderman.getByRole('button', { name: 'Vraag doorgeven' }).click()
    await expect(alderman.getByRole('status')).toContainText('Dankjewel, de vraag is doorgegeven')
    await expectAccessible(alderman)

    const { rows } = await pool.query<{ id: string }>(
      `select c.id from callback c join municipality g on g.id = c.municipality_id where g.slug = 'pelt' and c.kind = 'residentRequest' order by c.id desc limit 1`)
    for (const path of ['/pelt', '/pelt/bestuur', '/pelt/signalen/nieuw', '/pelt/signalen/bewoner']) {
      await alderman.goto(path)
      await expect(alderman.getByText(/Vinkenslag|terug te bellen, Holheide/)).toHaveCount(0)
    }
    for (const path of ['/pelt/signalen', `/pelt/signalen/terugbellen/${rows[0]?.id}`]) expect((await alderman.goto(path))?.status(), path).toBe(404)

    const coordinator = await come('regisseur@pelt.example')
    await coordinator.goto(`/pelt/signalen/terugbellen/${rows[0]?.id}`)
    await expect(coordinator.getByText('Rosa Vinkenslag')).toBeVisible()
    await coordinator.getByLabel('Aan wie?').selectOption({ index: 1 })
    await press(coordinator, 'Telefoontje doorgeven aan collega', 'belt nu terug')
    await expectAccessible(coordinator)
    await coordinator.goto('/pelt/doorverwijzingen/overdragen')
    await expect(coordinator.getByLabel('Van wie?').getByRole('option', { name: /[1-9]\d* terug te bellen/ }).first()).toBeAttached()
    await expectAccessible(coordinator)
  })
})

/** Presses a button and waits until the page says what it did. */
async function press(page: Page, name: string, said: string): Promise<void> {
  await page.getByRole('button', { name }).click()
  await expect(page.getByRole('status')).toContainText(said)
}
