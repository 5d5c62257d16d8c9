import type pg from 'pg'
import { addressWith, idsOf } from './addresses.ts'
import { inventory } from './inventory.ts'

export interface Visit {
  /** Who looks: an address of the demo, or nobody. */
  as: string | null
  address: string
}

const coordinator = 'regisseur@pelt.example'

/** Every page once as who works with it most, and the pages that look different to others. */
export async function everyPage(pool: pg.Pool): Promise<Visit[]> {
  const ids = await idsOf(pool, 'pelt')
  const pages = inventory().filter((entry) => entry.what === 'page')
  const inMunicipality = pages
    .filter((entry) => entry.door?.kind === 'member')
    .flatMap((entry) => addressWith(entry, ids) ?? [])
    .map((address) => ({ as: coordinator, address }))
  const neighbourhood = `/pelt/buurten/${ids['neighbourhood']}`
  return [
    ...['/', '/aanmelden', '/toegankelijkheid', '/privacy', '/uitnodiging/verlopen', '/wachtwoord/verlopen'].map((address) => ({ as: null, address })),
    ...inMunicipality,
    { as: coordinator, address: '/profiel' },
    { as: coordinator, address: '/gemeenten' },
    { as: coordinator, address: '/pelt/dit-bestaat-niet' },
    { as: coordinator, address: `${neighbourhood}/plan?weergave=tabel` },
    { as: coordinator, address: `${neighbourhood}/plan?weergave=tijdlijn` },
    ...['veldwerker', 'aanspreekpunt', 'huisarts', 'vrijwilliger', 'schepen'].map((mailbox) => ({ as: `${mailbox}@pelt.example`, address: '/pelt' })),
    { as: 'huisarts@pelt.example', address: `${neighbourhood}/plan` },
    { as: 'vrijwilliger@pelt.example', address: '/pelt/taken' },
    // Nearly empty: what a new municipality sees.
    ...['', '/buurten', '/toetsing', '/groeipad', '/cijfers', '/partners', '/mensen', '/bestuur'].map((path) => ({ as: 'regisseur@deerlijk.example', address: `/deerlijk${path}` })),
    { as: 'coach@baken.example', address: '/coach' },
    { as: 'coach@baken.example', address: '/pelt' },
    { as: 'beheer@baken.example', address: '/beheer' },
  ]
}
