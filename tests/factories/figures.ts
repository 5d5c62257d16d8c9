import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { confirmImport, settle } from '#lib/figures/commands/prepare-import.ts'
import { takeUpload } from '#lib/figures/commands/take-upload.ts'
import { columnsToAsk } from '#lib/figures/columns-to-ask.ts'
import { importFigures } from '#lib/figures/import-job.ts'
import { runImport, type ImportCommand } from '#lib/figures/import-command-run.ts'
import { columnsStep, importHead } from '#lib/figures/queries/import-steps.ts'
import { SettleInput } from '#lib/figures/schema.ts'
import { inTenant } from '#lib/tenancy/in-tenant.ts'
import { made } from '#tests/factories/analysis.ts'
import type { CastMunicipality } from '#tests/factories/cast.ts'

export const importDay = new Date('2026-11-23T10:00:00Z')

/** A small file of our own making, in a publisher's format. */
export const figuresFile = (name: string) => ({ fileName: name, bytes: new Uint8Array(readFileSync(new URL(`../fixtures/figures/${name}`, import.meta.url))) })
export const csvFile = (fileName: string, text: string) => ({ fileName, bytes: new TextEncoder().encode(text) })

/** Where the published files lie; without it their tests are skipped and counted. */
export const publishedFolder = process.env['BAKEN_PUBLISHED_DATA']
export const publishedFile = (path: string) => ({ fileName: basename(path), bytes: new Uint8Array(readFileSync(`${publishedFolder ?? ''}/${path}`)) })

type File = ReturnType<typeof csvFile>

/** Sends a file in, as the coordinator; one that is refused at the door fails the test. */
export async function anUpload(place: CastMunicipality, file: File): Promise<string> {
  const uploaded = await takeUpload(place.coordinator, file, importDay)
  if (!uploaded.ok) throw new Error(`refused at the door: ${uploaded.reason}`)
  return uploaded.id
}

/** The form of the second step as the page fills it in, with what somebody changes. */
export async function columnsTyped(place: CastMunicipality, id: string, changes: Record<string, string> = {}): Promise<Record<string, unknown>> {
  const step = await columnsStep(place.coordinator, id, importDay)
  const understood = step?.open?.understood
  if (understood?.is !== 'figures') throw new Error(`no columns to settle: ${JSON.stringify(understood)}`)
  const { mapping, proposed, table } = understood
  const { taken, others } = columnsToAsk(table, mapping, proposed)
  const from = (one: { from: string; column?: number }) => ('column' in one ? `column:${one.column}` : one.from)
  return {
    figureImportId: id, source: mapping.source, publisher: mapping.publisher, theme: '', generation: mapping.generation,
    areaColumn: String(mapping.area?.column ?? ''), areaBy: mapping.area?.by ?? 'code',
    level: mapping.level.from === 'fixed' ? mapping.level.level : from(mapping.level),
    periodFrom: mapping.period ? from(mapping.period) : '', period: mapping.period?.from === 'fixed' ? mapping.period.period : '',
    projectionFrom: mapping.projectionFrom ?? '', emptyMeans: mapping.emptyMeans, otherSpecial: '', otherMeans: '',
    categories: mapping.categories.map((one) => String(one.code)),
    ...Object.fromEntries([...taken, ...others].flatMap(({ column, use, name, unit }) => [[`use.${column}`, use], [`name.${column}`, name], [`unit.${column}`, unit]])),
    ...changes,
  }
}

/** Uploads, settles and confirms; the job is asked for and waits. */
export async function aConfirmedImport(place: CastMunicipality, file: File, changes: Record<string, string> = {}): Promise<string> {
  const id = await anUpload(place, file)
  const input = SettleInput.parse(await columnsTyped(place, id, changes))
  await inTenant(place.coordinator, async (tx) => {
    made(await settle(tx, place.coordinator, input))
    made(await confirmImport(tx, place.coordinator, id, importDay))
  })
  return id
}

/** Does what the worker does with the job of an import. */
export const runJob = (place: CastMunicipality, figureImportId: string) =>
  importFigures({ municipalityId: place.id, userId: place.coordinator.userId, figureImportId })

/** The whole wizard and its job; answers where the import stands. */
export async function anImport(place: CastMunicipality, file: File, changes: Record<string, string> = {}) {
  const id = await aConfirmedImport(place, file, changes)
  await runJob(place, id)
  return standing(place, id)
}

export async function standing(place: CastMunicipality, id: string) {
  const head = await inTenant(place.coordinator, (tx) => importHead(tx, id, importDay))
  if (!head) throw new Error('the import is not there')
  return head
}

/** The same through the command line. */
export const commandImport = (place: CastMunicipality, file: File, also: Partial<ImportCommand> = {}) =>
  runImport({ file, municipality: place.slug, dryRun: false, choice: {}, ...also }, importDay)

/** Every figure that stands, in one order: two of these are equal when nothing changed. */
export const figuresOf = (place: CastMunicipality) =>
  inTenant(place.coordinator, (tx) =>
    tx.figure.findMany({
      select: { indicator: { select: { code: true } }, areaGeneration: true, areaLevel: true, areaCode: true, period: true, value: true, special: true, projection: true, figureImportId: true },
      orderBy: [{ indicatorId: 'asc' }, { areaGeneration: 'asc' }, { areaLevel: 'asc' }, { areaCode: 'asc' }, { period: 'asc' }],
    }),
  )
