import type { Organisation, Person, Place } from '../story.ts'

/** Invented people; the first six are the demo accounts of the municipality. */
export const people: readonly Person[] = [
  { key: 'regisseur', name: 'Wim Daenens', roles: [{ role: 'coordinator' }] },
  { key: 'veldwerker', name: 'Sanne Geerits', roles: [{ role: 'fieldWorker' }] },
  { key: 'aanspreekpunt', name: 'Griet Moermans', roles: [{ role: 'contactPerson', organisation: 'ocmw' }] },
  { key: 'huisarts', name: 'Dilek Arslan', roles: [{ role: 'partner', organisation: 'artsen', managesOrganisation: true }] },
  { key: 'vrijwilliger', name: 'Rik Ballieux', roles: [{ role: 'volunteer' }] },
  { key: 'schepen', name: 'Goedele Naets', roles: [{ role: 'alderman' }] },
  { key: 'ilse', name: 'Ilse Kempeneers', roles: [{ role: 'partner', organisation: 'wissel', managesOrganisation: true }] },
  { key: 'marnix', name: 'Marnix Theuwissen', roles: [{ role: 'volunteer' }, { role: 'partner', organisation: 'mantel' }] },
  { key: 'noor', name: 'Noor van Balkom', roles: [{ role: 'fieldWorker' }] },
]

export const organisations: readonly Organisation[] = [
  { key: 'ocmw', name: 'OCMW, sociale dienst', kind: 'localGovernment', brings: 'Een aanspreekpersoon die ook aan huis komt.' },
  { key: 'mobiliteit', name: 'Dienst mobiliteit', kind: 'localGovernment', brings: 'Kennis van bus, fiets en belbus.' },
  { key: 'wissel', name: 'Lokaal dienstencentrum De Wissel', kind: 'localGovernment', brings: 'Zaal, maaltijden en een ploeg vrijwilligers.' },
  { key: 'artsen', name: 'Huisartsenpraktijk Grensland', kind: 'firstLine', brings: 'Drie artsen die elkaar elke week zien.' },
  { key: 'gezinszorg', name: 'Gezinszorg Het Anker', kind: 'firstLine', brings: 'Verzorgenden die lang genoeg blijven om te zien.' },
  { key: 'ziekenfonds', name: 'Ziekenfonds, dienst maatschappelijk werk', kind: 'organisation', brings: 'Zitdag en kennis van rechten, ook over de grens.' },
  { key: 'rusthof', name: 'Woonzorgcentrum Rusthof', kind: 'organisation', brings: 'Tuin, keuken en drie duofietsen.' },
  { key: 'mantel', name: 'Mantelzorgkring', kind: 'informal', brings: 'Ervaring, en telefoonnummers die dag en nacht werken.' },
  { key: 'grensbuur', name: 'Vereniging Buren zonder Grens', kind: 'informal', brings: 'Nederlandse en Vlaamse buren die samen wandelen.' },
]

export const places: readonly Place[] = [
  { name: 'Achel-Centrum', slug: 'achel-centrum', kind: 'partMunicipality', district: '7203701' },
  { name: 'Achel-Statie', slug: 'achel-statie', kind: 'hamlet', district: '7203702' },
  { name: 'Hamont-Centrum', slug: 'hamont-centrum', kind: 'partMunicipality', district: '7203703' },
  { name: 'Hamont-Lo', slug: 'hamont-lo', kind: 'village', district: '7203704' },
]
