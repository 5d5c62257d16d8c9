import { today } from '#lib/time/today.ts'
import { expect, expectAccessible, refusalOn, type Page } from '#tests/support/journey.ts'
import { choose, place, send, tick, words } from './place.ts'

const plan = `${place.path}/plan`

/** An objective from the attention point, which was told and answered. */
export async function setObjective(page: Page): Promise<void> {
  await page.goto(`${plan}/doelen/nieuw`)
  await page.getByLabel('Wat willen we bereiken?').fill(words.objective)
  await choose(page, 'Waarvoor dient dit?', /^Meer net/)
  await tick(page, /^Uit welke aandachtspunten/, new RegExp(`${words.point}.*teruggekoppeld`))
  await send(page, 'Doelstelling toevoegen', 'De doelstelling staat in het plan')
  await expect(page.getByText(`Komt uit: “${words.point}”`)).toBeVisible()
}

/** An idea with three fields; it cannot be agreed before it has blocks and partners, and then it can. */
export async function fromIdeaToRunning(page: Page): Promise<string> {
  await page.goto(plan)
  await page.getByRole('link', { name: 'Actie voor dit doel toevoegen' }).click()
  await page.getByLabel('Titel', { exact: true }).fill(words.action)
  await page.getByLabel('Of een trekker in woorden').fill('buurtcomité')
  await page.getByLabel('Ongeveer wanneer').fill('vanaf maart')
  await send(page, 'Actie toevoegen', 'De actie staat in het plan als idee')
  const action = new URL(page.url()).pathname

  await page.getByRole('button', { name: 'Afspreken' }).click()
  await expect(refusalOn(page)).toContainText('Kies eerst minstens één bouwsteen')
  await page.getByRole('link', { name: 'Actie aanpassen' }).click()
  await tick(page, /^Bouwstenen/, /^Sociale netwerken/)
  await page.getByLabel('Wat tel je?').fill('ritten')
  await page.getByLabel('Streefcijfer').fill('200')
  await send(page, 'Actie bewaren', 'De actie is bewaard')

  await page.getByRole('button', { name: 'Afspreken' }).click()
  await expect(refusalOn(page)).toContainText('Voeg eerst minstens één partner toe')
  await page.getByLabel('Organisatie', { exact: true }).selectOption('Huisartsenpraktijk De Brug')
  await page.getByLabel('Wat brengt deze partner in?').fill('meldt wie een rit nodig heeft')
  await send(page, 'Partner bewaren', 'De partner staat bij de actie')
  await send(page, 'Afspreken', 'De actie is afgesproken')
  await send(page, 'Starten', 'De actie loopt')

  await page.getByLabel('Wat gebeurde er?').fill('De eerste maand reden vier buren.')
  await page.getByLabel(/^Wat telde je tot nu toe/).fill('18')
  await send(page, 'Bericht plaatsen', 'Je bericht staat bij de actie')
  await expect(page.getByText('18 van 200')).toBeVisible()
  await expectAccessible(page)
  return action
}

/** The college adopts the plan. */
export async function adoptPlan(page: Page): Promise<string> {
  await page.goto(plan)
  await page.getByRole('link', { name: 'Goedkeuring vastleggen' }).click()
  await choose(page, 'Wie keurde het goed?', 'Het college')
  await page.getByLabel('Op welke dag?').fill(today(new Date()))
  await page.getByLabel('Kenmerk van de beslissing').fill('2026/CBS/1147')
  await send(page, 'Versie 1 bewaren', 'Partners lezen ze vanaf nu')
  await expect(page.getByText('Kenmerk: 2026/CBS/1147')).toBeVisible()
  await expect(page.getByText(words.action)).toBeVisible()
  return new URL(page.url()).pathname
}
