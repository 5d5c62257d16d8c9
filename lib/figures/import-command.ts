/**
 *   npm run import -- <file> --municipality <slug> [--dry-run] [--json] [--sheet <name>] [--decimal comma|point] [--period <year>]
 *
 * Takes a published file in without the screen (docs/operations/import.md). Exits with 1 and a sentence when the file is refused.
 */
import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import type { Message } from '#lib/actions/result.ts'
import { inDatabase } from '#lib/operations/in-database.ts'
import { failWithSentence } from '#lib/operations/progress.ts'
import { asJson, asLines, sayIn } from './import-command-words.ts'
import { runImport, type ImportCommand } from './import-command-run.ts'
import { periodPattern } from './reading/mapping.ts'
import { largestUpload } from './stored-file.ts'

/** A sentence for the terminal instead of a fault. */
class NotUnderstood extends Error {
  readonly told: Message
  constructor(told: Message) {
    super(told.key)
    this.told = told
  }
}

const usage = () => new NotUnderstood({ key: 'figures.command.usage' })
const decimals = { comma: ',', point: '.' } as const

const text = { type: 'string' } as const
const yes = { type: 'boolean', default: false } as const
const options = { municipality: text, sheet: text, decimal: text, period: text, 'dry-run': yes, json: yes }

async function asked(): Promise<ImportCommand & { json: boolean }> {
  const { values, positionals } = parsed()
  const [path, ...more] = positionals
  const { municipality, sheet, decimal, period } = values
  const sign = Object.entries(decimals).find(([word]) => word === decimal)?.[1]
  if (!path || more.length > 0 || !municipality || (decimal && !sign) || (period && !periodPattern.test(period))) throw usage()
  return {
    file: await fileAt(path),
    municipality,
    dryRun: values['dry-run'],
    json: values.json,
    choice: { ...(sheet && { sheet }), ...(sign && { decimal: sign }) },
    period,
  }
}

function parsed() {
  try {
    return parseArgs({ allowPositionals: true, options })
  } catch {
    throw usage() // a word that is no option of ours
  }
}

async function fileAt(path: string): Promise<ImportCommand['file']> {
  const size = await stat(path).then((found) => (found.isFile() ? found.size : null), () => null)
  if (size === null) throw new NotUnderstood({ key: 'figures.command.noSuchFile', values: { file: path } })
  if (size > largestUpload) throw new NotUnderstood({ key: 'figures.upload.tooLarge' })
  return { fileName: basename(path), bytes: await readFile(path) }
}

async function run(): Promise<void> {
  const say = await sayIn(/^en/i.test(process.env.LANG ?? '') ? 'en' : 'nl')
  try {
    const { json, ...command } = await asked()
    const outcome = await inDatabase(() => runImport(command, new Date()))
    console.log(json ? asJson(outcome, command.dryRun, say) : asLines(outcome, command.dryRun, say).join('\n'))
    if (!outcome.ok) process.exitCode = 1
  } catch (error) {
    failWithSentence(error instanceof NotUnderstood ? new Error(say(error.told)) : error)
  }
}

await run()
