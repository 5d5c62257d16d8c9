import 'server-only'
import { createHash } from 'node:crypto'
import type { Message } from '#lib/actions/result.ts'
import { asAnybody } from '#lib/tenancy/doors.ts'
import { inTenantAsService } from '#lib/tenancy/in-tenant.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { today } from '#lib/time/today.ts'
import { keepImport } from './commands/keep-import.ts'
import { outlineCounts } from './commands/keep-outlines.ts'
import { emptyPlan, type ImportPlan } from './import-plan.ts'
import { importScope, type ImportScope } from './queries/import-scope.ts'
import { memoryOf } from './queries/memory.ts'
import { outlineMatches } from './queries/outline-matches.ts'
import { compareWithStanding, countsOf, type ImportCounts } from './queries/standing-figures.ts'
import { readImport, type ImportReading } from './read-import.ts'
import { stem } from './reading/describe-columns.ts'
import { problemSentence, type Question, type Refused } from './reading/problems.ts'
import { themeOf } from './themes.ts'
import { understand, type Understood } from './understand.ts'

/** What was asked on the command line. */
export interface ImportCommand {
  file: { fileName: string; bytes: Uint8Array }
  /** The last part of its address. */
  municipality: string
  dryRun: boolean
  choice: ImportPlan['choice']
  /** For a file that does not tell its own. */
  period?: string
}

export type ImportOutcome =
  | { ok: true; counts: ImportCounts; refused: readonly Refused[]; assumed: readonly Question[] }
  /** `open`: what a person has to answer first. */
  | { ok: false; why: Message; open: readonly Question[] }

/** Milliseconds; writing may take longer than a page would wait. */
const longestWrite = 300_000

/**
 * Takes a file in from the command line: understood, read and kept by the same code as the screen, at once instead of as a job.
 * It asks nothing: it goes by what was settled before, or else by what is proposed.
 */
export async function runImport({ file, municipality, dryRun, choice, period }: ImportCommand, now: Date): Promise<ImportOutcome> {
  const here = await asAnybody((tx) => tx.municipality.findUnique({ where: { slug: municipality }, select: { id: true } }))
  if (!here) return no({ key: 'figures.command.noSuchMunicipality', values: { slug: municipality } })
  const who = { municipalityId: here.id }
  const { scope, understood } = await inTenantAsService(who, async (tx) => ({
    scope: await importScope(tx, here.id),
    understood: await understand(file, { ...emptyPlan, choice }, memoryOf(tx)),
  }))
  if (understood.is === 'problem') return no(problemSentence(understood.problem))

  const open = understood.is === 'figures' ? understood.questions.filter((question) => !answered(question, period)) : []
  const blocking = open.filter((question) => question.blocking)
  if (blocking.length > 0) return { ok: false, why: { key: 'figures.command.open' }, open: blocking }
  const plan = planOfCommand(understood, choice, period)
  const read = await readImport(file, plan, { ...scope, today: today(now) })
  if (!read.ok) return no(read.problem)
  const { reading } = read
  const counts = dryRun
    ? await inTenantAsService(who, (tx) => wouldBe(tx, reading, scope))
    : await inTenantAsService(who, async (tx) => keepImport(tx, who, await begin(tx, here.id, file, plan, now), plan, reading, now), longestWrite)
  return { ok: true, counts, refused: reading.refused, assumed: open }
}

const no = (why: Message): ImportOutcome => ({ ok: false, why, open: [] })

const answered = (question: Question, period: string | undefined): boolean =>
  period !== undefined && (question.kind === 'whichPeriod' || question.kind === 'confirmPeriod')

function planOfCommand(understood: Understood, choice: ImportPlan['choice'], period: string | undefined): ImportPlan {
  if (understood.is !== 'figures') return { ...emptyPlan, choice }
  const { mapping, theme } = understood
  return {
    choice,
    mapping: period === undefined ? mapping : { ...mapping, period: { from: 'fixed', period } },
    theme: theme ?? themeOf(mapping.values.map((value) => value.unit)),
  }
}

async function wouldBe(tx: TenantTx, reading: ImportReading, scope: ImportScope): Promise<ImportCounts> {
  return reading.is === 'figures'
    ? countsOf(await compareWithStanding(tx, reading.figures), reading.tally.refused)
    : outlineCounts(await outlineMatches(tx, scope.nisCode, reading.outlines), reading.refused.length)
}

/** The row of the import, which nobody asked for on a screen. */
async function begin(tx: TenantTx, municipalityId: string, { fileName, bytes }: ImportCommand['file'], plan: ImportPlan, now: Date): Promise<string> {
  const { id } = await tx.figureImport.create({
    data: {
      municipalityId,
      fileName,
      fileHash: createHash('sha256').update(bytes).digest('hex'),
      source: stem(fileName),
      publisher: '',
      mapping: plan,
      state: 'running',
      createdAt: now,
    },
    select: { id: true },
  })
  return id
}
