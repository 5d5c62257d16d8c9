import { createHash } from 'node:crypto'
import { sumToLargerAreas } from '#lib/figures/area-sums.ts'
import { areaGenerations, type AreaGeneration, type KnownArea } from '#lib/figures/areas.ts'
import { knownAreas } from '#lib/figures/known-areas.ts'
import type { Mapping } from '#lib/figures/reading/mapping.ts'
import type { FigureRow } from '#lib/figures/rules.ts'
import { indicators, pilotFigures, publishers, type PilotFigure } from '#prisma/seed/reference/figures.ts'
import { areas, mergers, type Area } from '#prisma/seed/reference/places.ts'
import type { MunicipalityStory } from '../story.ts'
import { at } from './book.ts'
import type { Pen } from './pen.ts'

/** Real figures of a municipality: as published, and what could be added up to wijken. Sums are for the places, never kept as figures. */
export interface Figures {
  published: readonly PilotFigure[]
  districts: readonly FigureRow[]
  areas: ReadonlyMap<string, Area>
}

const isKnown = (generation: string): generation is AreaGeneration => areaGenerations.some((known) => known === generation)

const asKnown = (area: Area): KnownArea[] =>
  isKnown(area.generation)
    ? [{ ...area, generation: area.generation, nisCode: area.nis, partMunicipalityCode: area.partMunicipality, districtCode: area.district }]
    : []

const asRow = (figure: PilotFigure): FigureRow => ({
  indicatorCode: figure.indicator, areaGeneration: figure.generation, areaLevel: figure.level, areaCode: figure.code,
  period: figure.period, value: figure.value, special: figure.value === null ? 'missing' : null, projection: figure.projection,
})

/** The published figures of a municipality, and their sums for its wijken by the rule of the figures themselves. */
export function figuresOf(nis: string): Figures {
  const here = areas().filter((area) => area.nis === nis)
  const mine = new Map(here.map((area) => [at(area.generation, at(area.level, area.code)), area]))
  const published = pilotFigures().filter((figure) => mine.has(at(figure.generation, at(figure.level, figure.code))))
  const nature = new Map(indicators().map((indicator) => [indicator.code, indicator]))
  const known = knownAreas(here.flatMap(asKnown), mergers().map(({ from, to, on }) => ({ from, to, date: on })))
  const sums = sumToLargerAreas(published.map(asRow), { from: { level: 'sector', generation: '2024' }, to: 'district' }, known, nature)
  return { published, districts: sums.rows, areas: mine }
}

/** Indicators, one finished import for each source, and the figures themselves. */
export async function writeFigures(pen: Pen, story: MunicipalityStory, { published }: Figures): Promise<void> {
  const { tx, municipalityId, book } = pen
  const sourceOf = new Map(published.map((figure) => [figure.indicator, figure.source]))
  const measured = indicators().filter(({ code }) => sourceOf.has(code))
  const publisherOf = (indicator: string) => publishers[sourceOf.get(indicator) ?? ''] ?? ''
  await tx.indicator.createMany({
    data: measured.map(({ code, nameNl, unit, additive, theme }) => ({
      municipalityId, id: book.add('indicator', code), code, name: nameNl, unit, additive, theme, source: publisherOf(code),
    })),
  })

  const imports = new Map([...new Set(published.map(({ source }) => source))].map((source) => [source, book.newId()]))
  await tx.figureImport.createMany({
    data: [...imports].map(([source, id]) => finishedImport(pen, story, id, source, published.filter((figure) => figure.source === source))),
  })

  await tx.figure.createMany({
    data: published.map((figure) => {
      const { indicatorCode, ...row } = asRow(figure)
      return { municipalityId, indicatorId: book.id('indicator', indicatorCode), figureImportId: imports.get(figure.source) ?? null, ...row }
    }),
  })
}

function finishedImport(pen: Pen, story: MunicipalityStory, id: string, source: string, figures: readonly PilotFigure[]) {
  const name = publishers[source] ?? source
  return {
    municipalityId: pen.municipalityId, id, source: name, publisher: name.split(',')[0] ?? name, fileName: `${source}.tsv`,
    fileHash: createHash('sha256').update(JSON.stringify(figures)).digest('hex'), mapping: mappingOf(name, figures),
    state: 'done' as const, total: figures.length, processed: figures.length, taken: figures.length,
    createdById: pen.book.id('user', 'regisseur'), createdAt: pen.moment(story.opened + 2), finishedAt: pen.moment(story.opened + 2),
  }
}

/** How the columns of our own table of facts were understood: indicator, period, generation, level, code, value. */
const mappingOf = (source: string, figures: readonly PilotFigure[]): Mapping => ({
  layout: 'unknown', source, publisher: source.split(',')[0] ?? source, area: { by: 'code', column: 4 }, level: { from: 'column', column: 3 },
  generation: 'detect', period: { from: 'column', column: 1 }, categories: [{ code: 0, name: null }],
  values: indicators().filter(({ code }) => figures.some((figure) => figure.indicator === code))
    .map(({ code, nameNl, unit, additive }) => ({ column: 5, code, name: nameNl, unit, additive, period: null, projection: false })),
  aliases: {}, specials: {}, emptyMeans: 'missing', status: null, projectionFrom: null,
})
