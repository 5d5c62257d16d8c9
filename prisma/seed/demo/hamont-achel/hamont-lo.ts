import type { NeighbourhoodStory } from '../story.ts'

/** Spread-out houses and one bus: a plan adopted last month, with much that still has to begin. */
export const hamontLo: NeighbourhoodStory = {
  place: 'hamont-lo',
  phases: [
    { phase: 'exploration', from: -260, until: -110, decidedBy: 'Stuurgroep' },
    { phase: 'planning', from: -110, decidedBy: 'Stuurgroep', note: 'Het plan ligt er. De mensen om het te doen zoeken we nog.' },
  ],
  analysis: {
    interpretations: [
      { key: 'c65', indicator: 'population65plus', by: 'noor', on: -230, text: 'Minder 65-plussers dan in de rest van de gemeente. Wie hier oud wordt, doet dat ver van alles.' },
      { key: 'cOpen', indicator: 'openSpace', by: 'noor', on: -228, text: 'Akkers, bos en lange straten. Een buur is iemand met een oprit.' },
      { key: 'cInkomen', indicator: 'netIncomeMedian', by: 'noor', on: -226 },
    ],
    inventory: [
      { key: 'iKar', kind: 'meetingPlace', name: 'Kantine van het hondenschooltje', place: 'Achterhoek', description: 'Open op zaterdag, ook voor wie geen hond heeft.' },
      { key: 'iBus', kind: 'service', name: 'Belbushalte', place: 'Steenweg', organisation: 'mobiliteit' },
    ],
    conversations: [
      { kind: 'neighbourhoodChat', on: -215, by: 'noor', participants: 19, profile: 'Bewoners aan hun eigen brievenbus', summary: 'Zes zaterdagen van huis tot huis. Men is vriendelijk en zelfstandig. Hulp vragen is iets voor anderen.',
        quotes: [{ text: 'Wij redden ons. Tot we ons niet meer redden.', released: 'regisseur' }],
        findings: [
          { key: 'fRedden', block: 'detection', kind: 'need', axis: 'lessHoles', sign: 'contactPersonNear', text: 'Mensen vragen pas hulp als het echt niet meer gaat.' },
          { key: 'fPost', block: 'detection', kind: 'opportunity', axis: 'lessHoles', sign: 'askedFirst', text: 'De pakjesbezorger en de thuishulp zijn vaak het enige bezoek.' },
        ] },
      { kind: 'keyFigure', on: -204, by: 'noor', participants: 1, profile: 'Vrijwilliger van het hondenschooltje', summary: 'Zaterdag is de enige dag dat de hele hoek elkaar ziet.',
        quotes: [{ text: 'Een hond is een gespreksonderwerp op vier poten.' }],
        findings: [{ key: 'fHond', block: 'socialNetworks', kind: 'strength', axis: 'moreNet', sign: 'companyThatSuits', text: 'De kantine op zaterdag brengt mensen samen die nergens lid van zijn.' }] },
      { kind: 'professional', on: -199, by: 'regisseur', participants: 3, profile: 'Thuishulp, huisarts, dienst mobiliteit', summary: 'De bus rijdt, maar niemand weet hoe je hem bestelt.',
        findings: [{ key: 'fBellen', block: 'communication', kind: 'gap', axis: 'lessHoles', sign: 'knowOfferAndRights', text: 'De belbus wordt niet gebruikt omdat bestellen ingewikkeld lijkt.' }] },
    ],
    points: [
      { key: 'pAfstand', title: 'Ver van alles, en vragen doe je niet', kind: 'need', axis: 'lessHoles', voices: ['fRedden', 'c65', 'cOpen'] },
      { key: 'pBus', title: 'Een bus die niemand bestelt', kind: 'gap', axis: 'lessHoles', voices: ['fBellen', 'iBus'] },
      { key: 'pZaterdag', title: 'De zaterdag groter maken', kind: 'strength', axis: 'moreNet', voices: ['fHond', 'iKar'] },
    ],
  },
  feedback: [
    { audience: 'residents', on: -92, by: 'noor', form: 'Zaterdag in de kantine', attendance: 33, said: 'Ze willen geen project, wel een nummer.',
      points: { pAfstand: { said: 'Geef ons één nummer en stop met brochures.', answer: 'De aanspreekpersoon krijgt een magneet voor op elke koelkast.' }, pBus: { answer: 'Iemand rijdt de eerste keer mee, dan bel je daarna zelf.' }, pZaterdag: { said: 'Om de twee weken soep.' } } },
  ],
  plan: {
    objectives: [
      { key: 'oNummer', title: 'Eén nummer dat iedereen kent', axis: 'lessHoles', measure: 'huizen met de magneet', target: 900, reached: 210, from: ['pAfstand'] },
      { key: 'oBus', title: 'Niemand mist een afspraak omdat hij niet weg raakt', axis: 'lessHoles', from: ['pBus'] },
      { key: 'oZaterdag', title: 'Elke zaterdag een reden om buiten te komen', axis: 'moreNet', from: ['pZaterdag'] },
    ],
    actions: [
      { key: 'magneet', objective: 'oNummer', title: 'Magneet met naam, gezicht en nummer', state: 'running', since: -35, created: -60, published: true,
        blocks: ['communication', 'guidance'], role: 'actor', lead: 'ocmw', partners: { wissel: 'Vrijwilligers brengen rond' }, start: -35, end: 25, measure: 'huizen', target: 900, measured: 210, budget: 780,
        updates: [{ on: -10, by: 'noor', text: 'Tweehonderdtien deuren, vier telefoontjes de eerste week.', measured: 210, from: 'agreed', to: 'running' }],
        tasks: [{ title: 'Veertig magneten rondbrengen', for: 'vrijwilliger', due: 12 }] },
      { key: 'meerijden', objective: 'oBus', title: 'Eerste keer samen op de belbus', state: 'agreed', since: -40, created: -60,
        blocks: ['guidance', 'inclusion'], role: 'actor', lead: 'mobiliteit', partners: { wissel: 'Reisgezellen' }, start: -10, end: 80, measure: 'eerste ritten', target: 25, budget: 200 },
      { key: 'soep', objective: 'oZaterdag', title: 'Soep in de kantine', state: 'idea', since: -38, leadText: 'Vrijwilligers van de kantine', when: 'om de twee weken, in de winter', blocks: ['socialNetworks'] },
      { key: 'pakje', objective: 'oNummer', title: 'Pakjesbezorgers kennen het nummer', state: 'agreed', since: -39, created: -60,
        blocks: ['detection', 'partnerships'], role: 'actor', leadText: 'Buurtzorgregisseur', partners: { ocmw: 'Bericht terug binnen de week' }, when: 'voorjaar', measure: 'bezorgers', target: 6 },
      { key: 'winter', title: 'Kerstwandeling met fakkels', state: 'agreed', since: -39, created: -58, published: true,
        blocks: ['socialNetworks'], tool: 5, role: 'supporter', lead: 'grensbuur', partners: { wissel: 'Glühwein en verzekering' }, start: 28, end: 28, measure: 'wandelaars', target: 80 },
      { key: 'plan2', title: 'Buurtanalyse van Hamont-Centrum voorbereiden', state: 'idea', since: -8, leadText: 'Buurtzorgregisseur', when: 'na nieuwjaar', blocks: ['analysisAndPlan'] },
    ],
    stands: [{ block: 'visionAndOrganisation', kind: 'deliberatelyLater', reason: 'Eerst mensen vinden, dan structuren.', review: 160 }],
    versions: [{ by: 'steeringGroup', on: -37, recordedBy: 'regisseur', reference: 'Stuurgroep, verslag 4 (verzonnen)', nextReview: 145 }],
  },
}
