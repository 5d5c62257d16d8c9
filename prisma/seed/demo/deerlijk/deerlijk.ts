import type { MunicipalityStory } from '../story.ts'
import { cards } from './cards.ts'

/**
 * Nothing yet but places, figures and referral cards: the OCMW worked with those for a year and a half, and a coordinator starts
 * tomorrow. The industrial zone is no neighbourhood.
 */
export const deerlijk: MunicipalityStory = {
  slug: 'deerlijk',
  name: 'Deerlijk',
  nis: '34009',
  opened: -560,
  people: [
    { key: 'regisseur', name: 'Tine Vercauteren', roles: [{ role: 'coordinator' }] },
    { key: 'veldwerker', name: 'Ruben Desmedt', roles: [{ role: 'fieldWorker' }] },
    { key: 'aanspreekpunt', name: 'Annick Lefebvre', roles: [{ role: 'contactPerson', organisation: 'ocmw' }] },
    { key: 'huisarts', name: 'Samira Haddou', roles: [{ role: 'partner', organisation: 'artsen', managesOrganisation: true }] },
    { key: 'vrijwilliger', name: 'Norbert Callens', roles: [{ role: 'volunteer' }] },
    { key: 'schepen', name: 'Rika Demeyere', roles: [{ role: 'alderman' }] },
  ],
  organisations: [
    { key: 'ocmw', name: 'OCMW, sociale dienst', kind: 'localGovernment' },
    { key: 'artsen', name: 'Huisartsenpraktijk Molenwiek', kind: 'firstLine' },
  ],
  places: [
    { name: 'Belgiek', slug: 'belgiek', kind: 'hamlet', district: '34009BELG' },
    { name: 'Centrum-Noord', slug: 'centrum-noord', kind: 'district', district: '34009CN' },
    { name: 'Centrum-Zuid', slug: 'centrum-zuid', kind: 'district', district: '34009CZ' },
    { name: 'Deerlijk-Centrum', slug: 'deerlijk-centrum', kind: 'village', district: '34009DC' },
    { name: 'Gaver-Molen', slug: 'gaver-molen', kind: 'district', district: '34009DGM' },
    { name: 'Molenhoek', slug: 'molenhoek', kind: 'hamlet', district: '34009MOLH' },
    { name: 'Sint-Lodewijk', slug: 'sint-lodewijk', kind: 'village', district: '34009STLOD' },
    { name: 'Stationswijk', slug: 'stationswijk', kind: 'district', district: '34009STAW' },
  ],
  phases: [],
  rounds: [],
  neighbourhoods: [],
  cards,
  coach: { reviews: [] },
}
