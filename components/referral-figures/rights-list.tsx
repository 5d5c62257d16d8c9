import { CountedList } from '#components/referral-figures/counted-list.tsx'
import type { FigureWords } from '#components/referral-figures/words.ts'
import type { RightsFigures } from '#lib/referral-figures/rules/rights.ts'

/** De rechtenteller: rights obtained, each with its count and what it is worth a year. */
export function RightsList({ rights: { rows, euro, atLeast }, words }: { rights: RightsFigures; words: FigureWords }) {
  const { t, f } = words
  return (
    <CountedList
      title={t('rights.title')}
      subtitle={t('rights.line')}
      rows={rows}
      none={t('rights.none')}
      nameHead={t('rights.name')}
      name={({ name }) => name}
      more={[{ id: 'euro', head: t('rights.euro'), numeric: true, cell: (row) => row.euro !== null && f.euro(row.euro) }]}
      words={words}
    >
      {euro !== null && <p className="mt-3">{t(atLeast ? 'rights.worthAtLeast' : 'rights.worth', { euro: f.euro(euro) })}</p>}
    </CountedList>
  )
}
