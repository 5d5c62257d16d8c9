import Link from 'next/link'
import { Table } from '#components/ui/table.tsx'
import type { BatchRow } from '#lib/cards/queries/batches.ts'
import { formats, texts } from '#lib/i18n/texts.ts'

interface Props {
  /** Where the batches are. */
  root: string
  rows: readonly BatchRow[]
  caption: string
  /** All of one kind of card: its title need not be said. */
  oneKind?: boolean
}

/** What was printed, and how many strips came back. */
export async function BatchTable({ root, rows, caption, oneKind = false }: Props) {
  const [t, print, languages, f] = await Promise.all([texts('cards.paper'), texts('cards.print'), texts('cards.language'), formats()])
  const anywhere = print('anywhere')
  return (
    <Table
      caption={caption}
      captionHidden
      narrow="stack"
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        { id: 'batch', head: t('batch'), rowHead: true, cell: ({ id, number }) => <Link href={`${root}/${id}`} prefetch={false} className="link">{t('batchNumber', { number })}</Link> },
        ...(oneKind ? [] : [{ id: 'card', head: t('card'), cell: ({ title }: BatchRow) => title }]),
        { id: 'where', head: t('where'), cell: ({ neighbourhood }) => neighbourhood ?? anywhere },
        { id: 'language', head: t('language'), cell: ({ language }) => languages(language) },
        { id: 'printed', head: t('printed'), cell: ({ printedAt }) => f.shortDate(printedAt) },
        { id: 'back', head: t('back'), numeric: true, cell: ({ back, size }) => t('backOf', { back, size }) },
      ]}
    />
  )
}
