import { AxeBuilder } from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { everyPage } from '#tests/support/every-page.ts'
import { behindTheScenes, cookieName, sessionFor } from '#tests/support/session-for.ts'

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const widths = [320, 1280]
const themes = ['light', 'dark'] as const

const pool = behindTheScenes()
test.afterAll(() => pool.end())

for (const width of widths) {
  for (const theme of themes) {
    test(`every page is accessible, ${theme}, ${width} px`, async ({ browser }) => {
      test.setTimeout(600_000)
      const wrong: string[] = []
      let looked = 0
      const visits = Map.groupBy(await everyPage(pool), (visit) => visit.as)
      for (const [as, pages] of visits) {
        const context = await browser.newContext({ viewport: { width, height: 900 }, reducedMotion: 'reduce' })
        await context.addCookies([
          { name: 'theme', value: theme, url: process.env.BAKEN_TEST_URL },
          ...(as ? [{ name: cookieName, value: await sessionFor(pool, as), url: process.env.BAKEN_TEST_URL }] : []),
        ])
        const page = await context.newPage()
        for (const { address } of pages) {
          wrong.push(...(await complaints(page, address)).map((complaint) => `${as ?? 'nobody'} ${address}: ${complaint}`))
          looked++
        }
        await context.close()
      }
      console.log(`axe, ${theme}, ${width} px: ${looked} pages, ${wrong.length} complaints`)
      expect(wrong).toEqual([])
    })
  }
}

async function complaints(page: Page, address: string): Promise<string[]> {
  const errors: string[] = []
  const listen = (message: { type(): string; text(): string }) => {
    // A page that is not found says so in the console as well.
    if (message.type() === 'error' && !message.text().includes('404')) errors.push(`console: ${message.text()}`)
  }
  page.on('console', listen)
  const response = await page.goto(address, { waitUntil: 'load' })
  if (!response || response.status() >= 500) errors.push(`status ${response?.status()}`)
  const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze()
  for (const violation of violations) {
    errors.push(`${violation.id}: ${violation.nodes.slice(0, 2).map((node) => node.html.slice(0, 160)).join(' | ')}`)
  }
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  if (overflow > 0) errors.push(`${overflow} px wider than the screen`)
  page.off('console', listen)
  return errors
}
