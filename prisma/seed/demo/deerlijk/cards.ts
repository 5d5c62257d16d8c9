import type { CardsStory } from '../cards-story.ts'

/** The OCMW worked with cards before anybody spoke of caring neighbourhoods: few of them, and one contact person. Invented. */
export const cards: CardsStory = {
  cards: { count: 30, since: -540 },
  types: ['rechten', 'thuis', 'mensen'],
  contactPoint: {
    staffed: [1, 2, 3, 4, 5], senderName: 'het OCMW van Deerlijk', ownNumber: '056 00 00 10', ownNumberLabel: 'sociale dienst van het OCMW',
    complaintsUrl: 'https://deerlijk.example/meldpunt', complaintsPhone: '056 00 00 11',
    closed: [{ day: '12-24', reason: 'Kerstsluiting' }, { day: '12-31', reason: 'Kerstsluiting' }],
  },
  faces: [{ person: 'aanspreekpunt', firstName: 'Annick', phone: '0470 00 00 71' }],
  routes: [{ person: 'aanspreekpunt' }],
  contacts: [{ organisation: 'artsen', name: 'Samira Haddou', task: 'huisarts', phone: '056 00 00 21', email: 'huisarts@deerlijk.example', checked: -40 }],
  agreements: [{ organisation: 'artsen', secrecy: 'professional', from: -520 }],
  senders: [{ weight: 14, person: 'huisarts' }, { weight: 6, person: 'veldwerker' }, { weight: 4, person: 'vrijwilliger' }, { weight: 4, paperKeyedInBy: 'aanspreekpunt', organisation: 'artsen' }],
  needs: [
    { place: 'deerlijk-centrum', domain: 'housingAndMobility', missing: 'Een huurwoning op de begane grond' },
    { place: 'sint-lodewijk', domain: 'housingAndMobility', missing: 'Vervoer naar het ziekenhuis ’s avonds' },
  ],
  signals: {
    themes: ['oversteek', 'loket', 'alleen', 'dokter', 'jongeren', 'schoolkosten', 'bank'],
    openAt: 'deerlijk-centrum',
    links: [],
  },
}
