import type pg from 'pg'
import { expect, expectAccessible, type Page } from '#tests/support/journey.ts'
import { choose, confirm, place, send, tick, words } from './place.ts'

/** Opens a short round for the neighbourhood with three people of the demo. */
export async function openRound(page: Page): Promise<string> {
  await page.goto(`${place.path}/toetsing`)
  await page.getByRole('link', { name: 'Ronde openen' }).first().click()
  await choose(page, 'Kader', /^Bouwstenen en acties/)
  await expect(page.getByLabel('Voor welke plek')).toHaveValue(/.+/)
  await choose(page, 'Hoe lang', /^Korte ronde/)
  await page.getByLabel('Naam van de ronde').fill(words.round)
  for (const name of ['Hanne Vlieghe', 'Yassin Amrani', 'Pieter Haanen'])
    await tick(page, /^Wie vult in/, new RegExp(`^${name}`))
  await expectAccessible(page)
  await send(page, 'Ronde openen', 'De ronde is open')
  await expect(page.getByText('0 van 3')).toBeVisible()
  return new URL(page.url()).pathname
}

/** Somebody finds the round at home and answers every criterion alone, the first ones by keyboard. */
export async function scoreAlone(page: Page, level: '0' | '1' | '2' | '3'): Promise<void> {
  await page.goto('/pelt?werk=alles')
  await page.getByRole('link', { name: `Vul in: ${words.round}` }).click()
  await page
    .getByRole('link', { name: 'Mijn antwoorden invullen' })
    .or(page.getByRole('button', { name: 'Bewaren en verder' }))
    .click()
  const last = page.getByRole('button', { name: 'Klaar, doorgeven' })
  for (let first = true; ; first = false) {
    const where = page.url()
    if (first) {
      await page
        .getByRole('heading', { level: 1 })
        .focus()
        .catch(() => undefined)
      await page.keyboard.press(level)
      await expect(page.getByRole('radio', { name: new RegExp(`^${level} ·`) })).toBeChecked()
      await expectAccessible(page)
    } else {
      await page.getByRole('radio', { name: new RegExp(`^${level} ·`) }).check()
    }
    await page.getByRole('button', { name: 'Bewaren en verder' }).click()
    await expect(page).not.toHaveURL(where)
    await expect(page.getByRole('radio', { checked: true }).or(last)).toHaveCount((await last.isVisible()) ? 1 : 0)
    if (await last.isVisible()) break
  }
  await send(page, 'Klaar, doorgeven', 'niet wat je antwoordde')
}

/** The table sees how the answers lie, agrees on levels with their reasons, and closes. */
export async function agreeAtTheTable(page: Page, round: string): Promise<void> {
  await page.goto(round)
  await expect(page.getByText('3 van 3')).toBeVisible()
  await page.getByRole('button', { name: 'Naar de tafel' }).click()
  await expect(page.getByRole('dialog')).toContainText('Antwoorden aanpassen kan niet meer')
  await expectAccessible(page)
  await confirm(page, 'Naar de tafel', 'De tafel is open')
  await expect(page.getByRole('list', { name: 'Hoe de antwoorden liggen' })).toContainText(/1 .*: 1.*2 .*: 1.*3 .*: 1/)
  await expectAccessible(page)
  await choose(page, 'Gezamenlijk niveau', /^2 ·/)
  await page.getByLabel('Waarom dit niveau').fill('Vier buren rijden, en het aantal ritten groeit.')
  await page.locator('summary').filter({ hasText: 'Waarin zie je dat?' }).click()
  await page.getByRole('checkbox', { name: words.action }).check()
  await page.getByLabel('Volgende stap').fill(words.nextStep)
  await send(page, 'Niveau vastleggen', 'Het gezamenlijke niveau is vastgelegd')
  await choose(page, 'Gezamenlijk niveau', /^1 ·/)
  await page.getByLabel('Waarom dit niveau').fill('Hier begint het pas.')
  await send(page, 'Niveau vastleggen', 'Het gezamenlijke niveau is vastgelegd')
}

/** After closing nothing can be changed any more, and what each answered is gone. */
export async function closeRound(page: Page, pool: pg.Pool, round: string): Promise<void> {
  const id = round.split('/').at(-1)
  const scores = () =>
    pool
      .query<{ count: number }>('select count(*)::int from score where round_id = $1', [id])
      .then(({ rows }) => rows[0]?.count)
  expect(await scores()).toBeGreaterThan(20)
  await page.getByRole('button', { name: 'Ronde afsluiten' }).click()
  await expect(page.getByRole('dialog')).toContainText('2 gezamenlijke niveaus')
  await expect(page.getByRole('dialog')).toContainText('nog niet besproken')
  expect(await scores()).toBeGreaterThan(20)
  await confirm(page, 'Ronde afsluiten', 'De afzonderlijke antwoorden zijn gewist')
  expect(await scores()).toBe(0)
  await expect(page.getByText('1,5')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Niveau vastleggen' })).toHaveCount(0)
  await expectAccessible(page)

  await page.getByText('Er een actie van maken').click()
  await page.getByLabel('Wie trekt ze').fill('dienstencentrum')
  await page.getByLabel('Wanneer ongeveer').fill('voorjaar 2027')
  await page.getByRole('button', { name: 'Actie toevoegen aan het plan' }).click()
  await expect(page.getByText(`Werd een actie: ${words.nextStep}`)).toBeVisible()
}

/** The neighbourhood enters its second phase, with what was counted beside the decision. */
export async function enterPhase(page: Page): Promise<void> {
  await page.goto(`${place.path}/groeipad`)
  await choose(page, 'Welke fase', /^Planning/)
  await page.getByLabel('Wie besliste dit').fill('het college')
  await page.getByRole('button', { name: 'Fase vastleggen' }).click()
  await expect(page.getByText('De fase is vastgelegd')).toBeVisible()
  await expect(page.getByText('1 buurtbabbel').first()).toBeVisible()
  await expectAccessible(page)
}
