/**
 * `npm run bench`: Baken at the size of Flanders. A generated database, the production build, and for each page at 1 and 16
 * connections what it costs beside an empty page of the same build. Prints a table and writes tests/results/bench.json.
 *
 * `--rounds=5` how many times each page is measured; `--without-start` leaves the second `npm start` out.
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { freePort } from '#lib/operations/free-port.ts'
import { PROJECT } from '#lib/operations/processes.ts'
import { failWithSentence, step } from '#lib/operations/progress.ts'
import { startProduct } from '#tests/support/product.ts'
import { behindTheScenes, cookieName, sessionFor } from '#tests/support/session-for.ts'
import { fillDatabase } from './fill-database.ts'
import { measure, quantile } from './measure.ts'
import { measuredPages, type MeasuredPage } from './pages.ts'
import { asMarkdown, missed, reportOf } from './report.ts'
import { secondStarts } from './second-start.ts'
import { used } from './used.ts'
import { weigh, type Weight } from './weight.ts'

const rounds = Number(process.argv.find((flag) => flag.startsWith('--rounds='))?.split('=')[1] ?? 5)
const results = join(PROJECT, 'tests', 'results')

const probe = await freePort()
process.env.BAKEN_PROBE_PORT = String(probe)
process.env.NODE_OPTIONS = `--import ${pathToFileURL(join(import.meta.dirname, 'probe.ts')).href}`
const product = await startProduct({ demo: false })
try {
  Object.assign(process.env, product.variables)
  const pool = behindTheScenes()
  const filled = await fillDatabase(pool)
  const pages = measuredPages(filled.cast)
  const cookies = new Map<MeasuredPage, string>()
  for (const page of pages) if (page.as) cookies.set(page, `${cookieName}=${await sessionFor(pool, page.as)}`)
  await pool.end()

  const cookieOf = (page: MeasuredPage) => cookies.get(page)
  const weights = new Map<MeasuredPage, Weight>()
  for (const page of pages) if (page.as) weights.set(page, await weigh(product.address, page.path, cookieOf(page)))
  const shots = await measure({ address: product.address, probe, cookieOf }, pages, rounds, (round) => step(`Round ${round} of ${rounds}`))
  const { peakMemory } = await used(probe)
  await product.stop()

  const starts = process.argv.includes('--without-start') ? [] : await secondStarts(3)
  const secondStart = starts.length === 0 ? null : quantile(starts, 0.5)
  const { rows, loadSeconds, recountSeconds } = filled
  const report = reportOf(shots, weights, { rounds, rows, loadSeconds, recountSeconds, peakMemory, secondStart })
  await mkdir(results, { recursive: true })
  await writeFile(join(results, 'bench.json'), JSON.stringify(report, null, 2) + '\n')

  console.log(`\n${asMarkdown(report)}\n`)
  console.log(`Web server: at most ${Math.round(peakMemory / 1_024)} MiB. Second start: ${secondStart?.toFixed(1) ?? 'not measured'} s.`)
  for (const sentence of missed(report)) console.log(`Missed: ${sentence}.`)
} catch (error) {
  failWithSentence(error)
} finally {
  await product.stop()
}
process.exit()
