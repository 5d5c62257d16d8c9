/**
 * `npm run screenshots`: pictures of the running product. Those of the README go to docs/images; with `--all DIR`, every
 * page in light and dark at 360 and 1280 px goes to DIR, to be looked at.
 */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Browser } from 'playwright'
import { CHROMIUM_FLAGS, findChromium } from '#tests/support/browser.ts'
import { addressOf, visits } from '#tests/support/every-page.ts'
import { startProduct } from '#tests/support/product.ts'
import { behindTheScenes, cookieName, sessionFor } from '#tests/support/session-for.ts'

const all = process.argv.indexOf('--all')
const folder = all > 0 ? process.argv[all + 1] : undefined
const only = process.argv.indexOf('--only') > 0 ? process.argv[process.argv.indexOf('--only') + 1] : undefined

const product = await startProduct()
Object.assign(process.env, product.variables)
const pool = behindTheScenes()
const browser = await chromium.launch({ executablePath: await findChromium(), args: CHROMIUM_FLAGS })
try {
  if (folder) await everything(browser, folder)
  else await forTheReadme(browser)
} finally {
  await browser.close()
  await pool.end()
  await product.stop()
}
process.exit()

async function forTheReadme(chrome: Browser): Promise<void> {
  mkdirSync('docs/images', { recursive: true })
  const { rows } = await pool.query<{ slug: string }>(
    `select b.slug from neighbourhood b join neighbourhood_rollup r on r.neighbourhood_id = b.id order by r.running desc, b.slug limit 1`,
  )
  const pictures: [name: string, address: string, theme: string][] = [
    ['home', '/pelt', 'light'],
    ['home-dark', '/pelt', 'dark'],
    ['plan', `/pelt/buurten/${rows[0]!.slug}/plan`, 'light'],
    ['bestuur', '/pelt/bestuur', 'light'],
  ]
  for (const [name, address, theme] of pictures) {
    await picture(chrome, { as: 'regisseur@pelt.example', address }, { theme, width: 1280, file: `docs/images/${name}.png`, full: false })
  }
}

async function everything(chrome: Browser, into: string): Promise<void> {
  mkdirSync(into, { recursive: true })
  for (const visit of visits()) {
    const address = await addressOf(pool, visit)
    if (!address) console.log(`No picture of ${visit.page}: the demo has nothing to fill it in with`)
    if (!address || (only && !address.includes(only))) continue
    const name = `${visit.as?.replace(/@.*/, '') ?? 'niemand'}${address}`.replace(/[^\w-]+/g, '_').slice(0, 120)
    for (const width of [360, 1280]) {
      for (const theme of ['light', 'dark']) {
        await picture(chrome, { as: visit.as, address }, { theme, width, file: join(into, `${name}.${width}.${theme}.png`), full: true })
      }
    }
  }
}

interface Shot {
  theme: string
  width: number
  file: string
  /** The whole page, or what the first screen shows. */
  full: boolean
}

async function picture(chrome: Browser, visit: { as: string | null; address: string }, { theme, width, file, full }: Shot): Promise<void> {
  const context = await chrome.newContext({ viewport: { width, height: width < 500 ? 780 : 960 }, baseURL: product.address, locale: 'nl-BE' })
  const cookies = [{ name: 'theme', value: theme, url: product.address }]
  if (visit.as) cookies.push({ name: cookieName, value: await sessionFor(pool, visit.as), url: product.address })
  await context.addCookies(cookies)
  const page = await context.newPage()
  await page.goto(visit.address, { waitUntil: 'load' })
  await page.screenshot({ path: file, fullPage: full })
  await context.close()
  console.log(file)
}
