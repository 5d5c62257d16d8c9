import type { Place } from '../story.ts'

/** The ten published wijken. */
export const places: readonly Place[] = [
  { name: 'Boseind', slug: 'boseind', kind: 'village', district: '7204301' },
  { name: 'Damsheide', slug: 'damsheide', kind: 'district', district: '7204302' },
  { name: 'Grote Heide', slug: 'grote-heide', kind: 'village', district: '7204303' },
  { name: 'Herent', slug: 'herent', kind: 'village', district: '7204304' },
  { name: 'Holheide', slug: 'holheide', kind: 'hamlet', district: '7204305' },
  { name: 'Lindelhoeven', slug: 'lindelhoeven', kind: 'village', district: '7204306' },
  { name: 'Neerpelt-Centrum', slug: 'neerpelt-centrum', kind: 'district', district: '7204307' },
  { name: 'Overpelt-Centrum', slug: 'overpelt-centrum', kind: 'district', district: '7204308' },
  { name: 'Overpelt-Fabriek', slug: 'overpelt-fabriek', kind: 'district', district: '7204309' },
  { name: 'Sint-Huibrechts-Lille', slug: 'sint-huibrechts-lille', kind: 'partMunicipality', district: '7204310' },
]
