import { geoMercator, geoPath } from 'd3-geo'
import type { GeoPermissibleObjects } from 'd3-geo'
import { labelPlaces, type Spot } from '#components/places/label-places.ts'
import { texts } from '#lib/i18n/texts.ts'

/** A neighbourhood on the map. */
export interface PlaceOnMap {
  id: string
  name: string
  href: string
  inhabitants: number | null
  /** Degrees, WGS 84. */
  centroid: readonly [longitude: number, latitude: number]
  outline?: GeoPermissibleObjects | null
  /** The one the page is about. */
  current?: boolean
}

interface Props {
  /** The municipality. */
  name: string
  places: readonly PlaceOnMap[]
  outline?: GeoPermissibleObjects | null
}

const [width, height, margin] = [420, 300, 18]

/** Neighbourhoods as circles at their centre, by number of inhabitants; named, or on a phone numbered. Always beside a list of the same; no tiles, nobody else's server. */
export async function PlacesMap({ name, places, outline }: Props) {
  const t = await texts('framework-parts.map')
  const extent = outline ?? spread(places)
  const projection = geoMercator().fitExtent(
    [
      [margin, margin],
      [width - margin, height - margin],
    ],
    extent,
  )
  const path = geoPath(projection).digits(1)
  const most = Math.max(1, ...places.map(({ inhabitants }) => inhabitants ?? 0))
  const spots = places.map(({ id, name: label, inhabitants, centroid }): Spot => {
    const [x = 0, y = 0] = projection([...centroid]) ?? []
    // The area of the circle follows the number, so the radius its root.
    return { id, name: label, x, y, r: inhabitants === null ? 5 : 5 + 10 * Math.sqrt(inhabitants / most) }
  })
  const labels = labelPlaces(spots, width, height)
  return (
    <div className="@container max-w-[44rem]">
      <svg className="map" viewBox={`0 0 ${width} ${height}`} role="group" aria-label={t('label', { name })}>
        {outline && <path d={path(outline) ?? ''} className="fill-sunken stroke-line" strokeWidth="1.5" />}
        {places.map(
          (place) => place.outline && <path key={place.id} d={path(place.outline) ?? ''} className="fill-surface stroke-line" strokeWidth="1" />,
        )}
        {places.map(({ id, name: label, href, inhabitants, current }, index) => {
          const { x, y, r } = spots[index] ?? { x: 0, y: 0, r: 0 }
          const place = labels.get(id)
          const words = inhabitants === null ? label : `${label}, ${t('inhabitants', { count: inhabitants })}`
          return (
            <a key={id} href={href} aria-label={words} aria-current={current ? 'true' : undefined}>
              <title>{words}</title>
              <circle cx={round(x)} cy={round(y)} r={round(r)} className={current ? 'fill-sea stroke-surface' : 'fill-sea-mid stroke-surface'} strokeWidth="1.5" />
              {place && (
                <text x={round(place.x)} y={round(place.y)} textAnchor={place.anchor} className="fill-ink">
                  {label}
                </text>
              )}
            </a>
          )
        })}
        {spots.map(({ id, x, y }, index) => (
          <text key={id} aria-hidden x={round(x)} y={round(y)} dy=".35em" textAnchor="middle" className="map-number pointer-events-none fill-ink">
            {index + 1}
          </text>
        ))}
      </svg>
      <ol className="map-key">
        {places.map(({ id, name: label, href }, index) => (
          <li key={id}>
            <a href={href} className="flex min-h-target items-center gap-1.5 hover:underline">
              <span className="text-muted tabular-nums">{index + 1}</span>
              {label}
            </a>
          </li>
        ))}
      </ol>
    </div>
  )
}

/** What must fit when there is no outline; one lone place gets some air around it. */
function spread(places: readonly PlaceOnMap[]): GeoPermissibleObjects {
  const air = 0.01
  const coordinates = places.flatMap(({ centroid: [longitude, latitude] }) => [
    [longitude - air, latitude - air],
    [longitude + air, latitude + air],
  ])
  return {
    type: 'MultiPoint',
    coordinates: coordinates.length
      ? coordinates
      : [
          [4.4, 50.9],
          [4.6, 51],
        ],
  }
}

const round = (value: number) => Math.round(value * 10) / 10
