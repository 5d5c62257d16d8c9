import { expect, expectAccessible, test, type Page } from '#tests/support/journey.ts'
import { readPrinted } from '#tests/support/printed-pdf.ts'

const root = '/pelt/doorverwijzingen'

/** Text of exactly this length that reads like words. */
const long = (length: number) => 'Samen bekijken wat je verder helpt en bij wie. '.repeat(20).slice(0, length).trim().padEnd(length, 'x')

async function addCard(page: Page, title: string, offer: string, french?: { title: string; offer: string }): Promise<void> {
  await page.goto(`${root}/kaarten/nieuw`)
  await page.getByLabel('Titel', { exact: true }).fill(title)
  await page.getByLabel('Wat je mag verwachten', { exact: true }).fill(offer)
  await page.getByRole('button', { name: 'Startleidraad invoegen' }).click()
  if (french) {
    await page.getByText('De kaart in het Frans').click()
    await page.getByLabel('Titel in het Frans').fill(french.title)
    await page.getByLabel('Wat je mag verwachten, in het Frans').fill(french.offer)
  }
  await page.getByRole('button', { name: 'Kaarttype toevoegen' }).click()
  await expect(page.getByRole('status')).toContainText('staat in de lijst')
  await expect(page.getByText('Wie zie of hoor je in een gewone week?')).toBeVisible()
}

async function print(page: Page, { size, format, language = 'nl' }: { size: number; format: 'a4' | 'a5'; language?: string }): Promise<void> {
  await page.getByLabel('Hoeveel kaarten?').fill(String(size))
  await page.locator(`input[name=format][value=${format}]`).check()
  await page.getByLabel('In welke taal?').selectOption(language)
  await page.getByRole('button', { name: 'Kaarten klaarmaken' }).click()
  await page.waitForURL(/\/drukwerk\/[0-9a-f-]{36}$/)
  await expect(page.getByRole('status')).toContainText('staat klaar')
  await expect(page.locator('.paper-sheet').first()).toBeVisible()
}

/** The codes as they stand in letters on the strips, in the order of the sheets. */
const lettersOn = async (page: Page) => (await page.locator('.paper-letters').allTextContents()).map((letters) => letters.replace(/[^A-Z0-9]/g, ''))

const pdfOf = (page: Page) => page.pdf({ preferCSSPageSize: true, printBackground: false })

/** Parts of the cards whose words do not fit in them. */
const clipped = (page: Page) =>
  page.locator('.paper-keep, .paper-strip, .paper-boxes, .paper-line, .paper-blank, .paper-code, .paper-sign').evaluateAll((parts) =>
    parts.filter((one) => one.scrollHeight > one.clientHeight + 1 || one.scrollWidth > one.clientWidth + 1).map((one) => one.getAttribute('class') ?? ''))

test.describe('a card on paper', () => {
  test.use({ expectedComplaints: ['404'] })

  test('is added, printed two on a sheet, and its QR code on the page leads to the card', async ({ come, baseURL }) => {
    const coordinator = await come('regisseur@pelt.example')
    await addCard(coordinator, 'Een kaart om te drukken', 'Iemand komt langs en kijkt met je mee.')
    await expectAccessible(coordinator)
    await coordinator.getByRole('link', { name: 'Kaarten afdrukken' }).click()
    await expect(coordinator.getByRole('heading', { level: 1 })).toHaveText('Kaarten afdrukken')
    await expectAccessible(coordinator)
    await print(coordinator, { size: 5, format: 'a4' })
    await expectAccessible(coordinator)

    const letters = await lettersOn(coordinator)
    const pages = await readPrinted(await pdfOf(coordinator), 2)
    expect(pages.map(({ size }) => size)).toEqual([[297, 210], [297, 210], [297, 210]])
    expect(pages.map(({ codes }) => codes.length)).toEqual([2, 2, 1])
    expect(pages.flatMap(({ codes }) => codes)).toEqual(letters.map((code) => `${baseURL}/q/${code}`))

    const [code = ''] = letters
    const passerBy = await come(undefined, { viewport: { width: 360, height: 740 } })
    await passerBy.goto(`/q/${code}`)
    await expect(passerBy.getByRole('heading', { level: 1 })).toHaveText('Een kaart om te drukken')
    await expect(passerBy.getByRole('main')).toContainText('Dit is een kaart van Pelt')
    await expect(passerBy.getByRole('main').getByRole('link', { name: '011 00 00 10' })).toBeVisible()
    await expect(passerBy.getByRole('link', { name: 'Aanmelden' })).toHaveAttribute('href', `/aanmelden?naar=%2Fq%2F${code}`)
    await expect(passerBy.getByRole('link', { name: 'Strook intikken' })).toHaveCount(0)
    await expectAccessible(passerBy)

    const doctor = await come('huisarts@pelt.example')
    await doctor.goto(`/q/${code}`)
    await doctor.getByRole('link', { name: 'Maak deze kaart digitaal' }).click()
    await expect(doctor.getByRole('radio', { name: /^Een kaart om te drukken/ })).toBeChecked()

    const neighbour = await come('regisseur@deerlijk.example')
    await neighbour.goto(`/q/${code}`)
    await expect(neighbour.getByRole('main')).toContainText('Jij kan deze strook niet intikken')

    const contact = await come('aanspreekpunt@pelt.example')
    await contact.goto(`/q/${code}`)
    await expect(contact.getByRole('link', { name: 'Strook intikken' })).toHaveAttribute('href', `${root}/nieuw?strook=${code}`)

    const answer = await passerBy.goto('/q/4KXR9TQM7HWC')
    expect(answer?.status()).toBe(404)
    await expect(passerBy.getByRole('heading', { level: 1 })).toHaveText('Deze bladzijde vinden we niet')
  })

  test('holds the longest words above and under its tear line, in two languages', async ({ come, baseURL }) => {
    const coordinator = await come('regisseur@pelt.example')
    await addCard(coordinator, long(60), long(240), { title: long(59), offer: long(240) })
    for (const language of ['nl', 'fr']) {
      await coordinator.goto(`${root}/kaarten`)
      await coordinator.getByRole('link', { name: long(60) }).click()
      await coordinator.getByRole('link', { name: 'Kaarten afdrukken' }).click()
      await print(coordinator, { size: 2, format: 'a5', language })
      await coordinator.emulateMedia({ media: 'print' })
      expect(await clipped(coordinator), language).toEqual([])
      await coordinator.emulateMedia({ media: null })
      const pages = await readPrinted(await pdfOf(coordinator), 1)
      expect(pages.map(({ size }) => size)).toEqual([[148, 210], [148, 210]])
      expect(pages.flatMap(({ codes }) => codes)).toEqual((await lettersOn(coordinator)).map((code) => `${baseURL}/q/${code}`))
    }
  })
})
