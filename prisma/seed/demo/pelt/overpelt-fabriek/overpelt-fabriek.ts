import type { NeighbourhoodStory } from '../../story.ts'
import { analysis } from './analysis.ts'
import { feedback } from './feedback.ts'
import { plan } from './plan.ts'
import { rounds } from './rounds.ts'

/** The richest neighbourhood of the demo: a year and a half of work, with what went well and what did not. */
export const overpeltFabriek: NeighbourhoodStory = {
  place: 'overpelt-fabriek',
  phases: [
    { phase: 'exploration', from: -560, until: -440, decidedBy: 'Stuurgroep', note: 'We beginnen hier omdat bewoners het vroegen.' },
    { phase: 'planning', from: -440, until: -388, decidedBy: 'Stuurgroep' },
    { phase: 'realisation', from: -388, decidedBy: 'College', note: 'Het plan is goedgekeurd. De aanspreekpersoon start.' },
  ],
  analysis,
  feedback,
  plan,
  rounds,
}
