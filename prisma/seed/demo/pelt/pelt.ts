import type { MunicipalityStory } from '../story.ts'
import { cards } from './cards.ts'
import { boseind } from './boseind/boseind.ts'
import { exploring } from './exploring.ts'
import { lindelhoeven } from './lindelhoeven.ts'
import { overpeltFabriek } from './overpelt-fabriek/overpelt-fabriek.ts'
import { organisations, people } from './people.ts'
import { places } from './places.ts'
import { rounds } from './rounds.ts'
import { sintHuibrechtsLille } from './sint-huibrechts-lille/sint-huibrechts-lille.ts'

/** The richest of the four: every building block, every phase, and the gaps that belong to real work. */
export const pelt: MunicipalityStory = {
  slug: 'pelt',
  name: 'Pelt',
  nis: '72043',
  opened: -930,
  people,
  organisations,
  places,
  rounds,
  phases: [
    { phase: 'exploration', from: -925, until: -620, decidedBy: 'Managementteam' },
    { phase: 'planning', from: -620, until: -388, decidedBy: 'College' },
    { phase: 'realisation', from: -388, decidedBy: 'College' },
    { phase: 'anchoring', from: -112, decidedBy: 'Gemeenteraad', note: 'Voor één dorp. De andere buurten volgen bij de aanpassing van het meerjarenplan.' },
  ],
  neighbourhoods: [overpeltFabriek, sintHuibrechtsLille, boseind, lindelhoeven, ...exploring],
  cards,
  coach: {
    opened: { until: 365, by: 'regisseur' },
    reviews: [
      { on: -90, about: { plan: 'overpelt-fabriek' }, asksAnswer: true,
        text: 'Sterk dat jullie durven stoppen met de helling, en dat de reden erbij staat. Eén vraag: wie volgt de nieuwe ingang op, nu ze in een ander dossier zit?',
        answer: { by: 'regisseur', on: -84, text: 'De technische dienst trekt het en ik zit mee in het bouwoverleg. Het comité krijgt elke maand een bericht.' } },
      { on: -11, about: { round: 'visionNow' }, asksAnswer: true,
        text: 'Jullie zijn eerlijk over overdracht: niveau nul. Wat doe je morgen al, zonder op een nieuwe map te wachten?' },
      { on: -52, about: { round: 'blocksNow', place: 'overpelt-fabriek' }, asksAnswer: false,
        text: 'Inclusie blijft achter terwijl jullie talenten wel kennen. Begin bij één vereniging die zelf vragende partij is.' },
    ],
  },
}
