import { RefusedTable } from '#components/figures/import/refused-table.tsx'
import type { FigureWords } from '#components/figures/words.ts'
import { Card } from '#components/ui/card.tsx'
import { DescriptionList } from '#components/ui/description-list.tsx'
import type { FigurePaths } from '#lib/figures/paths.ts'
import type { ImportPage } from '#lib/figures/queries/import-steps.ts'

interface Props {
  data: ImportPage
  at: FigurePaths
  words: FigureWords
}

/** What an import brought: its counts, and the rows it could not take. */
export function ImportResult({ data: { head, refusals }, at, words }: Props) {
  const { t, f } = words
  const counted = [
    ['taken', head.taken],
    ['added', head.taken - head.changed - head.unchanged],
    ['changed', head.changed],
    ['unchanged', head.unchanged],
    ['hidden', head.hidden],
    ['gone', head.gone],
    ['refused', head.refused],
  ] as const
  return (
    <>
      <Card title={t('preview.counts')}>
        <DescriptionList items={counted.map(([count, value]) => ({ term: t(`preview.${count}`), description: f.number(value) }))} />
      </Card>
      {refusals.length > 0 && (
        <Card
          title={t('result.refused')}
          subtitle={head.refused > refusals.length ? t('result.refusedMore', { shown: refusals.length, total: head.refused }) : undefined}
          action={<a className="button quiet" href={at.refusedRows(head.id)} download>{t('result.refusedDownload')}</a>}
        >
          <RefusedTable rows={refusals} words={words} />
        </Card>
      )}
    </>
  )
}
