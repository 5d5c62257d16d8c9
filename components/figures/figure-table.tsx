import Link from 'next/link'
import { shownText, trendWords, unitName, whyNot } from '#components/figures/shown.ts'
import type { FigureWords } from '#components/figures/words.ts'
import { DescriptionList } from '#components/ui/description-list.tsx'
import { Details } from '#components/ui/details.tsx'
import { Table, type Column } from '#components/ui/table.tsx'
import type { FigurePaths } from '#lib/figures/paths.ts'
import type { FigureView } from '#lib/figures/queries/figures-for.ts'

interface Props {
  caption: string
  figures: readonly FigureView[]
  /** Beside the municipality and Flanders, or those two alone. */
  withPlace: boolean
  threshold: number
  at: FigurePaths
  words: FigureWords
}

/** Figures one under the other, each place beside the next, with their period, source and course; and why a number is missing. */
export function FigureTable({ caption, figures, withPlace, threshold, at, words }: Props) {
  const { t } = words
  const place = (where: 'neighbourhood' | 'municipality' | 'flanders'): Column<FigureView> => ({
    id: where,
    head: t(`list.${where}`),
    numeric: true,
    cell: (figure) => shownText(figure[where], figure.unit, threshold, words),
  })
  const columns: Column<FigureView>[] = [
    {
      id: 'name',
      head: t('list.name'),
      rowHead: true,
      cell: (figure) => (
        <>
          <Link href={at.indicator(figure.indicatorId)} prefetch={false} className="link">{figure.name}</Link>
          <span className="muted block font-normal">{unitName(figure.unit, words)}</span>
        </>
      ),
    },
    ...(withPlace ? [place('neighbourhood')] : []),
    place('municipality'),
    place('flanders'),
    { id: 'trend', head: t('list.trend'), cell: (figure) => <span className="block sm:min-w-32">{trendOf(figure, withPlace, words)}</span> },
    {
      id: 'when',
      head: t('list.when'),
      cell: ({ period, projection, source }) => <span className="muted">{period ? t(projection ? 'list.sourceProjection' : 'list.source', { period, source }) : source}</span>,
    },
  ]
  return (
    <>
      <Table caption={caption} captionHidden narrow="stack" columns={columns} rows={figures} rowKey={(figure) => figure.indicatorId} />
      <Reasons figures={figures} withPlace={withPlace} threshold={threshold} words={words} />
    </>
  )
}

/** Where the place itself has no figures, the course is that of its municipality, and says so. */
function trendOf(figure: FigureView, withPlace: boolean, words: FigureWords): string {
  const said = trendWords(figure.trend, figure.unit, figure.period, words)
  const isItsOwn = figure.neighbourhood !== null && !('cannotBeSummed' in figure.neighbourhood)
  return withPlace && !isItsOwn && figure.trend.change ? words.t('trend.ofMunicipality', { words: said }) : said
}

/** Each short word that stands in for a number, with its sentence, once. */
function Reasons({ figures, withPlace, threshold, words }: Pick<Props, 'figures' | 'withPlace' | 'threshold' | 'words'>) {
  const reasons = new Map<string, string>()
  for (const figure of figures) {
    for (const shown of withPlace ? [figure.neighbourhood, figure.municipality] : [figure.municipality]) {
      const why = shown === null ? null : whyNot(shown, threshold, words)
      if (why) reasons.set(why, shownText(shown, figure.unit, threshold, words))
    }
  }
  if (reasons.size === 0) return null
  return (
    <Details summary={words.t('shown.why')}>
      <DescriptionList items={[...reasons].map(([why, short]) => ({ term: short, description: why }))} />
    </Details>
  )
}
