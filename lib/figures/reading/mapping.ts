import { z } from 'zod'
import { areaGenerations, areaLevels } from '#lib/figures/areas.ts'
import { specialValues } from '#lib/figures/rules.ts'

const column = z.int().min(0).max(16_383)
const text = z.string().max(200)

/** A year, a month, a quarter, a day, or two of the first with `/` between. */
export const periodPattern = /^(?:19|20)\d\d(?:-Q[1-4]|-\d\d(?:-\d\d)?)?(?:\/(?:19|20)\d\d(?:-\d\d)?)?$/
const period = z.string().regex(periodPattern)

export const ValueColumnSchema = z.object({
  column,
  code: z.string().min(1).max(120),
  name: z.string().min(1).max(200),
  /** A word from `units`, or the publisher's own. */
  unit: z.string().min(1).max(40),
  /** Whether areas may be added up. */
  additive: z.boolean(),
  /** When the column itself belongs to a period (`hh_1_2025`); wins from the row's. */
  period: period.nullable(),
  /** The publisher says this column is a forecast. */
  projection: z.boolean(),
})
export type ValueColumn = z.infer<typeof ValueColumnSchema>

/** How a table is understood. Columns are positions from 0. What is null still has to be answered by a person. */
export const MappingSchema = z.object({
  /** The recognised layout, or `unknown`. */
  layout: text,
  source: text,
  publisher: text,
  area: z.object({ by: z.enum(['code', 'name']), column }).nullable(),
  level: z.discriminatedUnion('from', [
    z.object({ from: z.literal('column'), column }),
    z.object({ from: z.literal('fixed'), level: z.enum(areaLevels) }),
    /** Statbel's five digits say their level; other codes are looked up. */
    z.object({ from: z.literal('codes') }),
  ]),
  /** `detect`: the generation that knows the codes best, per level and period. */
  generation: z.enum(['detect', ...areaGenerations]),
  period: z
    .discriminatedUnion('from', [
      z.object({ from: z.literal('column'), column }),
      z.object({ from: z.literal('fixed'), period }),
      /** Every value column has its own. */
      z.object({ from: z.literal('headings') }),
    ])
    .nullable(),
  /** Columns that split one value column in several indicators: code of the category and, where there is one, its name. */
  categories: z.array(z.object({ code: column, name: column.nullable() })).max(3),
  /** What a second row for the same area, period and categories means: a mistake (also when left out), or one more part of a count split finer. */
  repeated: z.enum(['refuse', 'add']).optional(),
  values: z.array(ValueColumnSchema).max(400),
  /** Codes made from categories that have a name of their own here. */
  aliases: z.record(z.string().max(120), z.string().max(120)),
  /** What stands in a cell instead of a number, and what it means. */
  specials: z.record(z.string().max(40), z.enum(specialValues)),
  /** What an empty cell means. */
  emptyMeans: z.enum(specialValues),
  /** A column that says, for the whole row, that the publisher keeps the numbers back. */
  status: z.object({ column, hiddenWhen: z.array(text).max(10) }).nullable(),
  /** First period that is a forecast. */
  projectionFrom: period.nullable(),
})
export type Mapping = z.infer<typeof MappingSchema>
export type Specials = Mapping['specials']

/** What publishers write where a number is not there. */
export const specialProfiles = {
  /** provincies.incijfers.be (Swing): each code has its own effect on a sum. */
  swing: { '-99997': 'hidden', '-99996': 'empty', '-99998': 'notApplicable', '-99999': 'missing' },
  /** Files made with R or Python. */
  programs: { NA: 'missing', 'N/A': 'missing', NaN: 'missing', nan: 'missing', null: 'missing' },
} as const satisfies Record<string, Specials>

/** Same columns, same fingerprint: case, blanks and the order of the file's rows do not matter. */
export const fingerprint = (columns: readonly string[]): string => {
  let hash = 0xcbf29ce484222325n
  for (const unit of new TextEncoder().encode(columns.map((name) => name.trim().toLowerCase()).join('\u0001'))) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(unit)) * 0x100000001b3n)
  }
  return hash.toString(16).padStart(16, '0')
}
