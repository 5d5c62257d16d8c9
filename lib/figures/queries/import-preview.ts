import 'server-only'
import type { Message } from '#lib/actions/result.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import { inTenant } from '#lib/tenancy/in-tenant.ts'
import { today } from '#lib/time/today.ts'
import { areaGenerations, areaLevels } from '../areas.ts'
import { outlineCounts } from '../commands/keep-outlines.ts'
import type { MatchedOutline } from '../outlines/match-outlines.ts'
import type { Refused } from '../reading/problems.ts'
import { readImport, type FiguresReading } from '../read-import.ts'
import type { FigureRow, Measured } from '../rules.ts'
import { importHead, openFile, type ImportHead } from './import-steps.ts'
import { importScope, type ImportScope } from './import-scope.ts'
import { outlineMatches } from './outline-matches.ts'
import { compareWithStanding, countsOf, type ImportCounts } from './standing-figures.ts'

/** A figure as a person reads it: what of where when. */
export interface NamedFigure extends Measured {
  indicator: string
  area: string
  areaCode: string
  period: string
  projection: boolean
}

export interface FiguresPreview {
  is: 'figures'
  counts: ImportCounts
  skipped: FiguresReading['tally']['skipped']
  rows: number
  first: NamedFigure[]
  changed: { figure: NamedFigure; before: Measured }[]
  gone: NamedFigure[]
  refused: Refused[]
}
export interface OutlinesPreview {
  is: 'outlines'
  counts: ImportCounts
  matches: MatchedOutline[]
  refused: Refused[]
}
export interface PreviewStep {
  head: ImportHead
  /** The same file was taken in before, on this day. */
  takenBefore: Date | null
  /** `closed`: under way or done; the columns come first: `columns`. */
  content: FiguresPreview | OutlinesPreview | { is: 'problem'; problem: Message } | { is: 'columns' } | { is: 'closed' }
}

const most = { first: 10, changed: 20, gone: 10, refused: 50 }

/**
 * What an import would do, without doing it. The file is read outside any transaction: a large one takes seconds.
 *
 * @returns `null` when there is no such import here
 */
export async function importPreview(actor: MemberActor, id: string, now: Date): Promise<PreviewStep | null> {
  const found = await inTenant(actor, async (tx) => {
    const head = await importHead(tx, id, now)
    if (!head) return null
    const before = await tx.figureImport.findFirst({
      where: { fileHash: head.fileHash, state: 'done' },
      select: { finishedAt: true },
      orderBy: { createdAt: 'desc' },
    })
    return { head, takenBefore: before?.finishedAt ?? null, file: await openFile(tx, id), scope: await importScope(tx, actor.municipality.id) }
  })
  if (!found) return null
  const { head, takenBefore, file, scope } = found
  const step = (content: PreviewStep['content']): PreviewStep => ({ head, takenBefore, content })
  if (!file) return step({ is: 'closed' })
  if (head.state === 'uploaded') return step({ is: 'columns' })
  const read = await readImport(file, file.plan, { ...scope, today: today(now) })
  if (!read.ok) return step({ is: 'problem', problem: read.problem })
  const { reading } = read
  return step(
    await inTenant(actor, async (tx) => {
      if (reading.is === 'figures') return figuresPreview(reading, await compareWithStanding(tx, reading.figures), scope)
      const matches = await outlineMatches(tx, scope.nisCode, reading.outlines)
      return { is: 'outlines', matches, counts: outlineCounts(matches, reading.refused.length), refused: reading.refused.slice(0, most.refused) }
    }),
  )
}

function figuresPreview(reading: FiguresReading, comparison: Awaited<ReturnType<typeof compareWithStanding>>, scope: ImportScope): FiguresPreview {
  const named = namer(reading, scope)
  return {
    is: 'figures',
    counts: countsOf(comparison, reading.tally.refused),
    skipped: reading.tally.skipped,
    rows: reading.tally.rows,
    first: reading.figures.slice(0, most.first).map(named),
    changed: comparison.changed.slice(0, most.changed).map(({ before, after }) => ({ figure: named(after), before })),
    gone: comparison.gone.slice(0, most.gone).map(named),
    refused: reading.refused.slice(0, most.refused),
  }
}

function namer({ indicators }: FiguresReading, { areas }: ImportScope): (row: FigureRow) => NamedFigure {
  const names = new Map(indicators.map((indicator) => [indicator.code, indicator.name]))
  return ({ indicatorCode, areaGeneration, areaLevel, areaCode, period, value, special, projection }) => {
    const generation = areaGenerations.find((one) => one === areaGeneration)
    const level = areaLevels.find((one) => one === areaLevel)
    const area = generation && level && areas.find(generation, level, areaCode)
    return { indicator: names.get(indicatorCode) ?? indicatorCode, area: area?.name ?? areaCode, areaCode, period, value, special, projection }
  }
}
