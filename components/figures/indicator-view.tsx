import Link from 'next/link'
import { BarChart } from '#components/charts/bar-chart.tsx'
import type { Point, Series } from '#components/charts/figures.ts'
import { TrendChart } from '#components/charts/trend-chart.tsx'
import { shownText, trendWords, unitName } from '#components/figures/shown.ts'
import type { FigureWords } from '#components/figures/words.ts'
import { Card } from '#components/ui/card.tsx'
import { DescriptionList } from '#components/ui/description-list.tsx'
import { Table, type Column } from '#components/ui/table.tsx'
import type { FigurePaths } from '#lib/figures/paths.ts'
import type { PlaceView } from '#lib/figures/place-view.ts'
import type { IndicatorPage } from '#lib/figures/queries/indicator-page.ts'
import { isTheme } from '#lib/figures/themes.ts'

interface Props {
  data: IndicatorPage
  name: string
  threshold: number
  at: FigurePaths
  words: FigureWords
}

type PlaceRow = IndicatorPage['places'][number]

/** One figure: what it is, how it went, and how it stands in each neighbourhood. */
export function IndicatorView({ data, name, threshold, at, words }: Props) {
  const { t } = words
  const { indicator, whole, places } = data
  const { unit } = indicator
  const shown = (view: PlaceView, where: 'neighbourhood' | 'municipality') => shownText(view[where], unit, threshold, words)
  const columns: Column<PlaceRow>[] = [
    { id: 'place', head: t('indicator.place'), rowHead: true, cell: (row) => <Link className="link" href={at.ofPlace(row.slug)} prefetch={false}>{row.name}</Link> },
    { id: 'value', head: t('indicator.value'), numeric: true, cell: ({ view }) => shown(view, 'neighbourhood') },
    { id: 'period', head: t('indicator.period'), cell: ({ view }) => (view.neighbourhood === null ? '–' : periodOf(view, words)) },
    { id: 'trend', head: t('list.trend'), cell: ({ view }) => (view.neighbourhood === null ? '–' : trendWords(view.trend, unit, view.period, words)) },
  ]
  return (
    <>
      <Card>
        <DescriptionList
          items={[
            { term: name, description: whole.municipality === null ? t('indicator.nothing') : `${shown(whole, 'municipality')} (${periodOf(whole, words)})` },
            { term: t('list.trend'), description: trendWords(whole.trend, unit, whole.period, words) },
            { term: t('indicator.unit'), description: unitName(unit, words) },
            { term: t('indicator.theme'), description: t(`theme.${isTheme(indicator.theme) ? indicator.theme : 'other'}`) },
            { term: t('indicator.sums'), description: t(indicator.additive ? 'indicator.adds' : 'indicator.stands') },
            { term: t('indicator.source'), description: indicator.source },
          ]}
        />
      </Card>
      <Card title={t('indicator.through')}>
        {whole.trend.points.length < 2 ? (
          <p className="muted">{t('indicator.noTrend')}</p>
        ) : (
          <TrendChart title={t('indicator.chart', { name: indicator.name, place: name })} xLabel={t('indicator.period')} series={[throughTime(name, whole, words)]} />
        )}
      </Card>
      {places.length > 0 && (
        <Card title={t('indicator.places')} subtitle={t('indicator.placesExplain')}>
          <PlacesChart data={data} words={words} />
          <Table caption={t('indicator.places')} captionHidden columns={columns} rows={places} rowKey={(row) => row.id} />
        </Card>
      )}
    </>
  )
}

const periodOf = ({ period, projection }: PlaceView, { t }: FigureWords): string => (projection ? `${period ?? ''} (${t('list.projection')})` : (period ?? ''))

const throughTime = (name: string, { trend }: PlaceView, { t }: FigureWords): Series => ({
  name,
  tone: 'sea',
  points: trend.points.map(({ period, value, special, projection }): Point => ({
    x: period,
    value,
    projected: projection,
    // A small number of ours and one the publisher hides are both kept back; neither is said to be the other.
    ...(special && { why: special === 'hidden' ? t('indicator.hiddenWhy') : t(`shown.${special}`) }),
  })),
})

/** Only places with a number in one and the same period stand beside each other in a drawing. */
function PlacesChart({ data: { indicator, places }, words: { t } }: Pick<Props, 'data' | 'words'>) {
  const periods = Map.groupBy(places.filter(hasNumber), ({ view }) => view.period ?? '')
  const [period, rows] = [...periods].sort(([, one], [, other]) => other.length - one.length)[0] ?? []
  if (!period || !rows || rows.length < 2) return null
  const points = rows.map(({ name, view }): Point => ({ x: name, value: view.neighbourhood && 'value' in view.neighbourhood ? view.neighbourhood.value : null }))
  return <BarChart title={t('indicator.placesChart', { name: indicator.name, period })} xLabel={t('indicator.place')} series={[{ name: indicator.name, tone: 'sea', points }]} />
}

const hasNumber = ({ view }: PlaceRow): boolean => view.neighbourhood !== null && 'value' in view.neighbourhood
