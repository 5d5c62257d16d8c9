import type { MunicipalityStory } from '../story.ts'
import { cards } from './cards.ts'
import { achelCentrum } from './achel-centrum.ts'
import { hamontLo } from './hamont-lo.ts'
import { organisations, people, places } from './people.ts'

const policy = ['regisseur', 'schepen', 'aanspreekpunt', 'ilse']

export const hamontAchel: MunicipalityStory = {
  slug: 'hamont-achel',
  name: 'Hamont-Achel',
  nis: '72037',
  opened: -500,
  people,
  organisations,
  places,
  phases: [
    { phase: 'planning', from: -480, until: -243, decidedBy: 'College' },
    { phase: 'realisation', from: -243, decidedBy: 'College' },
  ],
  rounds: [
    { key: 'foundations', framework: 'foundations', length: 'short', title: 'Fundamenten, bestuurstafel', opened: -170, openedBy: 'regisseur', due: -160, meeting: -155, invited: policy,
      closed: { on: -154, by: 'regisseur', levels: {
        'time-1': [1, 'Eén project tot volgend jaar, daarna is het open.', { next: 'Meenemen in de aanpassing van het meerjarenplan.' }],
        'staff-1': [1, 'Halftijds, en die helft wordt vaak gevraagd voor iets anders.'],
        'tailor-1': [2, 'Achel en Lo hebben elk hun eigen aanpak.'],
        'proactive-1': [1, 'Van huis tot huis geweest, in één gehucht.'],
        'participative-1': [2, 'Mantelzorgers zaten mee aan tafel.'],
        'network-1': [2, 'Ziekenfonds en gezinszorg zijn er van bij de start.'],
        'director-1': [1, 'De opdracht is mondeling.'],
        'actor-1': [2, 'We kiezen bewust wat we laten.'],
        'supporter-1': [1, 'Drie formulieren voor een zaal.'],
        'driver-1': [2, 'Partners weten het. Bewoners niet altijd.'],
      } } },
    { key: 'visionOpen', framework: 'visionAndOrganisation', length: 'full', title: 'Visie en organisatie, kernpartners', opened: -9, openedBy: 'regisseur', due: 8, meeting: 15,
      invited: ['regisseur', 'huisarts', 'schepen', 'ilse', 'aanspreekpunt'], finished: ['regisseur', 'ilse'], halfway: ['aanspreekpunt'] },
  ],
  neighbourhoods: [
    achelCentrum,
    hamontLo,
    {
      place: 'achel-statie',
      phases: [{ phase: 'exploration', from: -55, decidedBy: 'Stuurgroep' }],
      analysis: {
        interpretations: [{ key: 'c65', indicator: 'population65plus', by: 'veldwerker', on: -41, text: 'Het hoogste aandeel 65-plussers van de gemeente: bijna drie op de tien.' }],
        inventory: [{ key: 'iPerron', kind: 'meetingPlace', name: 'Bank aan het oude perron', description: 'Fietsers, wandelaars en een automaat met aardbeien.' }],
        conversations: [
          { kind: 'group', on: -30, by: 'veldwerker', participants: 6, profile: 'Bewoners langs het spoor', summary: 'Rustig wonen, met de dokter ver weg. De jongeren trokken weg, de fietsers kwamen.',
            quotes: [{ text: 'Hier komt veel volk voorbij. Blijven is iets anders.' }],
            findings: [{ key: 'fVoorbij', block: 'socialNetworks', kind: 'gap', axis: 'moreNet', sign: 'variedPlacesToMeet', text: 'Er passeren veel mensen, maar bewoners hebben geen eigen plek.' }] },
        ],
        points: [{ key: 'pVoorbij', title: 'Veel passage, weinig ontmoeting', kind: 'gap', axis: 'moreNet', voices: ['fVoorbij', 'c65', 'iPerron'] }],
      },
    },
    { place: 'hamont-centrum', phases: [{ phase: 'exploration', from: -15, decidedBy: 'Stuurgroep' }] },
  ],
  cards,
  coach: {
    reviews: [
      { on: -44, about: { plan: 'achel-centrum' }, asksAnswer: true,
        text: 'Mooi hoe jullie beginnen bij wie zorgt. Wie volgt de oppasavonden op als de kring zelf iemand verliest?',
        answer: { by: 'regisseur', on: -41, text: 'De Wissel houdt de telefoon en de planning. Dat stond er niet, nu wel.' } },
    ],
  },
}
