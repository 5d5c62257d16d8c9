import { expect, test } from '#tests/support/journey.ts'

const neighbourhood = '/pelt/buurten/overpelt-fabriek'

/** Every list with its file, the first heads of the file, and who reads it. */
const lists = [
  ['regisseur', '/pelt/cijfers', '/pelt/cijfers/export', 'Cijfer;Eenheid;Gemeente;Vlaanderen'],
  ['regisseur', `${neighbourhood}/cijfers`, `${neighbourhood}/cijfers/export`, 'Cijfer;Eenheid;Buurt;Gemeente;Vlaanderen'],
  ['regisseur', '/pelt/buurten', '/pelt/buurten/export', 'Buurt;Inwoners;65-plus;Groeipad'],
  ['regisseur', '/pelt/mensen', '/pelt/mensen/export', 'Naam;Rol;Organisatie;E-mail'],
  ['veldwerker', `${neighbourhood}/analyse/bevindingen`, `${neighbourhood}/analyse/bevindingen/export`, 'Wat stelde je vast;'],
  ['veldwerker', `${neighbourhood}/analyse/gesprekken`, `${neighbourhood}/analyse/gesprekken/export`, 'Soort gesprek;Wanneer;'],
  ['veldwerker', `${neighbourhood}/analyse/inventaris`, `${neighbourhood}/analyse/inventaris/export`, 'Naam;Soort;Waar;'],
  ['veldwerker', `${neighbourhood}/analyse/aandachtspunten`, `${neighbourhood}/analyse/aandachtspunten/export`, 'Plaats;Aandachtspunt;'],
  ['regisseur', '/pelt/signalen', '/pelt/signalen/themas/export', 'Thema;Buurt;Waar het staat'],
  ['regisseur', '/pelt/doorverwijzingen/onbeantwoord', '/pelt/doorverwijzingen/onbeantwoord/export', 'Wat ontbrak;'],
  ['veldwerker', '/pelt/doorverwijzingen/verstuurd', '/pelt/doorverwijzingen/verstuurd/export', 'Nummer;Kaart;Verstuurd'],
] as const

for (const [who, list, file, heads] of lists) {
  test(`${list} is taken along as a file by who reads it, and by nobody else`, async ({ come }) => {
    const page = await come(`${who}@pelt.example`)
    await page.goto(list)
    const link = page.getByRole('link', { name: 'Meenemen als CSV' })
    await expect(link).toHaveAttribute('href', new RegExp(`^${file}\\?(.*&)?formaat=csv$`))
    const csv = await page.request.get((await link.getAttribute('href')) ?? '')
    expect(csv.headers()['content-disposition']).toContain('.csv')
    expect(csv.headers()['cache-control']).toContain('no-store')
    const [head = '', ...rows] = (await csv.text()).replace('\uFEFF', '').trim().split('\r\n')
    expect(head.startsWith(heads), head).toBe(true)
    expect(rows.length).toBeGreaterThan(0)
    expect((await page.request.get(`${file}?formaat=xlsx`)).headers()['content-type']).toContain('spreadsheetml')

    const stranger = await come('regisseur@moorslede.example')
    expect((await stranger.request.get(file)).status()).toBe(404)
  })
}

test('a file holds what the list is narrowed to, and the list of people is the coordinator’s alone', async ({ come }) => {
  const page = await come('veldwerker@pelt.example')
  expect((await page.request.get('/pelt/mensen')).status()).toBe(200)
  expect((await page.request.get('/pelt/mensen/export')).status()).toBe(404)
  await page.goto('/pelt/mensen')
  await expect(page.getByRole('link', { name: 'Meenemen als CSV' })).toHaveCount(0)

  const filtered = await page.request.get(`${neighbourhood}/analyse/inventaris/export?soort=meetingPlace`)
  const all = await page.request.get(`${neighbourhood}/analyse/inventaris/export`)
  expect((await filtered.text()).length).toBeLessThan((await all.text()).length)
})

for (const [path, head, word] of [
  ['/pelt/partners', 'Acties', '-acties'],
  ['/pelt/buurten', 'Inwoners', '-inwoners'],
  ['/pelt/mensen', 'Rol', 'rol'],
  [`${neighbourhood}/analyse/inventaris`, 'Soort', 'soort'],
] as const) {
  test(`${path} is sorted by a column with a link that can be shared, on a phone as well`, async ({ come }) => {
    const page = await come('regisseur@pelt.example', { javaScriptEnabled: false })
    await page.goto(path)
    await page.getByRole('columnheader', { name: head }).getByRole('link').click()
    await expect(page).toHaveURL(new RegExp(`volgorde=${word}$`))
    const sorted = page.locator('th[aria-sort]')
    await expect(sorted).toHaveCount(1)
    await expect(sorted).toHaveText(head)
    await expect(sorted).toHaveAttribute('aria-sort', word.startsWith('-') ? 'descending' : 'ascending')
    await expect(page.getByRole('link', { name: 'Meenemen als CSV' })).toHaveAttribute('href', new RegExp(`volgorde=${word}`))
    await page.setViewportSize({ width: 320, height: 700 })
    await sorted.getByRole('link').click()
    await expect(sorted).toHaveAttribute('aria-sort', word.startsWith('-') ? 'ascending' : 'descending')
  })
}
