import { expect, expectAccessible, type Page } from '#tests/support/journey.ts'
import { today } from '#lib/time/today.ts'
import { choose, place, send, tick, words } from './place.ts'

const analysis = `${place.path}/analyse`

/** Takes a figure into the analysis and says what it means here. */
export async function interpretFigure(page: Page, figure: string): Promise<void> {
  await page.goto(analysis)
  await page.getByRole('link', { name: 'Cijfers kiezen' }).first().click()
  await page.getByRole('checkbox', { name: figure }).check()
  await send(page, 'In de analyse opnemen', 'staat nu in de analyse')
  await page.getByRole('link', { name: new RegExp(`^Duiden ?: ${figure}$`) }).click()
  await page.getByLabel('Wat zegt dit over onze buurt?').fill(words.reading)
  await expectAccessible(page)
  await send(page, 'Duiding bewaren', 'De duiding is bewaard')
  await expect(page.getByText(words.reading)).toBeVisible()
}

/** Notes a conversation with a quote that nobody may read yet. */
export async function noteConversation(page: Page): Promise<string> {
  await page.goto(`${analysis}/gesprekken`)
  await page.getByRole('link', { name: 'Gesprek noteren' }).first().click()
  await choose(page, 'Soort gesprek', 'Buurtbabbel')
  await page.getByLabel('Wanneer').fill(today(new Date()))
  await page.getByLabel('Aantal deelnemers').fill('7')
  await page.getByLabel('Wie waren dat ongeveer').fill('zeven bewoners, de meesten boven de zeventig')
  await page.getByLabel('Wat je hoorde').fill(words.summary)
  await send(page, 'Gesprek noteren', 'Het gesprek is genoteerd')
  const conversation = new URL(page.url()).pathname
  await page.getByLabel('Citaat zonder naam').fill(words.quote)
  await send(page, 'Citaat toevoegen', 'Een collega leest het na')
  await expect(page.getByText('wacht op een tweede lezer')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Citaat vrijgeven' })).toHaveCount(0)
  return conversation
}

/** A colleague reads the quote and lets it go. */
export async function releaseQuote(colleague: Page, conversation: string): Promise<void> {
  await colleague.goto(conversation)
  await expect(colleague.getByText(words.quote)).toBeVisible()
  await send(colleague, 'Citaat vrijgeven', 'Wie de analyse leest, ziet het nu')
  await expectAccessible(colleague)
}

/** Draws a finding from the conversation and writes down a meeting place. */
export async function findAndList(page: Page, conversation: string): Promise<void> {
  await page.goto(conversation)
  await page.getByRole('link', { name: 'Bevinding toevoegen' }).click()
  await page.getByLabel('Wat stelde je vast').fill(words.finding)
  await choose(page, 'Wat is het', 'Gemis')
  await choose(page, 'Doel', /^Meer net/)
  await page.getByLabel('Bouwsteen').selectOption('Sociale netwerken')
  await expect(page.getByLabel('Uit welk gesprek')).not.toHaveValue('')
  await send(page, 'Bevinding toevoegen', 'De bevinding is toegevoegd')

  await page.goto(`${analysis}/inventaris`)
  await page.getByRole('link', { name: 'Aan de inventaris toevoegen' }).first().click()
  await choose(page, 'Soort', 'Ontmoetingsplek')
  await page.getByLabel('Naam', { exact: true }).fill(words.meetingPlace)
  await send(page, 'Aan de inventaris toevoegen', 'staat in de inventaris')
}

/** Makes an attention point of the figure, the finding and the meeting place. */
export async function drawAttentionPoint(page: Page, figure: string): Promise<string> {
  await page.goto(`${analysis}/aandachtspunten`)
  await page.getByRole('link', { name: 'Aandachtspunt maken' }).first().click()
  await tick(page, 'Cijfers', figure)
  await tick(page, 'Bevindingen', words.finding)
  await tick(page, 'Inventaris', words.meetingPlace)
  await page.getByLabel('Aandachtspunt', { exact: true }).fill(words.point)
  await choose(page, 'Wat is het', 'Gemis')
  await choose(page, 'Welk doel dient het', /^Meer net$/)
  await send(page, 'Aandachtspunt maken', 'Koppel het nu terug')
  await page.goto(`${analysis}/aandachtspunten`)
  await page.getByRole('link', { name: new RegExp(`^Volg de draad ?: ${words.point}$`) }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.point)
  return new URL(page.url()).pathname
}
