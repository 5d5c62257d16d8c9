import { today } from '#lib/time/today.ts'
import { expect, expectAccessible, type Page } from '#tests/support/journey.ts'
import { choose, place, tick, words } from './place.ts'

/** Tells residents what was heard, and answers it. */
export async function tellResidents(page: Page): Promise<void> {
  await page.goto(`${place.path}/terugkoppeling`)
  await page.getByRole('link', { name: 'Terugkoppeling noteren' }).first().click()
  await choose(page, 'Aan wie', 'Bewoners')
  await page.getByLabel('Wanneer').fill(today(new Date()))
  await page.getByLabel('Hoe', { exact: true }).fill(words.told)
  await page.getByLabel('Hoeveel mensen').fill('34')
  await tick(page, /^Welke aandachtspunten/, words.point)
  await page.getByRole('button', { name: 'Terugkoppeling bewaren' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(words.told)

  await page.getByRole('link', { name: new RegExp(`^Antwoord noteren ?: ${words.point}$`) }).click()
  await page.getByLabel('Wat ze zeiden').fill('Vooral wie weduwe of weduwnaar werd, blijft binnen.')
  await page.getByLabel('Ons antwoord').fill(words.answer)
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Antwoord bewaren' }).click()
  await expect(page.getByRole('status')).toContainText('telt als beantwoord')
  await page.goto(`${place.path}/terugkoppeling`)
  await expect(page.getByRole('row', { name: words.point })).toContainText('beantwoord')
}
