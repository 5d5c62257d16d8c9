import type { CardsStory } from '../cards-story.ts'

/** A driver that sees no persons, a school that refers often, and newcomers who work in the fields. Invented. */
export const cards: CardsStory = {
  cards: { count: 64, since: -415 },
  types: ['rechten', 'gezin', 'nieuw', 'wonen', 'thuis'],
  contactPoint: {
    staffed: [1, 2, 3, 4, 5], senderName: 'het Sociaal Huis van Moorslede', ownNumber: '051 00 00 10', ownNumberLabel: 'Sociaal Huis, elke voormiddag',
    complaintsUrl: 'https://moorslede.example/meldingen', complaintsPhone: '051 00 00 11',
    closed: [{ day: '12-24', reason: 'Kerstsluiting' }, { day: '12-26', reason: 'Kerstsluiting' }, { day: '07-11', reason: 'Vlaamse feestdag' }],
  },
  faces: [{ person: 'aanspreekpunt', firstName: 'Martine', phone: '0470 00 00 51' }, { person: 'regisseur', firstName: 'Joke', phone: '0470 00 00 52' }],
  routes: [{ person: 'aanspreekpunt' }, { person: 'regisseur', type: 'nieuw' }],
  contacts: [
    { organisation: 'artsen', name: 'Bert Callewier', task: 'huisarts', phone: '051 00 00 61', email: 'huisarts@moorslede.example', checked: -47 },
    { organisation: 'apotheek', name: 'Sabine Vannestebeke', task: 'apotheker', phone: '051 00 00 62', checked: -130 },
    { organisation: 'klimop', name: 'Karlien Wouters', task: 'brugfiguur', phone: '0470 00 00 63', checked: -9 },
    { organisation: 'huur', name: 'Rudy Dewaelekens', task: 'begeleiding bij achterstand', phone: '0470 00 00 64', checked: -388 },
  ],
  agreements: [
    { organisation: 'artsen', secrecy: 'professional', from: -400 },
    { organisation: 'apotheek', secrecy: 'professional', from: -260 },
    { organisation: 'klimop', secrecy: 'discretion', from: -390 },
    { organisation: 'huur', secrecy: 'discretion', from: -200, until: 25 },
    { organisation: 'dorpsraad', secrecy: 'discretion', from: -180 },
  ],
  senders: [
    { weight: 16, person: 'huisarts' }, { weight: 24, person: 'karlien' }, { weight: 10, person: 'veldwerker' }, { weight: 8, person: 'daria' }, { weight: 6, person: 'vrijwilliger' },
    { weight: 6, person: 'geert' }, { weight: 10, linkOf: 'apotheek', name: 'Sabine Vannestebeke' }, { weight: 12, paperKeyedInBy: 'aanspreekpunt', organisation: 'huur' },
  ],
  needs: [
    { place: 'dadizele', domain: 'housingAndMobility', missing: 'Een woning voor seizoenswerkers met een gezin' },
    { place: 'moorslede-dorp', domain: 'housingAndMobility', missing: 'Een noodwoning voor minder dan drie maanden' },
    { place: 'dadizele', domain: 'work', missing: 'Iemand die buitenlandse diploma’s helpt laten erkennen' },
    { place: 'slypskapelle', domain: 'healthAndCare', missing: 'Poetshulp binnen het half jaar' },
    { place: 'beitem-en-koekuit', domain: 'leisureAndContacts', missing: 'Een ontmoetingsplek op fietsafstand' },
  ],
  signals: {
    themes: ['taal', 'werk', 'brieven', 'opvang', 'kou', 'oversteek', 'alleen'],
    openAt: 'dadizele',
    links: [{ theme: 'brieven', place: 'dadizele', point: 'pBrief' }, { theme: 'taal', place: 'dadizele', point: 'pNieuw' }, { theme: 'alleen', place: 'slypskapelle', point: 'pZelf' }],
  },
}
