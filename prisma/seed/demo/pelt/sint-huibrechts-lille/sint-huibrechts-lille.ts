import type { NeighbourhoodStory } from '../../story.ts'
import { analysis } from './analysis.ts'
import { plan } from './plan.ts'

const table = ['regisseur', 'bram', 'fatima', 'huisarts', 'karlien']

/** The village where the work became ordinary: two plans further, with less on paper and more in the streets. */
export const sintHuibrechtsLille: NeighbourhoodStory = {
  place: 'sint-huibrechts-lille',
  phases: [
    { phase: 'exploration', from: -920, until: -700, decidedBy: 'OCMW-raad' },
    { phase: 'planning', from: -700, until: -595, decidedBy: 'Stuurgroep' },
    { phase: 'realisation', from: -595, until: -112, decidedBy: 'College' },
    { phase: 'anchoring', from: -128, decidedBy: 'Gemeenteraad', note: 'De uren van het dorpspunt staan in het meerjarenplan.' },
  ],
  analysis,
  plan,
  feedback: [
    { audience: 'residents', on: -690, by: 'bram', form: 'Dorpsavond in de parochiezaal', attendance: 62, said: 'Men herkende zich, en schrok van de stille armoede.',
      points: {
        pEiland: { said: 'Wij willen rijden. Regel de verzekering.', answer: 'De gemeente verzekert de chauffeurs en betaalt de telefoon.' },
        pNieuw: { said: 'Ze mogen altijd komen.', answer: 'We wachten niet meer tot ze komen: elk nieuw gezin krijgt een peter of meter.' },
      } },
    { audience: 'policy', on: -672, by: 'regisseur', form: 'Commissie welzijn', attendance: 11, points: { pStil: { answer: 'Twee halve dagen aanwezigheid, eerst als proef.' }, pPunt: { answer: 'Het dorpspunt blijft in de bibliotheek.' } } },
    { audience: 'actors', on: -655, by: 'regisseur', form: 'Ontbijt met partners', attendance: 9, points: { pStil: { said: 'Geef ons iets om in handen te hebben.', answer: 'De doorverwijskaart komt ook naar de school.' } } },
  ],
  rounds: [
    { key: 'blocksThen', framework: 'blocksAndActions', length: 'short', title: 'Toetsing halfweg', opened: -400, openedBy: 'regisseur', meeting: -376, invited: table,
      closed: { on: -375, by: 'regisseur', levels: {
        'detection-1': [1, 'De kaart is er, de school doet nog niet mee.'],
        'guidance-1': [2, 'Iedereen kent het gezicht van het dorpspunt.', { evidenceAction: 'punt' }],
        'networks-1': [2, 'Ritten, bakker en parochiezaal.', { evidenceAction: 'ritten' }],
        'inclusion-1': [1, 'We kennen vooral wie al actief is.'],
        'analysis-1': [2, 'Cijfers en gesprekken naast elkaar gelegd.'],
        'vision-1': [1, 'De visie leeft bij drie mensen.'],
        'communication-1': [0, 'De dorpskrant werd niet nagelezen en niet gelezen.'],
        'partnerships-1': [2, 'Drie soorten partners, de apotheek ontbreekt.'],
      } } },
    { key: 'blocksNow', framework: 'blocksAndActions', length: 'short', title: 'Toetsing bij de verankering', opened: -150, openedBy: 'regisseur', meeting: -122, invited: table,
      closed: { on: -121, by: 'regisseur', levels: {
        'detection-1': [2, 'School en verpleging geven signalen door. Bij een overlijden gebeurt nog niets.', { evidenceAction: 'kapstok', next: 'Na elk overlijden een bezoek brengen.' }],
        'guidance-1': [3, 'De uren staan in het personeelsplan, met vervanging.', { evidenceAction: 'punt' }],
        'networks-1': [3, 'Ook wie niet van groepen houdt, vindt een rit of een babbel.', { evidenceAction: 'ritten' }],
        'inclusion-1': [2, 'Peters en meters vragen wat gezinnen graag doen.', { evidenceAction: 'peter' }],
        'analysis-1': [2, 'De gesprekken zijn vernieuwd, de cijfers niet.'],
        'vision-1': [2, 'Bij elke nieuwe actie vragen we waarom.'],
        'communication-1': [1, 'Het blad bij de bakker is geschreven door drie bewoners.'],
        'partnerships-1': [3, 'Alle vier de soorten hebben een eigen taak.'],
      } } },
  ],
}
