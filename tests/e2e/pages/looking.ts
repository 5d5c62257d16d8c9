import { expect, test as base, type Page } from '@playwright/test'
import type pg from 'pg'
import { complaintsOfAxe } from '#tests/support/axe.ts'
import { behindTheScenes, cookieName, sessionFor } from '#tests/support/session-for.ts'

/** Every theme at every width, in the order that changes least. */
const views = [
  { colours: 'light', width: 320, rules: 'all' },
  { colours: 'light', width: 1280, rules: 'all' },
  { colours: 'dark', width: 1280, rules: 'colours' },
  { colours: 'dark', width: 320, rules: 'colours' },
] as const

interface WorkerFixtures {
  pool: pg.Pool
  /** The browser of somebody of the demo, or of nobody; the same one each time, so it fetches styles and scripts once. */
  browserOf: (email: string | null) => Promise<Page>
}

/** A test with the browsers of those who look. */
export const test = base.extend<object, WorkerFixtures>({
  pool: [
    async ({}, use) => {
      const pool = behindTheScenes()
      await use(pool)
      await pool.end()
    },
    { scope: 'worker' },
  ],
  browserOf: [
    async ({ browser, pool }, use) => {
      const open = new Map<string | null, Page>()
      await use(async (email) => {
        const known = open.get(email)
        if (known) return known
        const context = await browser.newContext({ reducedMotion: 'reduce', baseURL: process.env.BAKEN_TEST_URL })
        if (email) await context.addCookies([{ name: cookieName, value: await sessionFor(pool, email), url: process.env.BAKEN_TEST_URL }])
        const page = await context.newPage()
        open.set(email, page)
        return page
      })
      for (const page of open.values()) await page.context().close()
    },
    { scope: 'worker' },
  ],
})

/**
 * Holds the page that is open to axe in both themes at both widths. Nobody chose colours here, so those of the device count
 * and the page is the same one in other colours: structure is judged once for each width, colours in each theme.
 */
export async function expectAccessibleToAll(page: Page): Promise<void> {
  const complaints: string[] = []
  for (const { colours, width, rules } of views) {
    await page.emulateMedia({ colorScheme: colours })
    await page.setViewportSize({ width, height: 900 })
    await settled(page)
    const found = await complaintsOfAxe(page, rules)
    complaints.push(...found.map((complaint) => `${colours}, ${width} px: ${complaint}`))
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    if (overflow > 0) complaints.push(`${overflow} px wider than a screen of ${width} px`)
  }
  await page.emulateMedia({ colorScheme: 'light' })
  expect(complaints).toEqual([])
}

/** What follows the width is drawn, and colours that change in a hundredth of a millisecond have changed: the second frame shows it. */
const settled = (page: Page) =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame++) {
      await new Promise((done) => requestAnimationFrame(done))
      for (const animation of document.getAnimations()) if (animation instanceof CSSTransition) animation.finish()
    }
  })

/** What the browser complains about while something is done. */
export async function complaintsWhile(page: Page, run: () => Promise<void>): Promise<string[]> {
  const complaints: string[] = []
  const said = (message: { type(): string; text(): string }) => {
    if (message.type() === 'error') complaints.push(message.text())
  }
  const broke = (error: Error) => void complaints.push(error.message)
  page.on('console', said).on('pageerror', broke)
  await run()
  page.off('console', said).off('pageerror', broke)
  return complaints
}

export { expect, type Page } from '@playwright/test'
