import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { type Mapping } from '#lib/figures/reading/mapping.ts'
import { openPublishedFile } from '#lib/figures/reading/open-file.ts'
import { proposeMapping } from '#lib/figures/reading/propose.ts'
import { readFigures } from '#lib/figures/reading/read-figures.ts'
import type { ReadingChoice } from '#lib/figures/reading/table.ts'
import type { KnownAreas } from '#lib/figures/areas.ts'

export const today = '2026-11-23'

export const fixture = (name: string): Uint8Array =>
  readFileSync(new URL(`../../fixtures/figures/${name}`, import.meta.url))
export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

/** Opens a file that must be a table. */
export const tableOf = async (bytes: Uint8Array, name: string, choice?: ReadingChoice) => {
  const opened = await openPublishedFile(bytes, basename(name), choice)
  if (!opened.ok) throw new Error(`${name}: ${opened.problem.reason}`)
  if (opened.is !== 'table') throw new Error(`${name} holds outlines`)
  return opened.table
}

/** Table, proposal and figures in one go; `period` answers the question when the file has none. */
export const readAll = async (
  bytes: Uint8Array,
  name: string,
  areas: KnownAreas,
  options: {
    choice?: ReadingChoice
    period?: string
    municipality?: string
    mend?: (mapping: Mapping) => Mapping
  } = {},
) => {
  const table = await tableOf(bytes, name, options.choice)
  const proposal = proposeMapping(table)
  if (!proposal.ok) throw new Error(`${name}: ${proposal.problem.reason}`)
  const period: Mapping['period'] = options.period ? { from: 'fixed', period: options.period } : proposal.mapping.period
  const mapping = (options.mend ?? ((one: Mapping) => one))({ ...proposal.mapping, period })
  const read = await readFigures(table, mapping, areas, { municipality: options.municipality ?? null, today })
  if (!read.ok) throw new Error(`${name}: ${read.problem.reason}`)
  return { ...read, table, mapping, questions: proposal.questions, leftOut: proposal.leftOut }
}

/** The problem a file is refused with, when opened or when its columns are looked at. */
export const problemOf = async (bytes: Uint8Array, name: string, choice?: ReadingChoice): Promise<string | null> => {
  const opened = await openPublishedFile(bytes, basename(name), choice)
  if (!opened.ok) return opened.problem.reason
  if (opened.is === 'outlines') return null
  const proposal = proposeMapping(opened.table)
  return proposal.ok ? null : proposal.problem.reason
}
