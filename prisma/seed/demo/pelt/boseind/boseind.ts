import type { NeighbourhoodStory } from '../../story.ts'
import { analysis } from './analysis.ts'
import { plan } from './plan.ts'

/** A large, young neighbourhood whose first plan was just adopted; its first assessment is open. */
export const boseind: NeighbourhoodStory = {
  place: 'boseind',
  phases: [
    { phase: 'exploration', from: -240, until: -140, decidedBy: 'Stuurgroep' },
    { phase: 'planning', from: -140, decidedBy: 'Stuurgroep', note: 'Ook nu het plan loopt, kiezen we nog verder.' },
    { phase: 'realisation', from: -57, decidedBy: 'Stuurgroep' },
  ],
  analysis,
  plan,
  feedback: [
    { audience: 'residents', on: -128, by: 'veldwerker', form: 'Tafel aan de schoolpoort, met wafels', attendance: 54, said: 'Korte gesprekken, veel herkenning. Niemand wou een vergadering.',
      points: { pStraat: { said: 'Iets op vrijdag, aan de straat, met de kinderen erbij.', answer: 'De dienst vrije tijd leent tafels en regelt de straat.' }, pKamp: { said: 'Vragen is het moeilijkste.', answer: 'We zoeken hoe het kansentarief vanzelf kan.' } } },
    { audience: 'actors', on: -120, by: 'bram', form: 'Zorgoverleg op school', attendance: 7, points: { pFactuur: { said: 'Kom naar de poort.', answer: 'Vanaf dit schooljaar staat er twee keer per week iemand.' }, pScheiding: {} } },
  ],
  rounds: [
    { key: 'blocksOpen', framework: 'blocksAndActions', length: 'full', title: 'Eerste toetsing van Boseind', opened: -16, openedBy: 'regisseur', due: 5, meeting: 12,
      invited: ['regisseur', 'veldwerker', 'aanspreekpunt', 'huisarts', 'schepen', 'nele', 'bram'], finished: ['regisseur', 'veldwerker', 'aanspreekpunt', 'nele'], halfway: ['schepen'] },
  ],
}
