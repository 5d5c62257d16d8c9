import type { FigureWords } from '#components/referral-figures/words.ts'
import type { ExportCell, ExportSheet } from '#lib/export/sheet.ts'
import type { Outcome } from '#lib/referral/rules/states.ts'
import type { FiguresPage } from '#lib/referral-figures/queries/figures-page.ts'
import type { Cell } from '#lib/referral-figures/rules/count-table.ts'
import { figureColumns, type FigureRow } from '#lib/referral-figures/rules/figures-table.ts'

/**
 * Everything on the page of figures as one list: a row for all cards and for each part, then outcomes, rights and unmet needs
 * with their count. Numbers stay numbers; what is hidden is a word.
 */
export function figuresSheet(data: FiguresPage, words: FigureWords, outcome: (key: Outcome) => string): ExportSheet {
  const { t, rowName } = words
  const counted = (part: string, name: string, count: Cell, euro: number | null = null): ExportCell[] => [part, name, ...figureColumns.map(() => null), null, null, cellOf(count, words), euro]
  const card = (part: string, name: string, row: FigureRow): ExportCell[] => [
    part, name, ...figureColumns.map((column) => cellOf(row.cells[column], words)), row.median?.days ?? null, row.ninetieth?.days ?? null, null, null,
  ]
  return {
    name: `${t('title')} ${data.period.id}`,
    head: [t('export.part'), t('export.name'), ...figureColumns.map((column) => t(`column.${column}`)), t('column.median'), t('column.ninetieth'), t('export.count'), t('export.euro')],
    rows: [
      card(t('export.all'), t('total'), data.total),
      ...data.tables.flatMap(({ dimension, rows }) => (rows ?? []).map((row) => card(t(`rowHead.${dimension}`), rowName(row), row))),
      ...(data.outcomes ?? []).map(({ key, count }) => counted(t('outcomes.name'), outcome(key), count)),
      counted(t('numbers.wordBack'), t('total'), data.wordBack.given),
      counted(t('numbers.reopened'), t('total'), data.reopened),
      ...(data.rights.rows ?? []).map(({ name, count, euro }) => counted(t('rights.title'), name, count, euro)),
      ...(data.needs.rows ?? []).map(({ key, count }) => counted(t('needs.title'), rowName({ key, name: null }), count)),
    ],
  }
}

const cellOf = (cell: Cell, { cell: said }: FigureWords): ExportCell => (typeof cell === 'number' ? cell : said(cell))
