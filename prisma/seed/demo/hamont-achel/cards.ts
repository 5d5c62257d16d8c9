import type { CardsStory } from '../cards-story.ts'

/** One contact person, a border nearby, and a contact point that is closed on Wednesdays. Invented. */
export const cards: CardsStory = {
  cards: { count: 72, since: -480 },
  types: ['rechten', 'mantel', 'thuis', 'mensen'],
  contactPoint: {
    staffed: [1, 2, 4, 5], ladder: [4, 8, 18, 40], senderName: 'het OCMW van Hamont-Achel', ownNumber: '011 00 00 30', ownNumberLabel: 'OCMW, elke werkdag tot 16 uur',
    complaintsUrl: 'https://hamont-achel.example/melden', complaintsPhone: '011 00 00 31',
    closed: [{ day: '12-24', reason: 'Kerstsluiting' }, { day: '12-31', reason: 'Kerstsluiting' }, { day: '11-15', reason: 'Dag van de Dynastie' }],
  },
  faces: [{ person: 'aanspreekpunt', firstName: 'Griet', phone: '0470 00 00 31' }, { person: 'regisseur', firstName: 'Wim', phone: '0470 00 00 32' }],
  routes: [{ person: 'aanspreekpunt' }, { person: 'regisseur', place: 'hamont-centrum', domain: 'leisureAndContacts' }],
  leaves: [{ person: 'aanspreekpunt', standIn: 'regisseur', from: 20, until: 31 }],
  contacts: [
    { organisation: 'artsen', name: 'Dilek Arslan', task: 'huisarts', phone: '011 00 00 41', email: 'huisarts@hamont-achel.example', checked: -28 },
    { organisation: 'gezinszorg', name: 'Marijke Lantinck', task: 'sectorverantwoordelijke', phone: '0470 00 00 42', checked: -90 },
    { organisation: 'ziekenfonds', name: 'Steven Daenenvoort', task: 'maatschappelijk werker, zitdag dinsdag', phone: '0470 00 00 43', checked: -411 },
    { organisation: 'wissel', name: 'Ilse Kempeneers', task: 'centrumleider', phone: '011 00 00 44', checked: -15 },
  ],
  agreements: [
    { organisation: 'artsen', secrecy: 'professional', from: -470 },
    { organisation: 'gezinszorg', secrecy: 'professional', from: -350 },
    { organisation: 'ziekenfonds', secrecy: 'professional', from: -350, until: 88 },
    { organisation: 'wissel', secrecy: 'professional', from: -460 },
    { organisation: 'mantel', secrecy: 'discretion', from: -240 },
  ],
  senders: [
    { weight: 20, person: 'huisarts' }, { weight: 16, person: 'ilse' }, { weight: 12, person: 'veldwerker' }, { weight: 6, person: 'noor' }, { weight: 8, person: 'vrijwilliger' },
    { weight: 6, person: 'marnix' }, { weight: 14, linkOf: 'gezinszorg', name: 'Marijke Lantinck' }, { weight: 12, paperKeyedInBy: 'aanspreekpunt', organisation: 'gezinszorg' },
  ],
  needs: [
    { place: 'achel-centrum', domain: 'healthAndCare', missing: 'Kortverblijf dat binnen de week kan beginnen' },
    { place: 'achel-centrum', domain: 'healthAndCare', missing: 'Nachtopvang bij dementie', finding: 'fNacht' },
    { place: 'hamont-lo', domain: 'housingAndMobility', missing: 'Vervoer naar de praktijk over de grens' },
    { place: 'hamont-lo', domain: 'housingAndMobility', missing: 'Een rolstoelbus op zondag' },
    { place: 'achel-centrum', domain: 'incomeAndRights', missing: 'Iemand die Nederlandse en Belgische rechten samen kent', finding: 'fGrens' },
  ],
  signals: {
    themes: ['bus', 'zorgen', 'loket', 'alleen', 'dokter', 'bank', 'opvang'],
    openAt: 'achel-centrum',
    links: [{ theme: 'zorgen', place: 'achel-centrum', point: 'pMantel' }, { theme: 'bus', place: 'hamont-lo', point: 'pBus' }, { theme: 'alleen', place: 'achel-statie', point: 'pVoorbij' }],
  },
}
