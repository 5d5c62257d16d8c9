import { expect, type Page } from '#tests/support/journey.ts'

/** A neighbourhood of the demo where nothing was done yet. */
export const place = { name: 'Holheide', path: '/pelt/buurten/holheide' }

/** What the line carries from one step to the next: the words by which each thing is found back. */
export const words = {
  reading: 'Veel mensen wonen hier al lang alleen in een groot huis.',
  summary: 'Wie niet meer rijdt, komt amper nog buiten. De bus stopt niet meer aan de kapel.',
  quote: 'Ik hoor de bus nog rijden, maar hij stopt niet meer voor mij.',
  finding: 'Wie niet rijdt, geraakt na vijf uur nergens meer.',
  meetingPlace: 'Zaal aan de kapel',
  point: 'Zonder auto geraak je hier ’s avonds niet meer thuis',
  told: 'Buurtvergadering in de zaal',
  answer: 'We zoeken tegen het voorjaar vijf vrijwillige chauffeurs.',
  objective: 'Iedereen in de buurt geraakt ’s avonds veilig thuis',
  action: 'Buren rijden buren naar huis',
  round: 'Waar staan we in het gehucht',
  nextStep: 'Een vast telefoonuur voor wie een rit zoekt',
  question: 'Mooi begin. Wie neemt het over als een chauffeur uitvalt?',
  reply: 'Twee buren staan klaar als reserve.',
} as const

/** Presses the button, and waits until the page says what happened. */
export async function send(page: Page, button: string, said: string): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).click()
  await expect(page.getByRole('status').filter({ hasText: said })).toBeVisible()
}

/** The same in the question that stands over the page. */
export async function confirm(page: Page, button: string, said: string): Promise<void> {
  await page.getByRole('dialog').getByRole('button', { name: button, exact: true }).click()
  await expect(page.getByRole('status').filter({ hasText: said })).toBeVisible()
}

/** One answer of a group of cards. */
export const choose = (page: Page, group: string | RegExp, answer: string | RegExp) =>
  page.getByRole('group', { name: group }).getByRole('radio', { name: answer }).check()

/** One box of a group of cards. */
export const tick = (page: Page, group: string | RegExp, box: string | RegExp) =>
  page.getByRole('group', { name: group }).getByRole('checkbox', { name: box }).check()
