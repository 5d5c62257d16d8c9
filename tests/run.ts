/**
 * `npm test`: everything there is to hold Baken against, one runner after the other, and one line that counts them all.
 * `--quick` (`npm run check`) leaves out what needs a database, a build or a browser.
 */
import { buildUnlessFresh } from '#lib/operations/build.ts'
import { playwright, tool, vitest, type Count } from './support/runners.ts'

const quick = process.argv.includes('--quick')

// What did not change since the last look needs no second one; the whole run looks at everything.
const cached = quick ? ['--cache', '--cache-strategy=content', '--cache-location=node_modules/.cache/eslint/'] : []

const types = () => tool('node_modules/typescript/bin/tsc', '--noEmit', '--pretty')
const lint = () => tool('node_modules/eslint/bin/eslint.js', '--max-warnings=0', ...cached, '.')
const arrows = () =>
  tool(
    'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
    '--config',
    '.dependency-cruiser.cjs',
    'app',
    'components',
    'lib',
    'prisma',
    'tests',
    'instrumentation.ts',
  )
const build = () =>
  buildUnlessFresh(process.env).then(
    (): Count => ({ passed: 1, failed: 0, skipped: 0 }),
    (error: unknown): Count => {
      console.log(error instanceof Error ? error.message : error)
      return { passed: 0, failed: 1, skipped: 0 }
    },
  )

const counts: Count[] = []

if (quick) {
  // Two heavy ones side by side, then two light ones: a machine of ours has two cores.
  await Promise.all([step('Types', types), step('Lint', lint)])
  await Promise.all([step('Dependency rules', arrows), step('Unit tests', () => vitest('unit'))])
} else {
  // The linter, which knows of one core, takes about as long as the others together.
  const [, built] = await Promise.all([step('Lint', lint), whatNeedsNoServer()])
  await step('Integration tests', () => vitest('integration'))
  if (built.failed === 0) await step('Browser tests', playwright)
}

const sum = (which: keyof Count) => counts.reduce((total, count) => total + count[which], 0)
const skipped = sum('skipped')
console.log(`\nTests: ${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
process.exit(sum('failed') === 0 ? 0 : 1)

/** @returns what became of the build */
async function whatNeedsNoServer(): Promise<Count> {
  await step('Types', types)
  await step('Dependency rules', arrows)
  await step('Unit tests', () => vitest('unit'))
  return step('Build', build)
}

async function step(name: string, run: () => Promise<Count>): Promise<Count> {
  console.log(`\n▸ ${name} …`)
  const startedAt = performance.now()
  const count = await run()
  const verdict = count.failed === 0 ? '✓' : '✗'
  const { passed, failed, skipped: left } = count
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(0)
  console.log(
    `${verdict} ${name}: ${passed} passed, ${failed} failed${left > 0 ? `, ${left} skipped` : ''} (${seconds} s)`,
  )
  counts.push(count)
  return count
}
