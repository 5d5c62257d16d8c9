import { CountsCard } from '#components/figures/import/counts-card.tsx'
import { RefusedTable } from '#components/figures/import/refused-table.tsx'
import type { FigureWords } from '#components/figures/words.ts'
import { Card } from '#components/ui/card.tsx'
import { Table, type Column } from '#components/ui/table.tsx'
import type { FiguresPreview, NamedFigure } from '#lib/figures/queries/import-preview.ts'
import type { Measured } from '#lib/figures/rules.ts'

interface Props {
  preview: FiguresPreview
  words: FigureWords
}

/** What an import would do to the figures, before it does it. */
export function FiguresPreviewView({ preview, words }: Props) {
  const { t } = words
  const { counts, first, changed, gone, refused } = preview
  return (
    <>
      <CountsCard preview={preview} words={words} />
      {changed.length > 0 && (
        <Card title={t('preview.changes')}>
          <Table
            caption={t('preview.changes')}
            captionHidden
            rows={changed}
            rowKey={({ figure }) => keyOf(figure)}
            columns={[
              ...whatAndWhere(words).map((column): Column<(typeof changed)[number]> => ({ ...column, cell: ({ figure }) => column.cell(figure) })),
              { id: 'before', head: t('preview.before'), numeric: true, cell: ({ before }) => measuredText(before, words) },
              { id: 'after', head: t('preview.after'), numeric: true, cell: ({ figure }) => measuredText(figure, words) },
            ]}
          />
          <More all={counts.changed} shown={changed.length} words={words} />
        </Card>
      )}
      {first.length > 0 && (
        <Card title={t('preview.first')}>
          <FigureRows caption={t('preview.first')} rows={first} words={words} />
          <More all={counts.taken} shown={first.length} words={words} />
        </Card>
      )}
      {gone.length > 0 && (
        <Card title={t('preview.goneTitle')} subtitle={t('preview.goneExplain')}>
          <FigureRows caption={t('preview.goneTitle')} rows={gone} words={words} />
          <More all={counts.gone} shown={gone.length} words={words} />
        </Card>
      )}
      {refused.length > 0 && (
        <Card title={t('preview.refusedTitle')} subtitle={t('preview.refusedExplain')}>
          <RefusedTable rows={refused} words={words} />
          <More all={counts.refused} shown={refused.length} words={words} />
        </Card>
      )}
    </>
  )
}

const keyOf = ({ indicator, areaCode, area, period }: NamedFigure) => [indicator, areaCode, area, period].join('|')

const whatAndWhere = ({ t }: FigureWords): Column<NamedFigure>[] => [
  { id: 'indicator', head: t('preview.indicator'), rowHead: true, cell: (row) => row.indicator },
  { id: 'area', head: t('preview.area'), cell: (row) => row.area },
  { id: 'period', head: t('preview.period'), cell: (row) => (row.projection ? `${row.period} (${t('list.projection')})` : row.period) },
]

const FigureRows = ({ caption, rows, words }: { caption: string; rows: readonly NamedFigure[]; words: FigureWords }) => (
  <Table
    caption={caption}
    captionHidden
    rows={rows}
    rowKey={keyOf}
    columns={[...whatAndWhere(words), { id: 'value', head: words.t('preview.value'), numeric: true, cell: (row) => measuredText(row, words) }]}
  />
)

/** What the file says, unhidden: nothing was kept yet, and whoever imports has the file. */
const measuredText = ({ value, special }: Measured, { t, f }: FigureWords): string =>
  value === null ? t(`shown.${special ?? 'missing'}`) : f.number(value)

const More = ({ all, shown, words }: { all: number; shown: number; words: FigureWords }) =>
  all > shown && <p className="muted pt-2">{words.t('preview.more', { count: all - shown })}</p>
