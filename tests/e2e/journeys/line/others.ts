import { expect, expectAccessible, type Page } from '#tests/support/journey.ts'
import { place, send, words } from './place.ts'

/** The alderman's page, the plan and the assessment; nothing can be changed there. */
export async function aldermanLooks(page: Page, round: string): Promise<void> {
  await page.goto('/pelt')
  await page.getByRole('link', { name: 'Bestuur' }).first().click()
  await expect(page.getByText('Bouwstenen en acties besproken in Holheide: 1,5 van 3')).toBeVisible()
  await expect(page.getByText('Plan Holheide goedgekeurd door het college (versie 1)')).toBeVisible()
  await expect(page.getByText('Holheide staat in de fase “Planning”, beslist door het college')).toBeVisible()
  await page.goto(`${place.path}/plan`)
  await expect(page.getByText(words.action)).toBeVisible()
  await expect(page.getByRole('link', { name: 'Actie toevoegen' })).toHaveCount(0)
  await page.goto(round)
  await expect(page.getByText(words.nextStep).or(page.getByText('Hier begint het pas.'))).toBeVisible()
  await expect(page.getByRole('button', { name: 'Actie toevoegen aan het plan' })).toHaveCount(0)
  expect((await page.request.get(`${place.path}/analyse/gesprekken`)).status()).toBe(404)
}

/** The coach comes from the portfolio, reads assessment and plan, and asks a question at the plan; people are not to be found. */
export async function coachAsks(page: Page, version: string): Promise<void> {
  await page.goto('/coach')
  await page.getByRole('row', { name: /^Pelt/ }).getByRole('link', { name: 'Pelt' }).click()
  await page
    .getByRole('row', { name: /^Holheide/ })
    .getByRole('link', { name: 'Stand van zaken' })
    .click()
  await page.getByRole('link', { name: words.round }).first().click()
  await expect(page.getByText('Hier begint het pas.')).toBeVisible()
  await page.goto(version)
  await expect(page.getByText(words.action)).toBeVisible()
  await page.getByText('Opmerking schrijven').click()
  await page.getByLabel('Je opmerking').fill(words.question)
  await page.getByRole('checkbox', { name: /^Vraag een antwoord/ }).check()
  await page.getByRole('button', { name: 'Opmerking plaatsen' }).click()
  await expect(page.getByText('De buurtzorgregisseur ziet ze op de beginpagina')).toBeVisible()
  await expectAccessible(page)
  expect((await page.request.get('/pelt/mensen')).status()).toBe(404)
}

/** The coordinator finds the question on the first page, and answers it. */
export async function coordinatorAnswers(page: Page): Promise<void> {
  await page.goto('/pelt')
  await page.getByText(/^Nog \d+ ding/).click()
  await page.getByRole('listitem').filter({ hasText: 'Opmerking van de coach in Holheide' }).getByRole('link').click()
  const review = page.getByRole('article').filter({ hasText: words.question })
  await review.getByRole('textbox', { name: 'Antwoord' }).fill(words.reply)
  await send(page, 'Antwoord geven', 'Je antwoord staat bij de opmerking')
  await expect(review.getByText(words.reply)).toBeVisible()
}
