import type pg from 'pg'
import { demoPassword, expect, expectAccessible, refusalOn, test, type Page } from '#tests/support/journey.ts'
import { endSession } from '#tests/support/session-for.ts'

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true }

/** Counts every touch from here on, also through the pages that follow without a reload. */
const countTaps = (page: Page) =>
  page.addInitScript(() => {
    Object.assign(window, { taps: 0 })
    window.addEventListener('pointerdown', () => Object.assign(window, { taps: (window as unknown as { taps: number }).taps + 1 }), { capture: true })
  })
const tapsOn = (page: Page) => page.evaluate(() => (window as unknown as { taps: number }).taps)

async function ready(page: Page) {
  await page.goto('/pelt/doorverwijzingen/nieuw')
  await expect(page.locator('.card-steps[data-ready]')).toBeVisible()
}

/** Draws a line over the field for signatures. */
async function sign(page: Page) {
  const field = page.locator('canvas')
  await field.scrollIntoViewIfNeeded()
  const box = await field.boundingBox()
  if (!box) throw new Error('no field to sign in')
  await page.mouse.move(box.x + 20, box.y + 30)
  await page.mouse.down()
  for (let i = 1; i < 15; i++) await page.mouse.move(box.x + 20 + i * 15, box.y + 30 + (i % 2) * 25)
  await page.mouse.up()
  await expect(page.getByText('Getekend.')).toBeVisible()
}

/** Each field costs a touch; what is typed in it costs none. */
async function touchAndType(page: Page, label: string, text: string) {
  await page.getByLabel(label).tap()
  await page.getByLabel(label).fill(text)
}

/** From an empty form to the agreement, as somebody does who did it before: type and neighbourhood stand as last time. */
async function fillIn(page: Page, name: string) {
  await page.getByRole('button', { name: 'Verder naar de vraag' }).tap()
  await page.getByText('Inkomen en rechten', { exact: true }).tap()
  await touchAndType(page, 'In één zin', 'Ik weet niet of ik recht heb op iets.')
  await touchAndType(page, 'Voornaam en naam', name)
  await touchAndType(page, 'Telefoonnummer', '011 80 81 82')
  await page.getByRole('button', { name: 'Verder naar het akkoord' }).tap()
  await page.getByRole('checkbox', { name: /mag mij contacteren/ }).tap()
  await page.getByRole('checkbox', { name: /mag horen of er contact was/ }).tap()
}

/** How many cards this partner sent since a moment. */
const cardsSince = async (pool: pg.Pool, moment: string): Promise<number> => {
  const { rows } = await pool.query<{ n: number }>(
    `select count(*)::int as n from audit_event a join user_account u on u.id = a.user_id where u.email = 'huisarts@pelt.example' and a.kind = 'referral.sent' and a.at > $1`, [moment])
  return rows[0]?.n ?? 0
}

test('a partner sends a card on a phone in twelve taps at most, and follows it', async ({ come }) => {
  const doctor = await come('huisarts@pelt.example', phone)
  await countTaps(doctor)
  await ready(doctor)
  await expect(doctor.getByLabel('Dringend?')).toContainText('112')
  await fillIn(doctor, 'Maria Peeters')
  await expect(doctor.locator('blockquote')).toContainText('Ik geef je gegevens en je vraag door aan')
  await expectAccessible(doctor)
  await sign(doctor)
  await doctor.getByRole('button', { name: 'Kaart versturen' }).tap()
  await expect(doctor.getByRole('heading', { level: 1 })).toHaveText('Verstuurd en ontvangen')
  expect(await tapsOn(doctor)).toBeLessThanOrEqual(12)
  await expect(doctor.getByText(/Neemt contact op, ten laatste op \S+dag /)).toBeVisible()
  await expectAccessible(doctor)

  await doctor.getByRole('link', { name: 'Deze kaart volgen' }).tap()
  await expect(doctor.getByText('Maria Peeters')).toBeVisible()
  await doctor.goto('/pelt')
  await expect(doctor.getByRole('link', { name: 'Nieuwe doorverwijskaart' })).toBeVisible()
  await expect(doctor.getByRole('link', { name: /^Kaart \d+: Maria Peeters$/ }).first()).toBeVisible()
})

test('every target on the form is large enough for a thumb', async ({ come }) => {
  const doctor = await come('huisarts@pelt.example', phone)
  await ready(doctor)
  await doctor.getByRole('button', { name: 'Verder naar de vraag' }).tap()
  // A draft of one's own has a form above it.
  const small = await doctor.locator('main form').last().evaluate((form) =>
    Array.from(form.querySelectorAll<HTMLElement>('button, select, textarea, input:not([type=hidden], [type=checkbox], [type=radio]), .choice, summary'))
      .filter((element) => element.checkVisibility() && element.getBoundingClientRect().height < 44)
      .map((element) => element.outerHTML.slice(0, 120)))
  expect(small).toEqual([])
})

test.describe('without a network', () => {
  test.use({ expectedComplaints: ['ERR_INTERNET_DISCONNECTED', 'Failed to fetch', 'Failed to load resource'] })

  test('a card waits in the open page and nowhere else, and is sent once when the network is back', async ({ come, pool }) => {
    const doctor = await come('huisarts@pelt.example', phone)
    const began = new Date().toISOString()
    await ready(doctor)
    await fillIn(doctor, 'Jef Zonderlijn')
    await sign(doctor)
    await doctor.context().setOffline(true)
    await doctor.getByRole('button', { name: 'Kaart versturen' }).tap()
    await expect(doctor.getByText('Geen verbinding: je kaart staat klaar')).toBeVisible()
    const kept = await doctor.evaluate(() => JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)]))
    expect(kept).not.toContain('Zonderlijn')

    let warned = false
    doctor.once('dialog', (dialog) => {
      warned = dialog.type() === 'beforeunload'
      void dialog.dismiss()
    })
    await doctor.close({ runBeforeUnload: true })
    await expect.poll(() => warned).toBe(true)

    expect(await cardsSince(pool, began)).toBe(0)
    await doctor.context().setOffline(false)
    await expect(doctor.getByRole('heading', { level: 1 })).toHaveText('Verstuurd en ontvangen', { timeout: 20_000 })
    expect(await cardsSince(pool, began)).toBe(1)
  })
})

test('the button pressed twenty times sends one card', async ({ come, pool }) => {
  const doctor = await come('huisarts@pelt.example', phone)
  const began = new Date().toISOString()
  await ready(doctor)
  await fillIn(doctor, 'Rosa Ongeduld')
  await sign(doctor)
  await doctor.getByRole('button', { name: 'Kaart versturen' }).evaluate((button: HTMLButtonElement) => {
    for (let i = 0; i < 20; i++) button.click()
  })
  await expect(doctor.getByRole('heading', { level: 1 })).toHaveText('Verstuurd en ontvangen')
  expect(await cardsSince(pool, began)).toBe(1)
})

test('who is signed out during the talk signs in beside the card, and sends it as it stands', async ({ come, pool }) => {
  const doctor = await come('huisarts@pelt.example', phone)
  const began = new Date().toISOString()
  await ready(doctor)
  await fillIn(doctor, 'Tuur Langepraat')
  await sign(doctor)
  await endSession(pool, doctor.context())
  await doctor.getByRole('button', { name: 'Kaart versturen' }).tap()
  await expect(refusalOn(doctor)).toContainText('Je bent intussen afgemeld')
  await expectAccessible(doctor)
  expect(await cardsSince(pool, began)).toBe(0)

  const [beside] = await Promise.all([doctor.context().waitForEvent('page'), doctor.getByRole('link', { name: 'Aanmelden in een nieuw venster' }).tap()])
  await beside.getByLabel('E-mailadres').fill('huisarts@pelt.example')
  await beside.getByLabel('Wachtwoord', { exact: true }).fill(demoPassword)
  await beside.getByRole('button', { name: 'Aanmelden' }).click()
  await expect(beside).toHaveURL(/\/pelt$/)

  await doctor.bringToFront()
  await doctor.getByRole('button', { name: 'Kaart versturen' }).tap()
  await expect(doctor.getByRole('heading', { level: 1 })).toHaveText('Verstuurd en ontvangen')
  expect(await cardsSince(pool, began)).toBe(1)
})

test('what is wrong is told at its field, and what was typed and signed stays', async ({ come }) => {
  const doctor = await come('huisarts@pelt.example', phone)
  await ready(doctor)
  await doctor.getByRole('button', { name: 'Verder naar de vraag' }).tap()
  await doctor.getByLabel('Geboortejaar').fill('12/03/51')
  await doctor.getByLabel('Telefoonnummer').fill('011 80')
  await doctor.getByRole('button', { name: 'Verder naar het akkoord' }).tap()
  await expect(doctor.getByText('Schrijf alleen het jaar, met vier cijfers: bijvoorbeeld 1951.')).toBeVisible()
  await expect(doctor.getByText(/Dit nummer kan niet kloppen/)).toBeVisible()
  await expect(doctor.getByText('Duid er minstens één aan.')).toBeVisible()
  await expect(doctor.getByLabel('Geboortejaar')).toHaveValue('12/03/51')
})

test('the way back of the phone goes through the steps, and only leaves a card that was begun when that is meant', async ({ come }) => {
  const doctor = await come('huisarts@pelt.example', phone)
  await doctor.goto('/pelt')
  await doctor.getByRole('link', { name: 'Nieuwe doorverwijskaart' }).first().tap()
  await expect(doctor.locator('.card-steps[data-ready]')).toBeVisible()
  await doctor.getByText('Verder naar de vraag').tap()
  await touchAndType(doctor, 'Voornaam en naam', 'Toon Terugknop')
  await doctor.goBack()
  await expect(doctor.getByRole('heading', { name: 'Welke kaart?' })).toBeVisible()
  await doctor.goForward()
  await expect(doctor.getByLabel('Voornaam en naam')).toHaveValue('Toon Terugknop')
  const kept = await doctor.evaluate(() => JSON.stringify([location.href, history.state, Object.entries(localStorage), Object.entries(sessionStorage)]))
  expect(kept).not.toContain('Terugknop')
  await doctor.goBack()

  const asked = (stays: boolean) => new Promise<string>((resolve) => doctor.once('dialog', (dialog) => {
    resolve(dialog.message())
    void (stays ? dialog.dismiss() : dialog.accept())
  }))
  const [first] = await Promise.all([asked(true), doctor.evaluate(() => history.back())])
  expect(first).toContain('nog niet verstuurd')
  await doctor.getByText('Verder naar de vraag').tap()
  await expect(doctor.getByLabel('Voornaam en naam')).toHaveValue('Toon Terugknop')
  await doctor.getByRole('button', { name: 'Vorige stap' }).tap()
  await expect(doctor.getByRole('heading', { name: 'Welke kaart?' })).toBeVisible()
  await Promise.all([asked(false), doctor.evaluate(() => history.back())])
  await expect(doctor).toHaveURL(/\/pelt$/)
})

test('a card begun is kept as a draft for its maker alone, and erased when asked', async ({ come, pool }) => {
  const doctor = await come('huisarts@pelt.example', phone)
  await ready(doctor)
  await doctor.getByRole('button', { name: 'Verder naar de vraag' }).tap()
  await doctor.getByLabel('Voornaam en naam').fill('Wilhelmina Draftmans')
  await doctor.getByRole('button', { name: 'Bewaar als concept' }).tap()
  await expect(doctor).toHaveURL(/concept=/)
  await expect(doctor.getByText('Bewaard als concept')).toBeVisible()
  const { rows } = await pool.query<{ row: string }>(`select d::text as row from referral_draft d`)
  expect(rows.some(({ row }) => row.includes('Draftmans'))).toBe(false)

  const colleague = await come('vrijwilliger@pelt.example', phone)
  await colleague.goto('/pelt/doorverwijzingen/nieuw')
  await expect(colleague.getByText('Je concepten')).toHaveCount(0)

  await doctor.goto('/pelt/doorverwijzingen/nieuw')
  await expect(doctor.getByText('Wilhelmina Draftmans')).toBeVisible()
  await doctor.getByRole('form', { name: 'Wissen: Wilhelmina Draftmans' }).getByRole('button').tap()
  await expect(doctor.getByText('Het concept is gewist.')).toBeVisible()
})

test('without script the whole card stands on one page, and is sent under a typed name', async ({ come, pool }) => {
  const doctor = await come('huisarts@pelt.example', { ...phone, javaScriptEnabled: false })
  const began = new Date().toISOString()
  await doctor.goto('/pelt/doorverwijzingen/nieuw')
  await doctor.getByText('Inkomen en rechten', { exact: true }).click()
  await doctor.getByLabel('In één zin').fill('Ik weet niet of ik recht heb op iets.')
  await doctor.getByLabel('Voornaam en naam').fill('Anna Zonderscript')
  await doctor.getByLabel('Telefoonnummer').fill('011 80 81 82')
  await doctor.locator('[name=mayContact]').check()
  await doctor.getByText('Naam typen').click()
  await doctor.getByLabel('Naam van wie akkoord geeft').fill('Anna Zonderscript')
  await doctor.getByRole('button', { name: 'Kaart versturen' }).click()
  await expect(doctor.getByRole('heading', { level: 1 })).toHaveText('Verstuurd en ontvangen')
  expect(await cardsSince(pool, began)).toBe(1)
})

test('a link without an account sends a card, and a device bound to a PIN signs in', async ({ come, baseURL }) => {
  const coordinator = await come('regisseur@pelt.example')
  await coordinator.goto('/pelt/doorverwijzingen/links')
  const make = coordinator.getByRole('button', { name: 'Link maken' })
  await coordinator.getByLabel('Voor wie?').first().fill('Bakkerij Smets')
  await make.click()
  const handed = coordinator.getByLabel('Link om door te geven')
  const link = new URL(await handed.first().inputValue(), baseURL).pathname
  await expectAccessible(coordinator)

  const baker = await come(undefined, phone)
  await baker.goto(link)
  await baker.getByRole('link', { name: 'Nieuwe doorverwijskaart' }).tap()
  await expect(baker.locator('.card-steps[data-ready]')).toBeVisible()
  await baker.locator('[name=cardTypeId]').first().check()
  await baker.getByRole('button', { name: 'Verder naar de vraag' }).tap()
  await baker.getByText('Vrije tijd en contacten', { exact: true }).tap()
  await baker.getByLabel('In één zin').fill('Ik ken hier niemand.')
  await baker.getByLabel('Buurt', { exact: true }).selectOption({ index: 1 })
  await baker.getByLabel('Voornaam en naam').fill('Leo Alleen')
  await baker.getByLabel('Telefoonnummer').fill('+31 40 123 45 67')
  await baker.getByRole('button', { name: 'Verder naar het akkoord' }).tap()
  await expect(baker.getByRole('checkbox', { name: 'Bakkerij Smets mag horen of er contact was.' })).toBeVisible()
  await baker.getByRole('checkbox', { name: /mag mij contacteren/ }).tap()
  await sign(baker)
  await baker.getByRole('button', { name: 'Kaart versturen' }).tap()
  await expect(baker.getByRole('heading', { level: 1 })).toHaveText('Verstuurd en ontvangen')
  await baker.goto(link)
  await expect(baker.getByText('Leo Alleen')).toHaveCount(0)
  await expect(baker.getByRole('link', { name: /^Kaart \d+$/ })).toBeVisible()

  await coordinator.getByRole('combobox', { name: 'Voor wie?' }).selectOption({ label: 'Odette Kwanten' })
  await coordinator.getByRole('button', { name: 'Link voor een toestel maken' }).click()
  await expect(handed).toHaveCount(2)
  const device = new URL(await handed.last().inputValue(), baseURL).pathname
  const odette = await come(undefined, phone)
  await odette.goto(device)
  await odette.getByLabel('Pincode', { exact: true }).fill('123456')
  await odette.getByRole('button', { name: 'Toestel koppelen' }).tap()
  await expect(odette.getByText('Deze cijfers raadt iedereen.').first()).toBeVisible()
  await odette.getByLabel('Pincode', { exact: true }).fill('402917')
  await odette.getByRole('button', { name: 'Toestel koppelen' }).tap()
  await expect(odette).toHaveURL(/\/pelt$/)
  await odette.context().clearCookies({ name: 'next-auth.session-token' })
  await odette.goto('/aanmelden')
  await expect(odette.getByText('Dit toestel is gekend')).toBeVisible()
  await expect(odette.getByText('Odette')).toHaveCount(0)
  await expectAccessible(odette)
  await odette.getByLabel('Je pincode').fill('402917')
  await odette.getByRole('button', { name: 'Aanmelden met pincode' }).tap()
  await expect(odette).toHaveURL(/\/pelt$/)
})

test.describe('on paper', () => {
  // The answer to a file that is refused says so in its status too.
  test.use({ expectedComplaints: ['415'] })

  test('a paper strip is keyed in once, with its scan, for whoever filled it in', async ({ come, pool }) => {
    const { rows } = await pool.query<{ code: string }>(
      `select p.code from paper_card p join municipality m on m.id = p.municipality_id
       where m.slug = 'pelt' and not exists (select from referral r where r.paper_card_id = p.id) limit 1`)
    const code = rows[0]?.code ?? ''
    const worker = await come('veldwerker@pelt.example')
    await worker.goto(`/pelt/doorverwijzingen/nieuw?strook=${code}`)
    await expect(worker.locator('.card-steps[data-ready]')).toBeVisible()
    await expect(worker.getByText(/Ingevoerd door/)).toBeVisible()
    await worker.getByLabel('Organisatie', { exact: false }).first().selectOption({ index: 1 })
    await worker.getByText('Gezondheid en zorg', { exact: true }).click()
    await worker.getByLabel('In één zin').fill('Ik raak de trap niet meer op.')
    await worker.getByLabel('Buurt', { exact: true }).selectOption({ index: 1 })
    await worker.getByLabel('Voornaam en naam').fill('Rika Strook')
    await worker.getByLabel('Telefoonnummer').fill('011 80 81 83')
    await worker.getByRole('button', { name: 'Verder naar het akkoord' }).click()
    await worker.getByLabel('Welke voornaam staat in de zin op de strook?').fill('Lies')
    await worker.getByLabel('Welke voornaam staat in de zin op de strook?').blur()
    await worker.getByRole('checkbox', { name: 'Lies mag mij contacteren' }).check()
    await worker.getByLabel('Foto of scan van de ondertekende strook').setInputFiles({ name: 'strook.txt', mimeType: 'text/plain', buffer: Buffer.from('geen foto') })
    await expect(worker.getByText('Dit is geen foto of PDF die we kennen.')).toBeVisible()
    await worker.getByLabel('Foto of scan van de ondertekende strook').setInputFiles({ name: 'strook.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 strook') })
    await expect(worker.getByText('Opgeladen: strook.pdf')).toBeVisible()
    await expectAccessible(worker)
    await worker.getByRole('button', { name: 'Kaart versturen' }).click()
    await expect(worker.getByRole('heading', { level: 1 })).toHaveText('Verstuurd en ontvangen')
    await worker.goto(`/pelt/doorverwijzingen/nieuw?strook=${code}`)
    await expect(worker.getByText(/Deze strook is al ingegeven op/)).toBeVisible()
  })
})
