import { FigureTable } from '#components/figures/figure-table.tsx'
import { FiguresFilterBar } from '#components/figures/figures-filter.tsx'
import { RecentImports } from '#components/figures/recent-imports.tsx'
import type { FigureWords } from '#components/figures/words.ts'
import { LinkButton } from '#components/ui/button.tsx'
import { Card } from '#components/ui/card.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { ListRow } from '#components/ui/list-row.tsx'
import { Pager } from '#components/ui/pager.tsx'
import { filteredAddress, type FiguresFilter } from '#lib/figures/filter.ts'
import type { FigurePaths } from '#lib/figures/paths.ts'
import type { FiguresPageData } from '#lib/figures/queries/figures-page.ts'

interface Props {
  name: string
  threshold: number
  data: FiguresPageData
  filter: FiguresFilter
  mayImport: boolean
  at: FigurePaths
  words: FigureWords
}

/** Everything that was published about the municipality, its neighbourhoods to go on to, and where it came from. */
export function MunicipalityFigures({ name, threshold, data, filter, mayImport, at, words }: Props) {
  const { t } = words
  const { figures, neighbourhoods, imports, next } = data
  const filtered = Boolean(filter.theme ?? filter.name ?? filter.after)
  if (figures.length === 0 && !filtered) {
    const action = mayImport && <LinkButton href={at.wizard} icon="upload">{t('import')}</LinkButton>
    return (
      <>
        <Card><EmptyState icon="chart-column" action={action}>{t(mayImport ? 'list.empty' : 'list.emptyOther')}</EmptyState></Card>
        {imports.length > 0 && <Imports imports={imports} mayImport={mayImport} at={at} words={words} />}
      </>
    )
  }
  return (
    <>
      <FiguresFilterBar filter={filter} address={at.root} words={words} />
      <Card>
        {figures.length === 0 ? (
          <EmptyState icon="search">{t('list.nothingFound')}</EmptyState>
        ) : (
          <FigureTable caption={t('list.caption', { name })} figures={figures} withPlace={false} threshold={threshold} at={at} words={words} />
        )}
        <Pager previous={filter.after && filteredAddress(at.root, filter, null)} next={next ? filteredAddress(at.root, filter, next) : undefined} />
      </Card>
      <div className="columns">
        <Card title={t('list.perPlace')}>
          {neighbourhoods.length === 0 ? (
            <p className="muted">{t('list.noPlaces')}</p>
          ) : (
            <ul>{neighbourhoods.map((place) => <ListRow key={place.id} icon="map-pin" title={place.name} href={at.ofPlace(place.slug)} />)}</ul>
          )}
        </Card>
        <Imports imports={imports} mayImport={mayImport} at={at} words={words} />
      </div>
    </>
  )
}

const Imports = ({ imports, mayImport, at, words }: Pick<Props, 'mayImport' | 'at' | 'words'> & Pick<FiguresPageData, 'imports'>) => (
  <Card title={words.t('list.imports')}>
    {imports.length === 0 ? <p className="muted">{words.t('list.noImports')}</p> : <RecentImports imports={imports} mayOpen={mayImport} at={at} words={words} />}
  </Card>
)
