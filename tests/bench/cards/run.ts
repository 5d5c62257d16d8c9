/**
 * `npm run bench:cards`: referral cards at the size of Flanders. For 100,000 and for 1,000,000 generated cards the pages that read
 * and write them, side by side in one run with two references: the limit (a bare Node server, one prepared statement under the
 * same row-level security) and the floor (a plain page of the App Router with raw SQL and no client component). Prints a table and
 * writes tests/results/bench-cards.json. Ratios are the result.
 *
 * `--cards=100000,1000000` how many; `--rounds=5` how many times each thing is measured.
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PROJECT, stopEverything } from '#lib/operations/processes.ts'
import { failWithSentence, step } from '#lib/operations/progress.ts'
import { measureCards, type CardsReport } from './measure-cards.ts'
import { asMarkdown, growth } from './report-cards.ts'

const flag = (name: string) => process.argv.find((given) => given.startsWith(`--${name}=`))?.split('=')[1]
const amounts = (flag('cards') ?? '100000,1000000').split(',').map(Number)
const rounds = Number(flag('rounds') ?? 5)

try {
  const reports: CardsReport[] = []
  for (const cards of amounts) {
    step(`${cards} cards`)
    const report = await measureCards(cards, rounds)
    reports.push(report)
    console.log(`\n${asMarkdown(report)}\n`)
  }
  const results = join(PROJECT, 'tests', 'results')
  await mkdir(results, { recursive: true })
  await writeFile(join(results, 'bench-cards.json'), JSON.stringify(reports, null, 2) + '\n')
  for (const sentence of growth(reports)) console.log(sentence)
} catch (error) {
  failWithSentence(error)
} finally {
  await stopEverything()
}
process.exit()
