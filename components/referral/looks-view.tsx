import { PrintButton } from '#components/board/print-button.tsx'
import type { CardWords } from '#components/referral/words.ts'
import { Card } from '#components/ui/card.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { Table } from '#components/ui/table.tsx'
import { formats } from '#lib/i18n/texts.ts'
import type { WhoLooked } from '#lib/referral/queries/who-looked.ts'

/** Who looked at a card, by day: on paper for whom it is about. */
export async function LooksView({ data, words: { t } }: { data: WhoLooked; words: CardWords }) {
  const f = await formats()
  return (
    <Card>
      <div className="stack">
        <p className="screen-only">{t('looks.explain')}</p>
        <p className="hidden print:block">{t('looks.explainPaper')}</p>
        {data.looks.length === 0 ? <EmptyState icon="eye">{t('looks.none')}</EmptyState> : (
          <Table
            caption={t('looks.caption', { number: data.number })}
            captionHidden
            narrow="stack"
            rows={data.looks}
            rowKey={({ day, name, what }) => `${day} ${name} ${what}`}
            columns={[
              { id: 'day', head: t('looks.day'), rowHead: true, cell: ({ day }) => f.date(day) },
              { id: 'who', head: t('looks.who'), cell: ({ name }) => name || t('looks.house') },
              { id: 'what', head: t('looks.what'), cell: ({ what }) => t(`looks.whats.${what}`) },
              { id: 'times', head: t('looks.times'), numeric: true, cell: ({ times }) => times },
            ]}
          />
        )}
        <div className="screen-only"><PrintButton>{t('looks.print')}</PrintButton></div>
      </div>
    </Card>
  )
}
