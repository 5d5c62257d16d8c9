import type { CardWords } from '#components/referral/words.ts'
import { formats } from '#lib/i18n/texts.ts'
import { handlingAt } from '#lib/referral/handle-paths.ts'
import type { CardRow } from '#lib/referral/queries/card-list.ts'
import type { Day } from '#lib/time/today.ts'

interface Props {
  rows: readonly CardRow[]
  municipality: string
  today: Day
  /** Says with whom each card is; left out where all are one's own. */
  holders: boolean
  words: CardWords
}

/**
 * Fifty cards in one go. Plain cells, plain links and as few elements as a row can do with, because whoever works on cards
 * opens this list all day; hence written out rather than built from the general table.
 */
export async function CardTable({ rows, municipality, today, holders, words: { t, words } }: Props) {
  const f = await formats()
  const at = handlingAt(municipality)
  const [card, state, place, cardType, holder, dueOn] = [t('list.card'), t('list.state'), t('list.place'), t('list.cardType'), t('list.holder'), t('list.dueOn')]
  const heads = [card, state, place, cardType, ...(holders ? [holder] : []), dueOn]
  return (
    <table className="table stacked">
      <caption className="sr-only">{t('title')}</caption>
      <thead>
        <tr>{heads.map((head) => <th key={head} scope="col">{head}</th>)}</tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row"><a className="link" href={at.card(row.number)}>{row.name === null ? row.number : `${row.number} · ${row.name}`}</a></th>
            <td data-label={state}>{row.outcome ? words(`outcome.${row.outcome}`) : words(`state.${row.state}`)}</td>
            <td data-label={place}>{row.place}</td>
            <td data-label={cardType}>{row.cardType}</td>
            {holders && <td data-label={holder}>{row.holder ?? '–'}</td>}
            <td data-label={dueOn} className={row.dueOn !== null && row.dueOn < today ? 'whitespace-nowrap font-strong text-late' : undefined}>{row.dueOn === null ? '–' : row.dueOn < today ? t('list.late', { date: f.shortDate(row.dueOn) }) : f.shortDate(row.dueOn)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
