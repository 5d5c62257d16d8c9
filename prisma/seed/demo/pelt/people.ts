import type { Organisation, Person } from '../story.ts'

/** Invented people; the first six are the demo accounts of the municipality. */
export const people: readonly Person[] = [
  { key: 'regisseur', name: 'Hanne Vlieghe', roles: [{ role: 'coordinator' }] },
  { key: 'veldwerker', name: 'Yassin Amrani', roles: [{ role: 'fieldWorker' }] },
  { key: 'aanspreekpunt', name: 'Lieve Boonaerts', roles: [{ role: 'contactPerson', organisation: 'ocmw' }] },
  { key: 'huisarts', name: 'Pieter Haanen', roles: [{ role: 'partner', organisation: 'huisartsen', managesOrganisation: true }] },
  { key: 'vrijwilliger', name: 'Odette Kwanten', roles: [{ role: 'volunteer' }] },
  { key: 'schepen', name: 'Mieke Truyens', roles: [{ role: 'alderman' }] },
  { key: 'bram', name: 'Bram Severeyns', roles: [{ role: 'fieldWorker' }] },
  { key: 'karlien', name: 'Karlien Wouters', roles: [{ role: 'partner', organisation: 'linde', managesOrganisation: true }] },
  { key: 'fatima', name: 'Fatima Bouzidi', roles: [{ role: 'contactPerson', organisation: 'linde' }, { role: 'partner', organisation: 'linde' }] },
  { key: 'nele', name: 'Nele Cuypers', roles: [{ role: 'partner', organisation: 'zandkorrel' }] },
  { key: 'jef', name: 'Jef Stroobandt', roles: [{ role: 'volunteer' }] },
  { key: 'tomasz', name: 'Tomasz Nowicki', roles: [{ role: 'partner', organisation: 'tuinwijkcomite' }, { role: 'volunteer' }] },
]

export const organisations: readonly Organisation[] = [
  { key: 'ocmw', name: 'OCMW, sociale dienst', kind: 'localGovernment', brings: 'Twee maatschappelijk werkers met een vaste halve dag in de buurt.' },
  { key: 'linde', name: 'Lokaal dienstencentrum De Linde', kind: 'localGovernment', brings: 'Zaal, keuken, busje en mensen die iedereen kent.' },
  { key: 'kind', name: 'Huis van het Kind', kind: 'localGovernment', brings: 'Gezinnen met jonge kinderen en een speelkoffer.' },
  { key: 'vrijetijd', name: 'Dienst vrije tijd', kind: 'localGovernment', brings: 'Materiaal, subsidie en een draaiboek voor buurtfeesten.' },
  { key: 'huisartsen', name: 'Huisartsenpraktijk De Brug', kind: 'firstLine', brings: 'Een halfuur per maand om patiënten te bespreken die alleen staan.' },
  { key: 'verpleging', name: 'Thuisverpleging Noorderlicht', kind: 'firstLine', brings: 'Verpleegkundigen die elke dag achter de voordeur komen.' },
  { key: 'apotheek', name: 'Apotheek aan het Kerkplein', kind: 'firstLine', brings: 'Een rek met kaartjes en een luisterend oor aan de toog.' },
  { key: 'zandkorrel', name: 'Basisschool De Zandkorrel', kind: 'organisation', brings: 'De schoolpoort, de refter en nieuwsgierige kinderen.' },
  { key: 'heiderust', name: 'Woonzorgcentrum Heiderust', kind: 'organisation', brings: 'Een cafetaria die ook voor de buurt opengaat.' },
  { key: 'woonmij', name: 'Woonmaatschappij De Sleutel', kind: 'organisation', brings: 'Een wijkmeester die ziet wie verhuist en wie wacht.' },
  { key: 'tuinwijkcomite', name: 'Buurtcomité Tuinwijk', kind: 'informal', brings: 'Twaalf bewoners, een tent en een groot adresboek.' },
  { key: 'lillehelpt', name: 'Lille Helpt', kind: 'informal', brings: 'Buren die vervoer en kleine klussen ruilen.' },
  { key: 'samensterk', name: 'Vereniging Samen Sterk', kind: 'informal', brings: 'Mensen met armoede-ervaring die mee lezen en mee beslissen.' },
]
