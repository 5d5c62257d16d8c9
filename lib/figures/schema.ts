import { z } from 'zod'
import { id, optionalChoice, optionalText, requiredChoice, requiredText } from '#lib/actions/fields.ts'
import { areaGenerations, areaLevels } from './areas.ts'
import { decimals, encodings } from './import-plan.ts'
import { periodPattern } from './reading/mapping.ts'
import { specialValues } from './rules.ts'
import { themes } from './themes.ts'

/** What a person may say a column of numbers is. */
export const columnUses = ['adds', 'stands', 'population', 'over65', 'leave'] as const
export type ColumnUse = (typeof columnUses)[number]

/** Separators under names that survive a form: a tab does not. */
export const separatorNames = { semicolon: ';', comma: ',', pipe: '|', tab: '\t' } as const
export type SeparatorName = keyof typeof separatorNames
const separatorWords = ['semicolon', 'comma', 'pipe', 'tab'] as const satisfies readonly SeparatorName[]

export const ImportInput = z.object({ figureImportId: id() })

/** How the file is to be read; nothing chosen means: recognise it. */
export const RereadInput = z.object({
  figureImportId: id(),
  sheet: optionalText(100),
  encoding: optionalChoice(encodings),
  separator: optionalChoice(separatorWords),
  decimal: optionalChoice(decimals),
  header: optionalChoice(['yes', 'no']),
})
export type Reread = z.infer<typeof RereadInput>

/** `column:3`: something stands in a column of the file. */
const columnChoice = /^column:(\d{1,5})$/
const position = z.coerce.number<string>('errors.choose').int('errors.choose').min(0).max(16_383)
const period = z.string().trim().regex(periodPattern, 'figures.errors.period')

const where = z.string('errors.choose').max(40)
const level = where.transform((text, context) => {
  const column = columnChoice.exec(text)?.[1]
  if (column !== undefined) return { from: 'column' as const, column: Number(column) }
  if (text === 'codes') return { from: 'codes' as const }
  const known = areaLevels.find((one) => one === text)
  if (known) return { from: 'fixed' as const, level: known }
  context.addIssue({ code: 'custom', message: 'errors.choose' })
  return z.NEVER
})
const periodFrom = where.transform((text, context) => {
  const column = columnChoice.exec(text)?.[1]
  if (column !== undefined) return { from: 'column' as const, column: Number(column) }
  if (text === 'headings') return { from: 'headings' as const }
  if (text === 'fixed') return { from: 'fixed' as const }
  context.addIssue({ code: 'custom', message: 'errors.choose' })
  return z.NEVER
})

const ColumnInput = z.object({ use: requiredChoice(columnUses), name: z.string().trim().max(200), unit: z.string().trim().max(40) })
export type SettledColumn = z.infer<typeof ColumnInput> & { column: number }

/**
 * How the columns are understood. A file has as many columns as it has: theirs come as `use.3`, `name.3` and `unit.3`, and what
 * stands instead of a number as `special.0`, in the order of the page.
 */
export const SettleInput = z
  .looseObject({
    figureImportId: id(),
    source: requiredText(200),
    publisher: optionalText(200),
    theme: optionalChoice(themes),
    areaColumn: position,
    areaBy: requiredChoice(['code', 'name']),
    level,
    generation: requiredChoice(['detect', ...areaGenerations]),
    periodFrom,
    period: z.preprocess((value) => (value === '' ? null : value), period.nullish().transform((value) => value ?? null)),
    projectionFrom: z.preprocess((value) => (value === '' ? null : value), period.nullish().transform((value) => value ?? null)),
    emptyMeans: requiredChoice(specialValues),
    otherSpecial: optionalText(40),
    otherMeans: optionalChoice(specialValues),
    categories: z.array(position).max(3, 'figures.errors.categories').default([]),
  })
  .transform((typed, context) => {
    const columns: SettledColumn[] = []
    const specials: (typeof specialValues)[number][] = []
    for (const [field, value] of Object.entries(typed)) {
      const [, kind, number = ''] = /^(use|special)\.(\d{1,5})$/.exec(field) ?? []
      if (kind === 'use') {
        const parsed = ColumnInput.safeParse({ use: value, name: typed[`name.${number}`] ?? '', unit: typed[`unit.${number}`] ?? '' })
        if (parsed.success) columns.push({ ...parsed.data, column: Number(number) })
        else for (const issue of parsed.error.issues) context.addIssue({ ...issue, path: [`${String(issue.path[0])}.${number}`] })
      }
      const meaning = kind === 'special' ? specialValues.find((one) => one === value) : undefined
      if (meaning) specials[Number(number)] = meaning
    }
    const taken = columns.filter((column) => column.use !== 'leave')
    if (taken.length === 0) context.addIssue({ code: 'custom', path: ['areaColumn'], message: 'figures.errors.noColumn' })
    for (const { column, name } of taken) if (name === '') context.addIssue({ code: 'custom', path: [`name.${column}`], message: 'errors.required' })
    if (typed.periodFrom.from === 'fixed' && !typed.period) context.addIssue({ code: 'custom', path: ['period'], message: 'figures.errors.period' })
    if (typed.otherSpecial && !typed.otherMeans) context.addIssue({ code: 'custom', path: ['otherMeans'], message: 'errors.choose' })
    const { figureImportId, source, publisher, theme, areaColumn, areaBy, generation, projectionFrom, emptyMeans, otherSpecial, otherMeans, categories } = typed
    const from = typed.periodFrom
    return {
      figureImportId, source, publisher, theme, generation, projectionFrom, emptyMeans, categories, columns: taken, specials,
      level: typed.level,
      area: { by: areaBy, column: areaColumn },
      period: from.from === 'fixed' ? { from: from.from, period: typed.period ?? '' } : from,
      other: otherSpecial && otherMeans ? { written: otherSpecial, means: otherMeans } : null,
    }
  })
export type Settle = z.infer<typeof SettleInput>
