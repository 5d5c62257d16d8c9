import type { MunicipalityStory } from '../story.ts'
import { cards } from './cards.ts'
import { dadizele } from './dadizele.ts'
import { organisations, people, places } from './people.ts'
import { slypskapelle } from './slypskapelle.ts'

export const moorslede: MunicipalityStory = {
  slug: 'moorslede',
  name: 'Moorslede',
  nis: '36012',
  opened: -430,
  people,
  organisations,
  places,
  phases: [
    { phase: 'exploration', from: -420, until: -183, decidedBy: 'Managementteam' },
    { phase: 'realisation', from: -183, decidedBy: 'College' },
  ],
  rounds: [
    { key: 'vision', framework: 'visionAndOrganisation', length: 'short', title: 'Visie en organisatie, eerste keer', opened: -130, openedBy: 'regisseur', meeting: -115, invited: ['regisseur', 'elif', 'karlien', 'huisarts'],
      closed: { on: -114, by: 'regisseur', levels: {
        'v-1': [1, 'Samen Op weet het, de diensten nog niet.'],
        'v-3': [2, 'Beide doelen staan erin, met aparte acties.'],
        'o-1': [1, 'Het mandaat van de gangmaker staat in een mail.', { next: 'Een overeenkomst met Samen Op tekenen.' }],
        'o-2': [2, 'Twee medewerkers, één van de gemeente en één van Samen Op.'],
        'o-6': [0, 'Het geld stopt eind volgend jaar.', { next: 'Voorstel voor het meerjarenplan.' }],
      } } },
    { key: 'foundationsOpen', framework: 'foundations', length: 'short', title: 'Fundamenten, bestuurstafel', opened: -12, openedBy: 'regisseur', due: -1, meeting: 6,
      invited: ['regisseur', 'huisarts', 'schepen', 'elif', 'aanspreekpunt'], finished: ['elif', 'regisseur', 'aanspreekpunt'], halfway: ['schepen'] },
  ],
  neighbourhoods: [
    dadizele,
    slypskapelle,
    {
      place: 'moorslede-dorp',
      phases: [{ phase: 'exploration', from: -70, decidedBy: 'Stuurgroep' }],
      analysis: {
        interpretations: [
          { key: 'cInwoners', indicator: 'population', by: 'veldwerker', on: -52, text: 'Meer dan de helft van de gemeente woont hier. We beginnen met de straten rond de kerk.' },
          { key: 'cInkomen', indicator: 'netIncomeMedian', by: 'veldwerker', on: -51, text: 'Het laagste in de kern, het hoogste in de verspreide bebouwing.' },
        ],
        inventory: [{ key: 'iHuis', kind: 'service', name: 'Sociaal Huis', organisation: 'welzijn', description: 'Onthaal zonder afspraak, elke voormiddag.' }],
        conversations: [
          { kind: 'professional', on: -36, by: 'regisseur', participants: 4, profile: 'Onthaal, huurmaatschappij, apotheek', summary: 'Wie aan het loket staat, is al ver. Vroeger zien lukt niet met twee mensen.',
            findings: [{ key: 'fLoket', block: 'detection', kind: 'gap', axis: 'lessHoles', text: 'We zien vooral wie de weg al kent.' }] },
          { kind: 'group', on: -29, by: 'daria', participants: 12, profile: 'Kaartclub in het ontmoetingscentrum', summary: 'Al dertig jaar dezelfde tafels. Ze zouden nieuwe spelers willen, maar weten niet hoe.',
            quotes: [{ text: 'We zijn met zestien. Vroeger telden we tafels, nu stoelen.', released: 'regisseur' }],
            findings: [{ key: 'fKaart', block: 'inclusion', kind: 'opportunity', axis: 'moreNet', sign: 'companyThatSuits', text: 'Verenigingen verouderen en zoeken zelf naar nieuwe gezichten.' }] },
        ],
        points: [{ key: 'pLoket', title: 'Het loket ziet alleen wie komt', kind: 'gap', axis: 'lessHoles', voices: ['fLoket', 'iHuis'] }],
      },
    },
  ],
  cards,
  coach: {
    reviews: [
      { on: -6, about: { plan: 'dadizele' }, asksAnswer: true,
        text: 'Jullie plannen opnieuw voor nieuwkomers. Wie van hen zit mee aan tafel, en in welke taal?' },
    ],
  },
}
