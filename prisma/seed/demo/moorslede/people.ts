import type { Organisation, Person, Place } from '../story.ts'

/** Invented people; the first six are the demo accounts of the municipality. One of them bears the name of somebody in Pelt. */
export const people: readonly Person[] = [
  { key: 'regisseur', name: 'Joke Verhaeghen', roles: [{ role: 'coordinator' }] },
  { key: 'veldwerker', name: 'Amadou Sow', roles: [{ role: 'fieldWorker' }] },
  { key: 'aanspreekpunt', name: 'Martine Lapeere', roles: [{ role: 'contactPerson', organisation: 'welzijn' }] },
  { key: 'huisarts', name: 'Bert Callewier', roles: [{ role: 'partner', organisation: 'artsen', managesOrganisation: true }] },
  { key: 'vrijwilliger', name: 'Christiane Deprez-Maes', roles: [{ role: 'volunteer' }] },
  { key: 'schepen', name: 'Luc Vanoverbergh', roles: [{ role: 'alderman' }] },
  { key: 'karlien', name: 'Karlien Wouters', roles: [{ role: 'partner', organisation: 'klimop', managesOrganisation: true }] },
  { key: 'elif', name: 'Elif Yildiz', roles: [{ role: 'coordinator', organisation: 'samenop', withoutPersons: true }] },
  { key: 'geert', name: 'Geert Pollentier', roles: [{ role: 'volunteer' }, { role: 'partner', organisation: 'dorpsraad' }] },
  { key: 'daria', name: 'Daria Kowalczuk', roles: [{ role: 'fieldWorker', organisation: 'samenop' }] },
]

export const organisations: readonly Organisation[] = [
  { key: 'welzijn', name: 'Sociaal Huis', kind: 'localGovernment', brings: 'Een onthaal zonder afspraak en een aanspreekpersoon.' },
  { key: 'jeugd', name: 'Jeugddienst', kind: 'localGovernment', brings: 'Een mobiel speelplein en een jeugdwerker.' },
  { key: 'artsen', name: 'Wijkgezondheidspraktijk De Spoel', kind: 'firstLine', brings: 'Artsen, verpleging en een diëtist onder één dak.' },
  { key: 'apotheek', name: 'Apotheek Dorpsplein', kind: 'firstLine', brings: 'Weet wie zijn medicatie niet meer ophaalt.' },
  { key: 'klimop', name: 'Basisschool De Klimop', kind: 'organisation', brings: 'Een brugfiguur, een oudercafé en een refter.' },
  { key: 'huur', name: 'Sociale huurmaatschappij Thuisbest', kind: 'organisation', brings: 'Kent elke gevel en elke achterstand.' },
  { key: 'samenop', name: 'Vereniging Samen Op', kind: 'informal', brings: 'Gangmaker: trekt het project voor de gemeente.' },
  { key: 'dorpsraad', name: 'Dorpsraad Slypskapelle', kind: 'informal', brings: 'Negen buren en een dorpsblad.' },
  { key: 'boeren', name: 'Kring van tuinbouwers', kind: 'informal', brings: 'Werk, groenten en vervoer in het seizoen.' },
]

export const places: readonly Place[] = [
  { name: 'Moorslede-Dorp', slug: 'moorslede-dorp', kind: 'partMunicipality', district: '36012A0' },
  { name: 'Slypskapelle', slug: 'slypskapelle', kind: 'hamlet', district: '36012A1' },
  { name: 'Beitem en Koekuit', slug: 'beitem-en-koekuit', kind: 'hamlet', district: '36012A2' },
  { name: 'Dadizele', slug: 'dadizele', kind: 'partMunicipality', district: '36012B0' },
]
