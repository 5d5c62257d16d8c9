import { pathToFileURL } from 'node:url'
import pg from 'pg'
import { frameworkIds } from '#lib/framework/assessment-frameworks.ts'
import { firstEdition } from '#prisma/seed/reference/criteria.ts'
import { flandersFigures } from '#prisma/seed/reference/figures.ts'
import { areas, mergers, municipalities, outlines } from '#prisma/seed/reference/places.ts'
import { mergeRows } from '#prisma/seed/reference/merge-rows.ts'

/** How many rows were new or different, by table; all zero when everything was there already. */
export type Loaded = Record<string, number>

/** The day on which the first edition of the criteria was published. */
const firstEditionOn = '2026-11-23T00:00:00+01:00'

const keyOf = (area: { generation: string; level: string; code: string }) =>
  `${area.generation} ${area.level} ${area.code}`

/**
 * Fills the tables every municipality reads: municipalities, mergers, areas with their outlines, figures of Flanders
 * and the criteria of the three frameworks. Blocks, clusters and phases come from the migration. Works inside the
 * caller's transaction when there is one. May be run again: what is the same is left alone.
 *
 * @param client connected as the owner of the tables
 */
export async function loadReference(client: pg.Client): Promise<Loaded> {
  const outlineOf = new Map(outlines().map((outline) => [keyOf(outline), outline.coordinates]))
  const edition = firstEdition()
  return {
    municipalities: await mergeRows(
      client,
      'reference_municipality',
      ['nis_code'],
      municipalities().map((place) => ({
        nis_code: place.nis,
        name: place.name,
        province_code: place.provinceCode,
        province_name: place.province,
        care_zone: place.careZone,
        valid_from: place.validFrom,
        valid_to: place.validTo,
        lon: place.lon,
        lat: place.lat,
      })),
    ),
    mergers: await mergeRows(
      client,
      'municipality_merger',
      ['from_nis', 'to_nis'],
      mergers().map((merger) => ({
        from_nis: merger.from,
        to_nis: merger.to,
        on_date: merger.on,
      })),
    ),
    areas: await mergeRows(
      client,
      'area',
      ['generation', 'level', 'code'],
      areas().map((area) => {
        const coordinates = outlineOf.get(keyOf(area))
        return {
          generation: area.generation,
          level: area.level,
          code: area.code,
          name: area.name,
          nis_code: area.nis,
          part_municipality_code: area.partMunicipality,
          district_code: area.district,
          locatable: area.locatable,
          lon: area.lon,
          lat: area.lat,
          outline: coordinates ? { type: 'MultiPolygon', coordinates } : null,
        }
      }),
    ),
    flandersFigures: await mergeRows(
      client,
      'flanders_figure',
      ['indicator_code', 'period'],
      flandersFigures().map((figure) => ({
        indicator_code: figure.indicator,
        period: figure.period,
        value: figure.value,
        source: figure.source,
      })),
    ),
    frameworkVersions: await mergeRows(
      client,
      'framework_version',
      ['framework', 'version'],
      frameworkIds.map((framework) => ({
        framework,
        version: edition.version,
        published_at: firstEditionOn,
        source: edition.source,
      })),
    ),
    criteria: await mergeRows(
      client,
      'criterion',
      ['framework', 'framework_version', 'id'],
      edition.criteria.map((criterion) => ({
        framework: criterion.framework,
        framework_version: edition.version,
        id: criterion.id,
        position: criterion.position,
        subject: criterion.subject,
        building_block_id: criterion.buildingBlock,
        text_nl: criterion.nl,
        text_en: criterion.en,
        three_nl: criterion.threeNl,
        three_en: criterion.threeEn,
        short: criterion.short,
      })),
    ),
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const connectionString = process.env.DATABASE_OWNER_URL
  if (!connectionString) throw new Error('DATABASE_OWNER_URL is missing: the address of the database as its owner')
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    await client.query('begin')
    const loaded = await loadReference(client)
    await client.query('commit')
    for (const [table, rows] of Object.entries(loaded)) console.log(`${table}: ${rows} new or changed`)
  } finally {
    await client.end()
  }
}
