import { test as base, expect, type BrowserContextOptions, type Page } from '@playwright/test'
import type pg from 'pg'
import { complaintsOfAxe } from '#tests/support/axe.ts'
import { behindTheScenes, cookieName, sessionFor } from '#tests/support/session-for.ts'

/** The same word for all accounts of the demo. */
export const demoPassword = 'zorgzame-buurt-2026'

interface Fixtures {
  /** A browser of its own for somebody of the demo who is signed in already; for nobody when left out. */
  come: (email?: string, options?: BrowserContextOptions) => Promise<Page>
  /** What a browser may complain about in this test, each by a part of its sentence; anything else fails the test. */
  expectedComplaints: string[]
}

interface WorkerFixtures {
  /** Behind the locks of the product, to see what really stands there. */
  pool: pg.Pool
}

/** A test with people in it: whatever their browsers complain about fails it. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  pool: [
    async ({}, use) => {
      const pool = behindTheScenes()
      pool.on('error', () => undefined) // a test may take the database away
      await use(pool)
      await pool.end()
    },
    { scope: 'worker' },
  ],
  expectedComplaints: [[], { option: true }],
  come: async ({ browser, pool, expectedComplaints }, use) => {
    const complaints: string[] = []
    const contexts: { close: () => Promise<void> }[] = []
    await use(async (email, options = {}) => {
      const context = await browser.newContext({ reducedMotion: 'reduce', ...options })
      contexts.push(context)
      if (email)
        await context.addCookies([
          { name: cookieName, value: await sessionFor(pool, email), url: process.env.BAKEN_TEST_URL },
        ])
      const page = await context.newPage()
      const say = (complaint: string) =>
        complaints.push(`${email ?? 'nobody'} at ${new URL(page.url()).pathname}: ${complaint}`)
      page.on('pageerror', (error) => say(error.message))
      page.on('console', (message) => message.type() === 'error' && say(message.text()))
      return page
    })
    await Promise.all(contexts.map((context) => context.close()))
    expect(
      complaints.filter((complaint) => !expectedComplaints.some((expected) => complaint.includes(expected))),
    ).toEqual([])
  },
})

export { expect, type Page } from '@playwright/test'

/** What axe has to say about the page as it stands now: nothing. */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await complaintsOfAxe(page)).toEqual([])
}

/** What could not be done, said above the form. Beside it there is an alert of Next's own, which tells the page's title. */
export const refusalOn = (page: Page) => page.getByRole('main').getByRole('alert')
