import type { Plan } from '../../story.ts'
import { actionsLessHoles } from './actions-less-holes.ts'
import { actionsMoreNet } from './actions-more-net.ts'

export const plan: Plan = {
  objectives: [
    { key: 'oRechten', title: 'Niemand laat rechten liggen omdat een brief te moeilijk is', axis: 'lessHoles', measure: 'mensen geholpen met een recht of tegemoetkoming', target: 100, reached: 68, from: ['pRechten'] },
    { key: 'oEilanden', title: 'Zorgverleners kennen elkaar en bellen elkaar', axis: 'lessHoles', measure: 'partners die elkaar rechtstreeks bellen', target: 10, reached: 7, from: ['pEilanden'] },
    { key: 'oPlek', title: 'Elke dag is er een plek of een moment waar je welkom bent', axis: 'moreNet', measure: 'dagen per week met een open deur', target: 5, reached: 3, from: ['pPlek', 'pJong'] },
    { key: 'oTalent', title: 'Nieuwe buren doen mee met wat ze goed kunnen', axis: 'moreNet', measure: 'mensen met een taak op maat', target: 12, reached: 7, from: ['pTalent'] },
    { key: 'oKoud', title: 'Geen enkel huis blijft onbetaalbaar koud', axis: 'lessHoles', from: ['pKoud', 'pRechten'] },
    { key: 'oMantel', title: 'Wie zorgt, heeft zelf ook iemand', axis: 'both', measure: 'mantelzorgers met een vast contact', target: 15, reached: 2, from: ['pMantel'] },
  ],
  actions: [...actionsLessHoles, ...actionsMoreNet],
  stands: [
    { block: 'visionAndOrganisation', kind: 'deliberatelyLater', review: 75,
      reason: 'We schrijven eerst de visie voor heel Pelt. Daarna bekijken we wat deze wijk eigen maakt.' },
  ],
  versions: [
    { by: 'college', on: -388, recordedBy: 'regisseur', reference: 'College, punt 14 (verzonnen)', nextReview: -200 },
    { by: 'steeringGroup', on: -108, recordedBy: 'regisseur', reference: 'Stuurgroep, verslag 4 (verzonnen)', nextReview: 62,
      reason: 'De helling bleek onhaalbaar en er kwamen drie acties bij: energie, leesgroep en fietsen. Bewoners vroegen ze zelf.' },
  ],
}
