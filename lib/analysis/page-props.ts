import type { Asked } from './address-values.ts'

/** What Next hands a page of one neighbourhood. */
export interface PlaceProps {
  params: Promise<{ municipality: string; neighbourhood: string }>
  searchParams: Asked
}

/** What Next hands a page about one record in a neighbourhood. */
export interface RecordProps {
  params: Promise<{ municipality: string; neighbourhood: string; id: string }>
  searchParams: Asked
}
