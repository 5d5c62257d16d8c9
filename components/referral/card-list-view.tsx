import { CardTable } from '#components/referral/card-table.tsx'
import { cardWords, type CardWords } from '#components/referral/words.ts'
import { LinkButton } from '#components/ui/button.tsx'
import { Card } from '#components/ui/card.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { FilterBar } from '#components/ui/filter-bar.tsx'
import { Pager } from '#components/ui/pager.tsx'
import { texts } from '#lib/i18n/texts.ts'
import { handlingAt } from '#lib/referral/handle-paths.ts'
import type { CardList } from '#lib/referral/queries/card-list.ts'
import { listStates, mostInFile, type CardFilter } from '#lib/referral/schema/list.ts'
import type { Day } from '#lib/time/today.ts'

interface Props {
  list: CardList
  filter: CardFilter
  /** What can be chosen: neighbourhoods, and whoever holds cards. */
  choices: readonly { kind: 'place' | 'holder'; value: string; label: string }[]
  municipality: string
  today: Day
  /** Sees the cards of everybody, and may take the list along as a file. */
  everything: boolean
}

/** The cards somebody handles, narrowed by the address, fifty at a time. */
export async function CardListView({ list, filter, choices, municipality, today, everything }: Props) {
  const words = await cardWords()
  const { t } = words
  const at = handlingAt(municipality)
  const shown = asked(filter)
  const next = new URLSearchParams(shown)
  if (list.next) next.set('after', list.next)
  return (
    <Card>
      <div className="stack">
        {!list.waiting && <Filters filter={filter} choices={choices} shown={everything ? shown : null} municipality={municipality} words={words} />}
        {list.rows.length > 0 ? (
          <CardTable rows={list.rows} municipality={municipality} today={today} holders={everything && !list.waiting} words={words} />
        ) : (
          <EmptyState icon={list.waiting ? 'circle-check' : 'inbox'} action={list.waiting ? <LinkButton href={`${at.list}?lijst=alles`}>{t('list.toAll')}</LinkButton> : undefined}>
            {t(list.waiting ? 'list.nothingWaiting' : shown.size > (filter.lijst ? 1 : 0) ? 'list.empty' : 'list.none')}
          </EmptyState>
        )}
        <Pager next={list.next ? `${at.list}?${next}` : undefined} />
      </div>
    </Card>
  )
}

/** The address of what is shown, without the page. */
function asked({ lijst, toestand, buurt, bij, late, nummers }: CardFilter): URLSearchParams {
  const given = { lijst, toestand, buurt, bij, late, nummers: nummers?.join(',') }
  return new URLSearchParams(Object.entries(given).flatMap(([name, value]) => (value ? [[name, value]] : [])))
}

async function Filters({ filter, choices, shown, municipality, words: { t, words } }: Pick<Props, 'filter' | 'choices' | 'municipality'> & { shown: URLSearchParams | null; words: CardWords }) {
  const common = await texts('common')
  const at = handlingAt(municipality)
  const of = (kind: 'place' | 'holder') => choices.filter((choice) => choice.kind === kind)
  const holders = of('holder')
  return (
    <>
      <FilterBar
        label={t('list.filter')}
        reset={`${at.list}?lijst=alles`}
        filters={[
          { name: 'toestand', label: t('list.state'), value: filter.toestand ?? '', options: [{ value: '', label: t('list.anyState') }, ...listStates.map((value) => ({ value, label: words(`state.${value}`) }))] },
          { name: 'buurt', label: t('list.place'), value: filter.buurt ?? '', options: [{ value: '', label: t('list.anyPlace') }, ...of('place')] },
          ...(shown && holders.length > 1 ? [{ name: 'bij', label: t('list.holder'), value: filter.bij ?? '', options: [{ value: '', label: t('list.anyHolder') }, ...holders] }] : []),
          { name: 'late', label: t('list.inTime'), value: filter.late ?? '', options: [{ value: '', label: t('list.anyTime') }, { value: '1', label: t('list.onlyLate') }] },
        ]}
      >
        <input type="hidden" name="lijst" value="alles" />
        {shown && (['csv', 'xlsx'] as const).map((format) => (
          <a key={format} className="button quiet" href={`${at.export}?${new URLSearchParams([...shown, ['formaat', format]])}`} download>{common('export', { format: format.toUpperCase() })}</a>
        ))}
      </FilterBar>
      {shown && <p className="muted screen-only">{t('list.exportHint', { most: mostInFile })}</p>}
    </>
  )
}
