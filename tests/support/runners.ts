import { spawn } from 'node:child_process'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { PROJECT } from '#lib/operations/processes.ts'

/** What one runner found; a tool without tests of its own counts as one. */
export interface Count {
  passed: number
  failed: number
  skipped: number
}

const results = (name: string) => join(PROJECT, 'tests', 'results', `${name}.json`)

/** Runs a tool that says yes or no, and shows what it said when it is no. */
export async function tool(script: string, ...args: string[]): Promise<Count> {
  const { code, printed } = await node([script, ...args], 'pipe')
  if (code !== 0) console.log(printed.trim())
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 }
}

const VitestReport = z.object({ numPassedTests: z.number(), numFailedTests: z.number(), numPendingTests: z.number() })

/** Runs one project of vitest.config.ts. */
export async function vitest(project: string): Promise<Count> {
  const file = results(project)
  await rm(file, { force: true })
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`]
  const { code } = await node(['node_modules/vitest/vitest.mjs', 'run', '--project', project, ...reporters], 'inherit')
  const report = VitestReport.safeParse(await readJson(file))
  if (!report.success) return crashed
  const { numPassedTests: passed, numFailedTests: failed, numPendingTests: skipped } = report.data
  return atLeastOneFailure(code, { passed, failed, skipped })
}

const PlaywrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
})

/** Runs every browser test. */
export async function playwright(): Promise<Count> {
  const file = results('browser')
  await rm(file, { force: true })
  const { code } = await node(['node_modules/@playwright/test/cli.js', 'test'], 'inherit')
  const report = PlaywrightReport.safeParse(await readJson(file))
  if (!report.success) return crashed
  const { expected, unexpected, flaky, skipped } = report.data.stats
  if (flaky > 0) console.log(`${flaky} browser tests passed only the second time: see the list above.`)
  return atLeastOneFailure(code, { passed: expected + flaky, failed: unexpected, skipped })
}

const crashed: Count = { passed: 0, failed: 1, skipped: 0 }

/** A file that cannot be loaded, or a set-up that breaks, fails without a test that says so. */
const atLeastOneFailure = (code: number | null, count: Count): Count =>
  code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count

const readJson = (file: string): Promise<unknown> => readFile(file, 'utf8').then(JSON.parse, () => undefined)

/** Colours are for people at a terminal; in a file they hide what was said. */
const environment = process.stdout.isTTY ? process.env : { ...process.env, NO_COLOR: '1' }

function node(args: string[], output: 'inherit' | 'pipe'): Promise<{ code: number | null; printed: string }> {
  const child = spawn(process.execPath, args, { cwd: PROJECT, env: environment, stdio: ['ignore', output, output] })
  let printed = ''
  child.stdout?.on('data', (text: Buffer) => (printed += text.toString()))
  child.stderr?.on('data', (text: Buffer) => (printed += text.toString()))
  return new Promise((done, fail) => child.on('error', fail).on('close', (code) => done({ code, printed })))
}
