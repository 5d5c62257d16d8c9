import type { FigureWords } from '#components/figures/words.ts'
import { Card } from '#components/ui/card.tsx'
import { DescriptionList } from '#components/ui/description-list.tsx'
import type { FiguresPreview } from '#lib/figures/queries/import-preview.ts'
import { skips } from '#lib/figures/reading/problems.ts'

const shown = ['taken', 'added', 'changed', 'unchanged', 'hidden', 'gone', 'refused'] as const

/** What an import would bring, counted, and what it passes over. */
export const CountsCard = ({ preview: { counts, skipped, rows }, words: { t, reading, f } }: { preview: FiguresPreview; words: FigureWords }) => (
  <Card title={t('preview.counts')}>
    <div className="stack">
      <DescriptionList
        items={[
          { term: t('preview.rows'), description: f.number(rows) },
          ...shown.map((count) => ({ term: t(`preview.${count}`), description: f.number(counts[count]) })),
        ]}
      />
      {skips.some((skip) => skipped[skip] > 0) && (
        <div>
          <h3>{t('preview.skippedTitle')}</h3>
          <ul className="list-disc pl-5">
            {skips.filter((skip) => skipped[skip] > 0).map((skip) => <li key={skip}>{reading(`skipped.${skip}`, { count: skipped[skip] })}</li>)}
          </ul>
        </div>
      )}
    </div>
  </Card>
)
