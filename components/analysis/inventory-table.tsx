import Link from 'next/link'
import { PointLinks } from '#components/analysis/point-links.tsx'
import type { AnalysisWords } from '#components/analysis/words.ts'
import { Table, type Sorting } from '#components/ui/table.tsx'
import type { InventoryRow } from '#lib/analysis/queries/inventory-part.ts'

/** What there is in the neighbourhood; a name leads to its page. */
export function InventoryTable({ rows, sorting, words }: { rows: readonly InventoryRow[]; sorting: Sorting; words: AnalysisWords }) {
  const { t, at } = words
  return (
    <Table
      caption={t('inventory.title')}
      captionHidden
      narrow="stack"
      rows={rows}
      rowKey={(row) => row.id}
      sorting={sorting}
      columns={[
        {
          id: 'name', sort: 'naam', head: t('inventory.name'), rowHead: true,
          cell: (row) => <Link href={at.inventoryItem(row.id)} prefetch={false} className="link">{row.name}</Link>,
        },
        { id: 'kind', sort: 'soort', head: t('inventory.kind'), cell: (row) => t(`inventoryKind.${row.kind}`) },
        { id: 'place', sort: 'plaats', head: t('inventory.place'), cell: (row) => row.place },
        {
          id: 'description', head: t('inventory.description'),
          cell: (row) => (
            <div className="flex min-w-0 flex-col gap-1">
              {row.description && <p>{row.description}</p>}
              {row.organisation && <p className="muted">{row.organisation.name}</p>}
              <PointLinks points={row.points} words={words} />
            </div>
          ),
        },
      ]}
    />
  )
}
