import { expect, expectAccessible, type Page } from '#tests/support/journey.ts'
import { words } from './place.ts'

/** From the attention point to each of its voices, to its feedback, to its objective and action: one click, and one back. */
export async function followTheThread(page: Page, point: string, figure: string): Promise<void> {
  await page.goto(point)
  await expectAccessible(page)
  const knots: [link: string | RegExp, there: string][] = [
    [words.finding, words.finding],
    [/^Buurtbabbel van/, words.summary],
    [figure, words.reading],
    [words.meetingPlace, words.meetingPlace],
    [words.told, words.answer],
    [words.objective, words.objective],
    [words.action, words.action],
  ]
  for (const [link, there] of knots) {
    await page
      .getByRole('group', { name: 'De draad van dit aandachtspunt' })
      .getByRole('link', { name: link, exact: true })
      .click()
    await expect(page).not.toHaveURL(new RegExp(`${point}$`))
    await expect(page.getByRole('main')).toContainText(there)
    await page
      .getByRole('link', { name: back(link) })
      .first()
      .click()
    await expect(page).toHaveURL(new RegExp(`${point}$`))
  }
}

/** A plan and an action lead back by the thread; everything else names the attention point. */
const back = (link: string | RegExp) =>
  link === words.objective || link === words.action ? 'Volg de draad' : words.point
