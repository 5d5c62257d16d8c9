import type { ReactNode } from 'react'
import type { FigureWords } from '#components/referral-figures/words.ts'
import { Card } from '#components/ui/card.tsx'
import { Table, type Column } from '#components/ui/table.tsx'
import type { CountedShown } from '#lib/referral-figures/rules/count-list.ts'

interface Props<Row extends CountedShown<string>> {
  title: string
  subtitle?: ReactNode
  action?: ReactNode
  /** null when there are too few to show any. */
  rows: readonly Row[] | null
  /** Said when nothing was counted. */
  none: string
  nameHead: string
  name: (row: Row) => string
  more?: readonly Column<Row>[]
  /** Under the table. */
  children?: ReactNode
  words: FigureWords
}

/** Counts of one kind beside their names; what was never counted is left out. */
export function CountedList<Row extends CountedShown<string>>({ title, subtitle, action, rows, none, nameHead, name, more = [], children, words: { t, cell } }: Props<Row>) {
  const counted = rows?.filter(({ count }) => count !== 0)
  return (
    <Card title={title} subtitle={subtitle} action={action}>
      {!counted && <p className="muted">{t('tooFew')}</p>}
      {counted?.length === 0 && <p className="muted">{none}</p>}
      {counted && counted.length > 0 && (
        <Table
          caption={title}
          captionHidden
          rows={counted}
          rowKey={({ key }) => key}
          columns={[
            { id: 'name', head: nameHead, rowHead: true, cell: name },
            { id: 'count', head: t('rights.count'), numeric: true, cell: ({ count }) => cell(count) },
            ...more,
          ]}
        />
      )}
      {children}
    </Card>
  )
}
