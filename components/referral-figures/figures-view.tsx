import { CountedList } from '#components/referral-figures/counted-list.tsx'
import { FiguresTable } from '#components/referral-figures/figures-table.tsx'
import { Funnel } from '#components/referral-figures/funnel.tsx'
import { KeyNumbers } from '#components/referral-figures/key-numbers.tsx'
import { RightsList } from '#components/referral-figures/rights-list.tsx'
import type { FigureWords } from '#components/referral-figures/words.ts'
import { LinkButton } from '#components/ui/button.tsx'
import { Card } from '#components/ui/card.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { texts } from '#lib/i18n/texts.ts'
import type { FiguresPage } from '#lib/referral-figures/queries/figures-page.ts'

interface Props {
  data: FiguresPage
  /** Where what was missing can be read, for who may. */
  unanswered: string | null
  words: FigureWords
}

/** The figures of one period: the funnel, what speed and word back were, how cards ended, and the same for each part. */
export async function FiguresView({ data, unanswered, words }: Props) {
  const { t, cell, rowName } = words
  const outcomes = await texts('referral-words.outcome')
  const { total, funnel, tables, rights, needs } = data
  if (total.cells.sent === 0) return <Card><EmptyState icon="inbox">{t('empty.title')} {t('empty.line')}</EmptyState></Card>
  return (
    <>
      <div className="columns">
        <div className="stack min-w-0">
          <Card title={t('funnel.title')} subtitle={t('funnel.line')}><Funnel steps={funnel} words={words} /></Card>
          <CountedList title={t('outcomes.title')} subtitle={t('outcomes.line', { count: cell(total.cells.closed) })} rows={data.outcomes} none={t('none')} nameHead={t('outcomes.name')} name={({ key }) => outcomes(key)} words={words} />
        </div>
        <div className="stack min-w-0">
          <KeyNumbers data={data} words={words} />
          <RightsList rights={rights} words={words} />
          <CountedList
            title={t('needs.title')}
            subtitle={t('needs.line')}
            action={unanswered && <LinkButton look="quiet" href={unanswered}>{t('needs.toList')}</LinkButton>}
            rows={needs.rows}
            none={t('needs.none')}
            nameHead={t('needs.name')}
            name={({ key }) => rowName({ key, name: null })}
            words={words}
          />
        </div>
      </div>
      {tables.map((table) => <FiguresTable key={table.dimension} table={table} total={total} words={words} />)}
      {!data.exact && <p className="muted">{t('hidingLine')}</p>}
    </>
  )
}
