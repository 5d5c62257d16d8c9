import type { ReactNode } from 'react'
import { RefusedTable } from '#components/figures/import/refused-table.tsx'
import type { FigureWords } from '#components/figures/words.ts'
import { PlacesMap, type PlaceOnMap } from '#components/places/map.tsx'
import { Card } from '#components/ui/card.tsx'
import { Table } from '#components/ui/table.tsx'
import type { OutlinesPreview } from '#lib/figures/queries/import-preview.ts'

interface Props {
  preview: OutlinesPreview
  /** The municipality. */
  name: string
  /** Address under which the neighbourhoods lie. */
  root: string
  words: FigureWords
}

/** Which neighbourhood gets which border, as a list and on the map. */
export const OutlinesPreviewView = ({ preview: { matches, refused }, name, root, words }: Props): ReactNode => {
  const { t } = words
  const places = matches.flatMap(({ place, outline }): PlaceOnMap[] =>
    outline && place.lon !== null && place.lat !== null
      ? [{ id: place.id, name: place.name, href: `${root}/${place.slug}`, inhabitants: null, centroid: [place.lon, place.lat], outline }]
      : [],
  )
  return (
    <>
      <Card title={t('preview.outlines')} subtitle={t('preview.outlinesExplain')}>
        <Table
          caption={t('preview.outlines')}
          captionHidden
          narrow="stack"
          rows={matches}
          rowKey={({ place }) => place.id}
          columns={[
            { id: 'place', head: t('list.neighbourhood'), rowHead: true, cell: ({ place }) => place.name },
            { id: 'change', head: t('preview.after'), cell: ({ change }) => t(`preview.outlineChange.${change}`) },
          ]}
        />
      </Card>
      {places.length > 0 && <Card title={t('preview.map')}><PlacesMap name={name} places={places} /></Card>}
      {refused.length > 0 && <Card title={t('preview.refusedTitle')}><RefusedTable rows={refused} words={words} /></Card>}
    </>
  )
}
