import type { NeighbourhoodStory } from '../story.ts'

/** A village that heard its residents and is choosing now: its plan has ideas and agreements, and was not adopted yet. */
export const lindelhoeven: NeighbourhoodStory = {
  place: 'lindelhoeven',
  phases: [
    { phase: 'exploration', from: -210, until: -50, decidedBy: 'Stuurgroep' },
    { phase: 'planning', from: -50, decidedBy: 'Stuurgroep' },
  ],
  analysis: {
    interpretations: [
      { key: 'cInwoners', indicator: 'population', by: 'bram', on: -180, text: 'Het dorp groeide met verkavelingen. De oude kern en de nieuwe straten kennen elkaar nauwelijks.' },
      { key: 'c65', indicator: 'population65plus', by: 'bram', on: -179, text: 'Weinig 65-plussers voorlopig. Over tien jaar is dat anders: een hele generatie bouwde hier tegelijk.' },
      { key: 'cVrij', indicator: 'housesDetached', by: 'regisseur', on: -171, text: 'Vrijstaande huizen met grote tuinen. Wie ouder wordt, kan het onderhoud niet meer aan.' },
    ],
    inventory: [
      { key: 'iKamp', kind: 'meetingPlace', name: 'Sporthal met cafetaria', place: 'Dorpskern', description: 'Elke avond vol, overdag donker.' },
      { key: 'iHof', kind: 'association', name: 'Volkstuin De Lindehof', description: 'Dertig percelen en een wachtlijst.' },
      { key: 'iDok', kind: 'service', name: 'Huisarts, twee halve dagen', organisation: 'huisartsen' },
    ],
    conversations: [
      { kind: 'group', on: -166, by: 'veldwerker', participants: 9, profile: 'Bewoners die pas met pensioen zijn', summary: 'Van de ene dag op de andere valt het werk weg. Met de collega’s verdwijnt ook de agenda.',
        quotes: [{ text: 'Ik had op maandag plots nergens meer een stoel.', released: 'regisseur' }],
        findings: [{ key: 'fPensioen', block: 'detection', kind: 'opportunity', axis: 'both', sign: 'askedFirst', text: 'Wie met pensioen gaat, zoekt een plaats. Niemand nodigt hen op dat moment uit.' }] },
      { kind: 'individual', on: -158, by: 'aanspreekpunt', participants: 1, profile: 'Bewoner die slecht te been is', summary: 'Het huis is te groot en de bus stopt te ver. Verhuizen wil hij niet, want dan verliest hij de tuin.',
        findings: [{ key: 'fTuin', block: 'guidance', kind: 'need', axis: 'lessHoles', sign: 'firstTalkLooksWide', text: 'Wonen, tuin en vervoer hangen samen. Elke dienst bekijkt er één stuk van.' }] },
      { kind: 'keyFigure', on: -149, by: 'bram', participants: 2, profile: 'Twee tuiniers van de volkstuin', summary: 'Er is plaats voor meer mensen dan percelen. Niet iedereen wil een eigen tuin.',
        quotes: [{ text: 'Wieden met twee is geen werk.' }],
        findings: [{ key: 'fWieden', block: 'inclusion', kind: 'opportunity', axis: 'moreNet', sign: 'takePartThroughTalents', text: 'De volkstuin kan mensen samenbrengen die nergens anders lid van worden.' }] },
    ],
    points: [
      { key: 'pPensioen', title: 'Een nieuwe fase zonder uitnodiging', kind: 'opportunity', axis: 'both', voices: ['fPensioen', 'c65'] },
      { key: 'pGroot', title: 'Te groot huis, te weinig hulp om te kiezen', kind: 'need', axis: 'lessHoles', voices: ['fTuin', 'cVrij'] },
      { key: 'pTuin', title: 'De volkstuin als ontmoetingsplek', kind: 'opportunity', axis: 'moreNet', voices: ['fWieden', 'iHof'] },
    ],
  },
  feedback: [
    { audience: 'residents', on: -38, by: 'veldwerker', form: 'Wandeling van deur tot deur, in kleine groepjes', attendance: 28, said: 'Vooral de tuin sprak aan.',
      points: { pTuin: { said: 'Wij beginnen al in maart.', answer: 'De gemeente legt water aan en neemt twee percelen voor wie niet kan huren.' }, pPensioen: { said: 'Stuur geen brief. Bel.' }, pGroot: {} } },
  ],
  plan: {
    objectives: [
      { key: 'oTuin', title: 'Een tuin waar ook niet-leden welkom zijn', axis: 'moreNet', measure: 'nieuwe gezichten per seizoen', target: 20, from: ['pTuin'] },
      { key: 'oFase', title: 'Wie met pensioen gaat, krijgt een uitnodiging', axis: 'both', from: ['pPensioen'] },
      { key: 'oHuis', title: 'Kiezen hoe je oud wil worden, met iemand naast je', axis: 'lessHoles', from: ['pGroot'] },
    ],
    actions: [
      { key: 'perceel', objective: 'oTuin', title: 'Twee gedeelde percelen in de volkstuin', state: 'agreed', since: -30, created: -34, published: true,
        blocks: ['inclusion', 'socialNetworks'], role: 'supporter', leadText: 'Volkstuin De Lindehof', partners: { linde: 'Brengt mensen mee', vrijetijd: 'Water en gereedschap' }, start: 95, end: 330, measure: 'mensen die meewerken', target: 12, budget: 1100, code: '1419/002/3' },
      { key: 'brief', objective: 'oFase', title: 'Bezoek bij wie met pensioen gaat', state: 'agreed', since: -29, created: -34,
        blocks: ['detection', 'inclusion'], tool: 9, role: 'actor', lead: 'linde', partners: { ocmw: 'Legt de contacten' }, start: 40, end: 300, output: 'Twintig gesprekken in een jaar.', measure: 'gesprekken', target: 20 },
      { key: 'lunch', objective: 'oFase', title: 'Soep op maandag in de sporthal', state: 'running', since: -14, created: -34, published: true,
        description: 'We wachten niet op het plan: de cafetaria was vrij en de soep is goedkoop.',
        blocks: ['socialNetworks'], tool: 5, role: 'supporter', lead: 'linde', partners: { vrijetijd: 'Opent de sporthal' }, start: -14, end: 180, measure: 'eters', target: 25, measured: 17,
        updates: [{ on: -7, by: 'karlien', organisation: 'linde', text: 'Zeventien eters. Drie bleven afwassen.', measured: 17, from: 'agreed', to: 'running' }] },
      { key: 'advies', objective: 'oHuis', title: 'Woonadvies aan de keukentafel', state: 'idea', since: -25, lead: 'woonmij', when: 'na de zomer', blocks: ['guidance'] },
      { key: 'bus', title: 'Belbushalte aan de kerk', state: 'idea', since: -22, leadText: 'Dienst mobiliteit', when: 'nog te bekijken' },
      { key: 'info', title: 'Wegwijzer in elke brievenbus', state: 'stopped', since: -18, created: -32, leadText: 'Communicatiedienst', stopReason: 'Bewoners vroegen uitdrukkelijk geen papier. We bellen en komen langs.', blocks: ['communication'] },
    ],
    stands: [
      { block: 'partnerships', kind: 'deliberatelyLater', reason: 'Eerst drie partners die echt meedoen, daarna een overleg.', review: 150 },
    ],
  },
}
