import type { Mapping } from '#lib/figures/reading/mapping.ts'
import type { Question } from '#lib/figures/reading/problems.ts'
import type { Table } from '#lib/figures/reading/table.ts'

/** Names of columns of which the meaning, or whether they add up, is a guess; and of splits left to choose from. */
export interface Unclear {
  meaning: string[]
  additive: string[]
  categories?: string[]
}

/** What a person still has to say about this mapping of this table. */
export const openQuestions = (
  table: Table,
  mapping: Mapping,
  unclear: Unclear = { meaning: [], additive: [] },
): Question[] => {
  const ask = (
    kind: Question['kind'],
    blocking: boolean,
    options: string[] = [],
    values: Question['values'] = {},
  ): Question => ({ kind, blocking, options, values })
  const questions: Question[] = []
  if (table.sheets.length > 1) questions.push(ask('whichSheet', false, table.sheets, { sheet: table.sheet ?? '' }))
  if (table.headerLine === null) questions.push(ask('isThereAHeader', false))
  if (!table.decimalSure) questions.push(ask('whichDecimal', true, [',', '.']))
  if (!mapping.area) questions.push(ask('whichArea', true, table.columns))
  if (mapping.values.length === 0) questions.push(ask('whichValues', true, table.columns))
  if (!mapping.period) questions.push(ask('whichPeriod', true, table.columns))
  if (mapping.period?.from === 'fixed')
    questions.push(ask('confirmPeriod', false, [], { period: mapping.period.period }))
  if (unclear.meaning.length > 0) questions.push(ask('confirmMeaning', false, unclear.meaning))
  if (unclear.additive.length > 0) questions.push(ask('confirmAdditive', false, unclear.additive))
  if (unclear.categories && unclear.categories.length > 0)
    questions.push(ask('whichCategories', false, unclear.categories))
  return questions
}
