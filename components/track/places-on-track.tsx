import Link from 'next/link'
import { TrackLine } from '#components/framework/track.tsx'
import { standsOfPlace } from '#components/track/stands.ts'
import { Table } from '#components/ui/table.tsx'
import { formats, texts } from '#lib/i18n/texts.ts'
import type { MunicipalityHere } from '#lib/tenancy/actor.ts'
import { trackPath } from '#lib/track/paths.ts'
import type { PlaceOnTrack } from '#lib/track/queries/municipality-track.ts'

/** Where every neighbourhood stands, since when, and who decided. */
export async function PlacesOnTrack({ municipality: { slug, name }, places }: { municipality: MunicipalityHere; places: readonly PlaceOnTrack[] }) {
  const [t, f] = await Promise.all([texts('track.places'), formats()])
  if (places.length === 0) return <p className="muted">{t('none')}</p>
  return (
    <Table
      caption={t('caption', { name })}
      captionHidden
      narrow="stack"
      rows={places}
      rowKey={(place) => place.slug}
      columns={[
        { id: 'name', head: t('name'), rowHead: true, cell: (place) => <Link className="link" href={trackPath(slug, place.slug)} prefetch={false}>{place.name}</Link> },
        { id: 'track', head: t('track'), cell: (place) => <TrackLine stands={standsOfPlace(place)} /> },
        { id: 'since', head: t('since'), cell: ({ since }) => (since ? f.shortDate(since) : '–') },
        { id: 'decidedBy', head: t('decidedBy'), cell: ({ decidedBy }) => decidedBy ?? '–' },
      ]}
    />
  )
}
