import type { GeoPermissibleObjects } from 'd3-geo'
import { PlacesMap, type PlaceOnMap } from '#components/places/map.tsx'
import type { NeighbourhoodsPageData } from '#lib/places/queries/neighbourhoods-page.ts'

interface Props {
  name: string
  root: string
  data: NeighbourhoodsPageData
  /** Id of the neighbourhood the page is about, when it is about one. */
  current?: string
}

/** The neighbourhoods of a municipality on its map; those without a known point are in the list only. */
export function NeighbourhoodsMap({ name, root, data, current }: Props) {
  const places = data.rows.flatMap((row): PlaceOnMap[] => {
    if (row.lon === null || row.lat === null) return []
    const outline = asGeometry(data.outlines.get(row.id))
    return [
      {
        id: row.id,
        name: row.name,
        href: `${root}/${row.slug}`,
        inhabitants: row.population,
        centroid: [row.lon, row.lat],
        outline,
        current: row.id === current,
      },
    ]
  })
  return places.length === 0 ? null : <PlacesMap name={name} places={places} outline={asGeometry(data.outline)} />
}

/** Outlines are kept as GeoJSON geometry; what is not one is not drawn. */
const asGeometry = (stored: unknown): GeoPermissibleObjects | null =>
  typeof stored === 'object' && stored !== null && 'type' in stored && 'coordinates' in stored
    ? (stored as GeoPermissibleObjects)
    : null
