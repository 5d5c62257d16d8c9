import type { CardsStory } from '../cards-story.ts'

/** Two contact persons, many partners, and help that turns out not to exist. Invented, like everything but the places. */
export const cards: CardsStory = {
  cards: { count: 120, since: -545 },
  types: ['rechten', 'thuis', 'mensen', 'gezin', 'mantel', 'nieuw'],
  contactPoint: {
    staffed: [1, 2, 3, 4, 5], senderName: 'het Sociaal Huis van Pelt', ownNumber: '011 00 00 10', ownNumberLabel: 'Sociaal Huis',
    complaintsUrl: 'https://pelt.example/meldpunt', complaintsPhone: '011 00 00 11',
    closed: [{ day: '12-24', reason: 'Kerstsluiting' }, { day: '12-26', reason: 'Kerstsluiting' }, { day: '12-31', reason: 'Kerstsluiting' }, { day: '07-20', reason: 'Brugdag' }, { day: '11-02', reason: 'Allerzielen' }],
  },
  faces: [
    { person: 'aanspreekpunt', firstName: 'Lieve', phone: '0470 00 00 01' },
    { person: 'fatima', firstName: 'Fatima', phone: '0470 00 00 02' },
    { person: 'regisseur', firstName: 'Hanne', phone: '0470 00 00 03' },
  ],
  routes: [
    { person: 'aanspreekpunt' },
    { person: 'fatima', type: 'mensen' },
    { person: 'fatima', type: 'mantel' },
    { person: 'fatima', place: 'overpelt-fabriek', targetGroup: 'seniors' },
  ],
  leaves: [{ person: 'fatima', standIn: 'aanspreekpunt', from: 12, until: 23 }, { person: 'aanspreekpunt', standIn: 'regisseur', from: -160, until: -146 }],
  contacts: [
    { organisation: 'huisartsen', name: 'Pieter Haanen', task: 'vast aanspreekpunt van de praktijk', phone: '011 00 00 21', email: 'huisarts@pelt.example', checked: -34 },
    { organisation: 'verpleging', name: 'Cindy Bortels-Vos', task: 'verantwoordelijke Overpelt', phone: '0470 00 00 22', checked: -61 },
    { organisation: 'apotheek', name: 'Joris Maesvoet', task: 'apotheker', phone: '011 00 00 23', email: 'apotheek@pelt.example', checked: -402 },
    { organisation: 'woonmij', name: 'Katrien Verlaenen', task: 'wijkmeester', phone: '0470 00 00 24', checked: -20 },
    { organisation: 'zandkorrel', name: 'Nele Cuypers', task: 'zorgcoördinator', phone: '0470 00 00 25', checked: -75 },
    { organisation: 'linde', name: 'Karlien Wouters', task: 'centrumleider', phone: '011 00 00 26', checked: -12 },
  ],
  agreements: [
    { organisation: 'huisartsen', secrecy: 'professional', from: -530 },
    { organisation: 'verpleging', secrecy: 'professional', from: -420 },
    { organisation: 'apotheek', secrecy: 'professional', from: -380, until: 41 },
    { organisation: 'linde', secrecy: 'professional', from: -540 },
    { organisation: 'zandkorrel', secrecy: 'discretion', from: -300 },
    { organisation: 'woonmij', secrecy: 'discretion', from: -210 },
    { organisation: 'tuinwijkcomite', secrecy: 'discretion', from: -190 },
  ],
  senders: [
    { weight: 22, person: 'huisarts' }, { weight: 12, person: 'karlien' }, { weight: 10, person: 'nele' }, { weight: 8, person: 'tomasz' },
    { weight: 14, person: 'veldwerker' }, { weight: 6, person: 'bram' }, { weight: 9, person: 'vrijwilliger' }, { weight: 4, person: 'aanspreekpunt' },
    { weight: 10, linkOf: 'verpleging', name: 'Cindy Bortels-Vos' }, { weight: 5, linkOf: 'apotheek', name: 'Joris Maesvoet' },
    { weight: 10, paperKeyedInBy: 'aanspreekpunt', organisation: 'verpleging' }, { weight: 4, paperKeyedInBy: 'veldwerker' },
  ],
  needs: [
    { place: 'overpelt-fabriek', domain: 'housingAndMobility', missing: 'Een betaalbare huurwoning voor een gezin met vier kinderen' },
    { place: 'boseind', domain: 'housingAndMobility', missing: 'Een tijdelijke woning na een scheiding', finding: 'fScheiding' },
    { place: 'overpelt-fabriek', domain: 'housingAndMobility', missing: 'Een gelijkvloerse huurwoning onder de 800 euro' },
    { place: 'sint-huibrechts-lille', domain: 'housingAndMobility', missing: 'Vervoer naar dialyse op zaterdag' },
    { place: 'neerpelt-centrum', domain: 'housingAndMobility', missing: 'Een kamer voor een jongere die niet thuis kan blijven' },
    { place: 'lindelhoeven', domain: 'housingAndMobility', missing: 'Iemand die kleine aanpassingen in huis doet' },
    { place: 'overpelt-fabriek', domain: 'healthAndCare', missing: 'Nachtoppas die te betalen is' },
    { place: 'overpelt-centrum', domain: 'healthAndCare', missing: 'Een psycholoog die in het Arabisch gesprekken voert' },
    { place: 'boseind', domain: 'familyAndEducation', missing: 'Opvang voor een kind met een beperking tijdens de vakantie' },
  ],
  signals: {
    themes: ['bus', 'brieven', 'alleen', 'kou', 'zorgen', 'jongeren', 'schoolkosten'],
    openAt: 'overpelt-fabriek',
    links: [
      { theme: 'kou', place: 'overpelt-fabriek', point: 'pKoud' }, { theme: 'zorgen', place: 'overpelt-fabriek', point: 'pMantel' },
      { theme: 'bus', place: 'sint-huibrechts-lille', point: 'pEiland' }, { theme: 'jongeren', place: 'overpelt-fabriek', point: 'pJong' },
      { theme: 'schoolkosten', place: 'boseind', point: 'pFactuur' },
    ],
  },
}
