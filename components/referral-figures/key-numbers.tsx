import type { FigureWords } from '#components/referral-figures/words.ts'
import { Card } from '#components/ui/card.tsx'
import { DescriptionList } from '#components/ui/description-list.tsx'
import type { FiguresPage } from '#lib/referral-figures/queries/figures-page.ts'
import { shareOf } from '#lib/referral-figures/rules/figures-table.ts'

/** How long people waited, and what came back: word back, waiting lists, cards taken up again. */
export function KeyNumbers({ data: { total, wordBack, reopened }, words: { t, cell, days, share } }: { data: FiguresPage; words: FigureWords }) {
  const told = shareOf(wordBack.given, wordBack.due)
  const said = { given: cell(wordBack.given), due: cell(wordBack.due) }
  return (
    <Card title={t('numbers.title')}>
      <DescriptionList
        items={[
          {
            term: t('numbers.firstContact'),
            description: total.median && total.ninetieth
              ? t('numbers.firstContactIs', { median: days(total.median), ninetieth: days(total.ninetieth) })
              : t('numbers.firstContactNone'),
          },
          { term: t('numbers.wordBack'), description: told === null ? t('numbers.wordBackIs', said) : t('numbers.wordBackShare', { ...said, share: share(told) }) },
          { term: t('numbers.waiting'), description: cell(total.cells.waiting) },
          { term: t('numbers.reopened'), description: cell(reopened) },
        ]}
      />
    </Card>
  )
}
