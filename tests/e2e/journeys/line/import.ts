import { join } from 'node:path'
import { expect, expectAccessible, type Page } from '#tests/support/journey.ts'
import { place } from './place.ts'

/** What is imported: the figure that comes with it, for which period, and how much it is in our neighbourhood. */
interface Published {
  file: string
  period: string
  figure: string
  here: string
}

const folder = process.env.BAKEN_PUBLISHED_DATA

/** Statbel's own file where it is at hand; else a small one of our making in the very same format. */
export const published: Published = {
  figure: 'Inwoners jonger dan 65 jaar',
  ...(folder
    ? { file: join(folder, 'bevolking/Leeftijdgegevens_per_StatS_pilot.csv'), period: '2021', here: '866' }
    : { file: 'tests/fixtures/figures/census-age-by-sector.csv', period: '2022', here: '850' }),
}

async function upload(page: Page) {
  await page.goto('/pelt/cijfers')
  await page.getByRole('link', { name: 'Cijfers inlezen' }).click()
  await page.getByLabel('Bestand', { exact: true }).setInputFiles(published.file)
  await page.getByRole('button', { name: 'Bestand opladen' }).click()
}

/** A published file goes in: recognised, the one thing it does not tell is asked, looked at, confirmed, read by the job. */
export async function importFigures(page: Page): Promise<void> {
  await upload(page)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Zo begrijpen we')
  await expect(page.getByLabel('Naam van het cijfer').nth(1)).toHaveValue(published.figure)
  await page.getByRole('button', { name: 'Verder naar nakijken' }).click()
  await expect(page.getByLabel('Periode', { exact: true })).toBeFocused() // the file tells no year
  await expectAccessible(page)
  await tellPeriod(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kijk na wat er verandert')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Cijfers inlezen' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('is ingelezen', { timeout: 30_000 })
  await expectAccessible(page)

  await page.goto(`${place.path}/cijfers`)
  await expect(page.getByRole('row', { name: published.figure })).toContainText(published.here)
}

async function tellPeriod(page: Page) {
  await page.getByLabel('Periode', { exact: true }).selectOption('Eén periode voor het hele bestand')
  await page.getByLabel(/^Die ene periode/).fill(published.period)
  await page.getByRole('button', { name: 'Verder naar nakijken' }).click()
}

/** The same file once more is recognised as such and would change nothing; it can be thrown away again. */
export async function importAgain(page: Page): Promise<void> {
  await upload(page)
  await expect(page.getByText('Een bestand met deze kolommen las je al eens in')).toBeVisible()
  await tellPeriod(page)
  await expect(page.getByText('Precies dit bestand las je al in')).toBeVisible()
  await page.getByRole('button', { name: 'Bestand weggooien' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('alle cijfers die er al waren')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Bestand weggooien' }).click()
  await expect(page.getByRole('status')).toContainText('Het bestand is weggegooid')
}
