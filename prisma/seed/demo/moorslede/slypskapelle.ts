import type { NeighbourhoodStory } from '../story.ts'

const table = ['regisseur', 'aanspreekpunt', 'geert', 'huisarts']

/** A hamlet where residents hold the reins: the plan is done, and every year they look again. */
export const slypskapelle: NeighbourhoodStory = {
  place: 'slypskapelle',
  phases: [
    { phase: 'exploration', from: -425, until: -360, decidedBy: 'Dorpsraad' },
    { phase: 'realisation', from: -360, until: -150, decidedBy: 'Dorpsraad', note: 'Plannen deden we aan de toog. Het lukte.' },
    { phase: 'anchoring', from: -150, until: -60, decidedBy: 'College' },
    { phase: 'neverFinished', from: -60, decidedBy: 'Dorpsraad' },
  ],
  analysis: {
    interpretations: [
      { key: 'cInwoners', indicator: 'population', by: 'regisseur', on: -415, text: 'Achthonderd mensen, twee straten en een kerk. Iedereen telt mee, ook als niemand telt.' },
      { key: 'c65', indicator: 'population65plus', by: 'regisseur', on: -414, text: 'Minder dan één op de vijf. Wie ouder wordt, verhuist vaak naar het dorp.' },
    ],
    inventory: [
      { key: 'iZaal', kind: 'meetingPlace', name: 'Oude schoolzaal', description: 'Sleutel bij drie buren.' },
      { key: 'iRaad', kind: 'association', name: 'Dorpsraad', organisation: 'dorpsraad', description: 'Vergadert waar er koffie is.' },
    ],
    conversations: [
      { kind: 'group', on: -405, by: 'veldwerker', participants: 21, profile: 'Bewoners van twintig tot tachtig jaar', summary: 'Ze willen geen dienst, wel een achterdeur: iemand die meedenkt als het te groot wordt.',
        quotes: [{ text: 'Wij doen het zelf. Als jullie maar opnemen wanneer wij bellen.', released: 'regisseur' }],
        findings: [
          { key: 'fZelf', block: 'socialNetworks', kind: 'strength', axis: 'moreNet', sign: 'neighboursHelpEachOther', text: 'Buren organiseren zichzelf, zonder subsidie.' },
          { key: 'fAchterdeur', block: 'guidance', kind: 'need', axis: 'lessHoles', sign: 'contactPersonNear', text: 'Bij schulden of geweld weten buren niet wie ze bellen.' },
        ] },
      { kind: 'individual', on: -388, by: 'aanspreekpunt', participants: 1, profile: 'Bewoner zonder auto', summary: 'Kan rekenen op zeven buren. Wou dat ze er één had om bij te klagen.',
        findings: [{ key: 'fKlagen', block: 'guidance', kind: 'need', axis: 'lessHoles', sign: 'firstTalkLooksWide', text: 'Praktische hulp is er genoeg. Iemand voor de moeilijke dingen ontbreekt.' }] },
    ],
    points: [
      { key: 'pAchterdeur', title: 'Een achterdeur naar hulp', kind: 'need', axis: 'lessHoles', voices: ['fAchterdeur', 'fKlagen'] },
      { key: 'pZelf', title: 'Buren die het zelf doen', kind: 'strength', axis: 'moreNet', voices: ['fZelf', 'iRaad', 'iZaal'] },
    ],
  },
  feedback: [
    { audience: 'residents', on: -375, by: 'regisseur', form: 'Aan de toog, na de kaarting', attendance: 25, said: 'Kort: doe maar.', points: { pAchterdeur: { answer: 'De aanspreekpersoon geeft haar eigen nummer aan de dorpsraad.' }, pZelf: { said: 'Laat ons doen.', answer: 'De gemeente verzekert en betaalt de verwarming.' } } },
  ],
  plan: {
    objectives: [
      { key: 'oDeur', title: 'Wie het niet meer redt, heeft een achterdeur', axis: 'lessHoles', measure: 'mensen begeleid', target: 10, reached: 11, from: ['pAchterdeur'] },
      { key: 'oZelf', title: 'Wat buren doen, blijft van hen', axis: 'moreNet', from: ['pZelf'] },
    ],
    actions: [
      { key: 'nummer', objective: 'oDeur', title: 'Eén nummer achter de dorpsraad', state: 'done', since: -100, created: -355,
        blocks: ['guidance', 'detection'], role: 'actor', lead: 'welzijn', partners: { dorpsraad: 'Belt als het te zwaar wordt' }, start: -350, end: -100, measure: 'begeleide mensen', target: 10, measured: 11, code: '2026/0930/01',
        updates: [{ on: -100, by: 'aanspreekpunt', text: 'Elf mensen in een jaar. Het nummer staat nu op de gemeentelijke lijst, met vervanging.', measured: 11, from: 'running', to: 'done' }] },
      { key: 'zaal', objective: 'oZelf', title: 'Oude schoolzaal in beheer van buren', state: 'running', since: -340, created: -355, published: true,
        blocks: ['socialNetworks', 'partnerships'], role: 'supporter', lead: 'dorpsraad', partners: { welzijn: 'Betaalt de verwarming' }, start: -340, end: 700, measure: 'activiteiten per jaar', target: 30, measured: 41, budget: 2100, code: '2026/0719/03',
        updates: [{ on: -20, by: 'geert', organisation: 'dorpsraad', text: 'Eenenveertig activiteiten, geen enkele van de gemeente.', measured: 41 }],
        tasks: [{ title: 'Sleuteldienst zaterdag', for: 'geert', due: 3 }] },
      { key: 'burendag', objective: 'oZelf', title: 'Dag van de buren, zonder programma', state: 'done', since: -185, created: -350, published: true,
        blocks: ['socialNetworks', 'inclusion'], tool: 8, role: 'supporter', lead: 'dorpsraad', partners: { boeren: 'Groenten en een kar' }, start: -186, end: -186, measure: 'aanwezigen', target: 200, measured: 260,
        updates: [{ on: -185, by: 'geert', organisation: 'dorpsraad', text: 'Iedereen bracht een stoel mee en liet ze staan.', measured: 260, from: 'running', to: 'done' }] },
      { key: 'jaarblik', title: 'Elk jaar kijken of het nog klopt', state: 'running', since: -150, created: -160,
        blocks: ['analysisAndPlan', 'visionAndOrganisation'], tool: 16, role: 'actor', leadText: 'Dorpsraad en regisseur', partners: { dorpsraad: 'Zit voor' }, start: -150, end: 215, measure: 'terugblikken', target: 2, measured: 1,
        updates: [{ on: -60, by: 'regisseur', text: 'Eén zin veranderd. Dat was genoeg.', measured: 1 }] },
      { key: 'blad', title: 'Dorpsblad met een katern van Baken', state: 'stopped', since: -220, created: -350, leadText: 'Communicatiedienst', stopReason: 'Het dorpsblad bestaat al. We leveren één stukje per nummer.', blocks: ['communication'] },
      { key: 'jong', title: 'Jongeren bouwen een schuilplek', state: 'idea', since: -14, leadText: 'Zes jongeren', when: 'zodra er hout is', published: true, blocks: ['inclusion'] },
    ],
    versions: [
      { by: 'steeringGroup', on: -345, recordedBy: 'regisseur', reference: 'Dorpsraad, verslag 2 (verzonnen)', nextReview: -170 },
      { by: 'college', on: -148, recordedBy: 'regisseur', reference: 'College, punt 5 (verzonnen)', nextReview: 215, reason: 'Het nummer en de verwarming staan in de gewone begroting.' },
    ],
  },
  rounds: [
    { key: 'blocks', framework: 'blocksAndActions', length: 'short', title: 'Toetsing aan de keukentafel', opened: -170, openedBy: 'regisseur', meeting: -152, invited: table,
      closed: { on: -151, by: 'regisseur', levels: {
        'detection-1': [3, 'Buren merken het, en bellen. Dat blijft.', { evidenceAction: 'nummer' }],
        'guidance-1': [3, 'Eén nummer, met vervanging.', { evidenceAction: 'nummer' }],
        'networks-1': [3, 'De zaal is van de buren.', { evidenceAction: 'zaal' }],
        'inclusion-1': [2, 'Wie iets kan, wordt gevraagd. Nieuwe buren nog niet vanzelf.'],
        'analysis-1': [1, 'Weinig cijfers voor zo weinig mensen.'],
        'vision-1': [2, 'Iedereen zegt hetzelfde, zonder papier.'],
        'communication-1': [1, 'Het dorpsblad is van en voor iedereen, niet nagelezen.'],
        'partnerships-1': [2, 'De eerstelijn is ver weg.'],
      } } },
  ],
}
