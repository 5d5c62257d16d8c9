import type { ReactNode } from 'react'
import { FigureTable } from '#components/figures/figure-table.tsx'
import { FiguresFilterBar } from '#components/figures/figures-filter.tsx'
import type { FigureWords } from '#components/figures/words.ts'
import { Card } from '#components/ui/card.tsx'
import { Details } from '#components/ui/details.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { Pager } from '#components/ui/pager.tsx'
import { filteredAddress, type FiguresFilter } from '#lib/figures/filter.ts'
import type { FigurePaths } from '#lib/figures/paths.ts'
import type { FigureView } from '#lib/figures/queries/figures-for.ts'
import type { PlaceFigures as PlaceFiguresData } from '#lib/figures/queries/place-figures.ts'

interface Props {
  data: PlaceFiguresData
  filter: FiguresFilter
  threshold: number
  /** The map of the municipality with this neighbourhood on it, when there is one. */
  map: ReactNode
  at: FigurePaths
  words: FigureWords
}

/** A value, or a reason that belongs to this very place. */
const isKnownHere = ({ neighbourhood }: FigureView): boolean => neighbourhood !== null && !('cannotBeSummed' in neighbourhood)

/** More than these are folded away. */
const few = 10

/** One neighbourhood beside its municipality and Flanders. */
export function PlaceFigures({ data, filter, threshold, map, at, words }: Props) {
  const { t } = words
  const { place, figures, next } = data
  const address = at.ofPlace(place.slug)
  const here = figures.filter(isKnownHere)
  const elsewhere = figures.filter((figure) => !isKnownHere(figure) && figure.period !== null)
  const filtered = Boolean(filter.theme ?? filter.name ?? filter.after)
  const table = (caption: string, rows: readonly FigureView[]) => (
    <FigureTable caption={caption} figures={rows} withPlace threshold={threshold} at={at} words={words} />
  )
  return (
    <>
      <FiguresFilterBar filter={filter} address={address} words={words} />
      <Card title={t('place.known')}>
        {here.length === 0 ? <EmptyState icon="chart-column">{t(filtered ? 'list.nothingFound' : 'place.noneKnown')}</EmptyState> : table(t('place.known'), here)}
      </Card>
      {elsewhere.length > 0 && (
        <Card title={t('place.unknownHere')} subtitle={t('place.unknownHereExplain')}>
          <Details summary={t('place.unknownHereCount', { count: elsewhere.length })} open={elsewhere.length <= few}>
            {table(t('place.unknownHere'), elsewhere)}
          </Details>
        </Card>
      )}
      <Pager previous={filter.after && filteredAddress(address, filter, null)} next={next ? filteredAddress(address, filter, next) : undefined} />
      {map && <Card title={t('place.where')}>{map}</Card>}
    </>
  )
}
