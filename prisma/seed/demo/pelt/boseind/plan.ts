import type { Plan } from '../../story.ts'

export const plan: Plan = {
  objectives: [
    { key: 'oSchool', title: 'Geen kind blijft thuis om geld', axis: 'lessHoles', measure: 'gezinnen geholpen via school', target: 25, reached: 6, from: ['pFactuur', 'pKamp'] },
    { key: 'oStraat', title: 'In elke straat ken je vijf buren', axis: 'moreNet', measure: 'straten met een eigen moment', target: 20, reached: 4, from: ['pStraat'] },
    { key: 'oScheiding', title: 'Eén verhaal, één keer vertellen', axis: 'lessHoles', from: ['pScheiding'] },
  ],
  actions: [
    { key: 'poort', objective: 'oSchool', title: 'Maatschappelijk werker aan de schoolpoort', state: 'running', since: -50, created: -75, published: true,
      blocks: ['detection', 'guidance'], role: 'actor', lead: 'ocmw', partners: { zandkorrel: 'Stelt ouders voor en geeft een lokaal' }, start: -50, end: 220,
      output: 'Elke maandag en vrijdag een halfuur aan de poort.', measure: 'gesprekken', target: 60, measured: 12, budget: 1200, code: '1419/001/3',
      updates: [{ on: -13, by: 'nele', organisation: 'zandkorrel', text: 'Ouders wijzen elkaar de weg. Twee facturen zijn geregeld.', measured: 12, from: 'agreed', to: 'running' }] },
    { key: 'tarief', objective: 'oSchool', title: 'Kansentarief zonder te vragen', state: 'agreed', since: -35, created: -75,
      description: 'Wie bij de sociale dienst bekend is en akkoord gaat, krijgt het tarief bij elke vereniging vanzelf.',
      blocks: ['inclusion'], role: 'supporter', lead: 'vrijetijd', partners: { ocmw: 'Geeft de lijst door, met toestemming', samensterk: 'Leest de brief na' }, start: -20, end: 60, output: 'Dertig kinderen met kansentarief.', measure: 'kinderen', target: 30, budget: 4500 },
    { key: 'stoep', objective: 'oStraat', title: 'Stoepdrankje: een uur op vrijdag', state: 'running', since: -42, created: -75, published: true,
      blocks: ['socialNetworks'], tool: 5, role: 'supporter', lead: 'vrijetijd', partners: { samensterk: 'Zoekt mee naar straten' }, start: -42, end: -4, output: 'Tien straten proberen het.', measure: 'straten', target: 10, measured: 4, budget: 300,
      updates: [{ on: -11, by: 'bram', text: 'Vier straten. De herfst hielp niet. In april beginnen we opnieuw.', measured: 4 }] },
    { key: 'groep', objective: 'oStraat', title: 'Straatgroepen ook voor kleine hulp', state: 'idea', since: -30, leadText: 'Drie ouders van de oudervereniging', when: 'na de krokusvakantie', blocks: ['communication'] },
    { key: 'fiche', objective: 'oScheiding', title: 'Eén fiche die meegaat naar elk loket', state: 'agreed', since: -58, created: -75,
      blocks: ['guidance', 'partnerships'], role: 'actor', lead: 'ocmw', partners: { kind: 'Test de fiche bij vijf gezinnen' }, when: 'in het voorjaar', output: 'Vijf gezinnen testten de fiche.', measure: 'gezinnen', target: 5 },
    { key: 'klas', title: 'Zesde leerjaar brengt soep rond', state: 'agreed', since: -16, created: -40, published: true,
      blocks: ['socialNetworks', 'partnerships'], tool: 19, role: 'supporter', lead: 'zandkorrel', partners: { linde: 'Kookt mee en leent de keuken' }, start: 12, end: 26, measure: 'huizen', target: 40 },
    { key: 'bank', title: 'Zes banken langs de wandeling', state: 'idea', since: -55, leadText: 'Dienst openbare werken', when: 'bij de volgende wegwerken' },
  ],
  stands: [
    { block: 'visionAndOrganisation', kind: 'deliberatelyLater', reason: 'De visie voor heel Pelt komt eerst.', review: 110 },
    { block: 'analysisAndPlan', kind: 'partnerDoesIt', organisation: 'kind', reason: 'Het Huis van het Kind vernieuwt de analyse samen met de school.', review: 180 },
  ],
  versions: [{ by: 'steeringGroup', on: -57, recordedBy: 'regisseur', reference: 'Stuurgroep, verslag 5 (verzonnen)', nextReview: 125 }],
}
