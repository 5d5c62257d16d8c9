import type { NeighbourhoodStory } from '../story.ts'

/** Places where people look and listen before they choose. Holheide did not begin yet. */
export const exploring: readonly NeighbourhoodStory[] = [
  {
    place: 'overpelt-centrum',
    phases: [{ phase: 'exploration', from: -95, decidedBy: 'Stuurgroep', note: 'De grootste wijk. We nemen er een jaar voor.' }],
    analysis: {
      interpretations: [
        { key: 'cInwoners', indicator: 'population', by: 'regisseur', on: -88, text: 'Bijna drie op de tien inwoners van Pelt wonen hier. Eén buurt is dit niet: we luisteren per straat.' },
        { key: 'cInkomen', indicator: 'netIncomeMedian', by: 'regisseur', on: -86, text: 'In het centrum ligt het inkomen een stuk lager dan in de villastraten errond.' },
        { key: 'cFlat', indicator: 'dwellingsInApartmentBuildings', by: 'bram', on: -70 },
      ],
      inventory: [
        { key: 'iLinde', kind: 'service', name: 'Lokaal dienstencentrum De Linde', organisation: 'linde', description: 'Maaltijden, cursussen en een open onthaal.' },
        { key: 'iMarkt', kind: 'meetingPlace', name: 'De markt op woensdag', place: 'Oude Markt' },
        { key: 'iApo', kind: 'service', name: 'Apotheek aan het Kerkplein', organisation: 'apotheek' },
      ],
      conversations: [
        { kind: 'neighbourhoodChat', on: -61, by: 'veldwerker', participants: 41, profile: 'Bezoekers van de markt, twee woensdagen', summary: 'Mensen komen voor de kaas en blijven voor de babbel. In de appartementen kent men enkel de lift.',
          quotes: [{ text: 'Ik woon boven achttien mensen en hoor er drie.', released: 'regisseur' }],
          findings: [{ key: 'fLift', block: 'socialNetworks', kind: 'gap', axis: 'moreNet', sign: 'variedPlacesToMeet', text: 'Flatgebouwen hebben geen plek waar buren elkaar tegenkomen.' }] },
        { kind: 'professional', on: -47, by: 'regisseur', participants: 8, profile: 'Huisartsen, apotheek, dienstencentrum, woonmaatschappij', summary: 'Er is veel aanbod en weinig overzicht. Nieuwe zorgverleners vinden de weg niet.',
          findings: [{ key: 'fOverzicht', block: 'communication', kind: 'gap', axis: 'lessHoles', sign: 'knowOfferAndRights', text: 'Zelfs zorgverleners kennen het aanbod niet. De brochure telt zestig bladzijden.' }] },
      ],
      points: [{ key: 'pLift', title: 'Naast elkaar wonen zonder elkaar te kennen', kind: 'gap', axis: 'moreNet', voices: ['fLift', 'iMarkt'] }],
    },
  },
  {
    place: 'neerpelt-centrum',
    phases: [{ phase: 'exploration', from: -150, decidedBy: 'Stuurgroep' }],
    analysis: {
      interpretations: [
        { key: 'c65', indicator: 'population65plus', by: 'regisseur', on: -140, text: 'Bijna één op de drie is 65 of ouder, het hoogste aandeel van alle wijken. Veel mensen komen hier wonen om dicht bij winkels te zijn.' },
        { key: 'c80', indicator: 'populationAge80plus', by: 'bram', on: -133, text: 'Enkel voor heel Pelt gekend. In gesprekken vragen we na wie hier alleen woont.' },
        { key: 'cInkomen', indicator: 'netIncomeMedian', by: 'bram', on: -132, text: 'Twee sectoren, twee werelden. In de kern ligt de mediaan lager dan in de meeste andere sectoren.' },
      ],
      inventory: [
        { key: 'iHeide', kind: 'service', name: 'Woonzorgcentrum Heiderust', organisation: 'heiderust', description: 'Cafetaria open voor iedereen, maar weinig mensen weten dat.' },
        { key: 'iBib', kind: 'meetingPlace', name: 'Leeshoek van de bibliotheek', description: 'Warm en gratis. Sommige mensen zitten er elke dag.' },
      ],
      conversations: [
        { kind: 'individual', on: -112, by: 'fatima', participants: 1, profile: 'Bewoner van een serviceflat', summary: 'Verhuisde om dichter bij alles te zijn. Alles is dichtbij, behalve vrienden.',
          quotes: [{ text: 'Ik heb nu een lift en geen buren.', released: 'regisseur' }],
          findings: [{ key: 'fVerhuis', block: 'socialNetworks', kind: 'need', axis: 'moreNet', sign: 'companyThatSuits', text: 'Wie op hoge leeftijd verhuist, begint opnieuw met kennismaken.' }] },
        { kind: 'group', on: -101, by: 'veldwerker', participants: 7, profile: 'Vrijwilligers van de bibliotheek', summary: 'Ze herkennen wie komt voor de warmte. Ze durven er niet over beginnen.',
          findings: [{ key: 'fWarm', block: 'detection', kind: 'opportunity', axis: 'lessHoles', sign: 'askedFirst', text: 'In de leeshoek zitten mensen die nergens anders komen.' }] },
        { kind: 'keyFigure', on: -58, by: 'bram', participants: 1, profile: 'Winkelier in de hoofdstraat', summary: 'Ziet wie plots minder koopt. Wil helpen, weet niet hoe.',
          findings: [{ key: 'fWinkel', block: 'detection', kind: 'strength', axis: 'lessHoles', text: 'Winkeliers merken veranderingen als eersten.' }] },
      ],
      points: [
        { key: 'pVerhuis', title: 'Verhuisd naar het centrum, alleen gebleven', kind: 'need', axis: 'moreNet', voices: ['fVerhuis', 'c65'] },
        { key: 'pWarm', title: 'Warme plekken waar niemand iets vraagt', kind: 'opportunity', axis: 'lessHoles', voices: ['fWarm', 'iBib', 'fWinkel'] },
      ],
    },
    feedback: [
      { audience: 'actors', on: -33, by: 'regisseur', form: 'Overleg in Heiderust', attendance: 12, points: { pVerhuis: { said: 'Onze cafetaria kan dienen.', answer: 'We proberen in februari een welkomtafel.' }, pWarm: { said: 'Leer ons hoe je zo’n gesprek begint.' } } },
    ],
    plan: {
      objectives: [],
      actions: [{ key: 'tafel', title: 'Welkomtafel in de cafetaria', state: 'idea', since: -31, lead: 'heiderust', when: 'februari', blocks: ['socialNetworks'] }],
    },
  },
  {
    place: 'grote-heide',
    phases: [{ phase: 'exploration', from: -40, decidedBy: 'Stuurgroep' }],
    analysis: {
      interpretations: [{ key: 'cInwoners', indicator: 'population', by: 'bram', on: -27, text: 'Drie kernen met elk een eigen kermis. Eén plan voor alles zal niet werken.' }, { key: 'cOpen', indicator: 'openSpace', by: 'bram', on: -27 }],
      inventory: [{ key: 'iKapel', kind: 'meetingPlace', name: 'Veld rond de kapel', place: 'Grote Heide' }],
      conversations: [
        { kind: 'keyFigure', on: -21, by: 'bram', participants: 2, profile: 'Bestuur van de kermisvereniging', summary: 'Ze kennen elk huis. Ze willen mee rondgaan, als er iets mee gebeurt.',
          quotes: [{ text: 'Vraag ons niets als je het antwoord al hebt.' }],
          findings: [{ key: 'fRonde', block: 'partnerships', kind: 'strength', axis: 'both', text: 'De kermisvereniging bereikt elk huis in drie dagen.' }] },
      ],
      points: [],
    },
  },
  {
    place: 'herent',
    phases: [{ phase: 'exploration', from: -25, decidedBy: 'Stuurgroep', note: 'Op vraag van de dorpsraad.' }],
    analysis: {
      interpretations: [{ key: 'c65', indicator: 'population65plus', by: 'bram', on: -12, text: 'Bijna één op de vier is 65 of ouder. We willen weten wat dat betekent voor boodschappen en vervoer.' }],
      inventory: [{ key: 'iRaad', kind: 'association', name: 'Dorpsraad', description: 'Zeven bewoners, vier vergaderingen per jaar.' }],
      conversations: [
        { kind: 'group', on: -9, by: 'bram', participants: 7, profile: 'Leden van de dorpsraad', summary: 'Ze zien buren ouder worden en wegblijven. Ze vragen een busje en een bank.',
          findings: [{ key: 'fBusje', block: 'socialNetworks', kind: 'need', axis: 'both', text: 'Zonder winkel en bus vallen dagelijkse ontmoetingen weg.' }] },
      ],
      points: [],
    },
  },
  { place: 'damsheide', phases: [{ phase: 'exploration', from: -8, decidedBy: 'Stuurgroep' }] },
]
