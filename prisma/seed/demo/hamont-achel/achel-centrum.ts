import type { NeighbourhoodStory } from '../story.ts'

const table = ['regisseur', 'veldwerker', 'aanspreekpunt', 'huisarts', 'ilse', 'marnix']

/** A village along the border that puts those who care for others first. */
export const achelCentrum: NeighbourhoodStory = {
  place: 'achel-centrum',
  phases: [
    { phase: 'exploration', from: -480, until: -310, decidedBy: 'College' },
    { phase: 'planning', from: -310, until: -245, decidedBy: 'Stuurgroep' },
    { phase: 'realisation', from: -245, decidedBy: 'College' },
  ],
  analysis: {
    interpretations: [
      { key: 'c65', indicator: 'population65plus', by: 'regisseur', on: -440, text: 'Eén op de vier is 65 of ouder. Veel van hen zorgen zelf nog voor iemand.' },
      { key: 'cInkomen', indicator: 'netIncomeMedian', by: 'veldwerker', on: -438, text: 'Rond het gemiddelde. Wie in Nederland werkt, zit niet altijd in deze cijfers.' },
      { key: 'cInwoners', indicator: 'population', by: 'veldwerker', on: -437, text: 'De helft van onze vragen komt van buiten de kern, waar de huizen ver uit elkaar staan.' },
    ],
    inventory: [
      { key: 'iWissel', kind: 'service', name: 'Lokaal dienstencentrum De Wissel', organisation: 'wissel', description: 'Elke middag warm eten aan lange tafels.' },
      { key: 'iZiek', kind: 'service', name: 'Zitdag van het ziekenfonds', organisation: 'ziekenfonds', description: 'Om de twee weken, op vrijdag.' },
      { key: 'iTuin', kind: 'meetingPlace', name: 'Tuin van Rusthof', organisation: 'rusthof', description: 'Open poort, vier banken, één kat.' },
      { key: 'iWandel', kind: 'association', name: 'Buren zonder Grens', organisation: 'grensbuur', description: 'Wandelt elke zondag de grens over en terug.' },
    ],
    conversations: [
      { kind: 'group', on: -420, by: 'veldwerker', participants: 10, profile: 'Mantelzorgers van 45 tot 78 jaar', summary: 'Ze noemen zich geen mantelzorger. Ze zijn gewoon dochter, man of buur. Slapen doen ze slecht.',
        quotes: [{ text: 'Ik ben geen mantelzorger, ik ben zijn vrouw.', released: 'regisseur' }, { text: 'Vakantie is voor mensen die ’s nachts slapen.', released: 'regisseur' }],
        findings: [
          { key: 'fNacht', block: 'guidance', kind: 'need', axis: 'lessHoles', sign: 'askedFirst', text: 'Mantelzorgers vragen zelf niets. Ze kennen nachtopvang noch premie.' },
          { key: 'fKring', block: 'socialNetworks', kind: 'strength', axis: 'moreNet', sign: 'neighboursHelpEachOther', text: 'Wie het meemaakte, helpt graag wie er nu in zit.' },
        ] },
      { kind: 'professional', on: -411, by: 'regisseur', participants: 7, profile: 'Huisartsen, gezinszorg, ziekenfonds, dienstencentrum', summary: 'Ze zien uitputting aankomen. Iedereen wacht tot iemand anders het zegt.',
        findings: [{ key: 'fUitput', block: 'detection', kind: 'opportunity', axis: 'lessHoles', sign: 'professionalsKnowEachOther', text: 'Verzorgenden merken uitputting maanden voor de arts ze ziet.' }] },
      { kind: 'individual', on: -402, by: 'aanspreekpunt', participants: 1, profile: 'Grensarbeider met twee kinderen', summary: 'Werkt in Nederland, woont hier. Bij elk papier hoort een ander land.',
        quotes: [{ text: 'Twee landen, en aan elk loket het verkeerde.', released: 'veldwerker' }],
        findings: [{ key: 'fGrens', block: 'guidance', kind: 'gap', axis: 'lessHoles', sign: 'knowOfferAndRights', text: 'Grensarbeiders vinden nergens één antwoord over hun rechten.' }] },
    ],
    points: [
      { key: 'pMantel', title: 'Wie zorgt, vraagt niets', kind: 'need', axis: 'lessHoles', voices: ['fNacht', 'fUitput', 'c65'] },
      { key: 'pGrens', title: 'Rechten stoppen aan de grens', kind: 'gap', axis: 'lessHoles', voices: ['fGrens', 'cInkomen', 'iZiek'] },
      { key: 'pKring', title: 'Ervaring delen', kind: 'strength', axis: 'moreNet', voices: ['fKring', 'iWandel'] },
    ],
  },
  feedback: [
    { audience: 'residents', on: -300, by: 'veldwerker', form: 'Avond in De Wissel', attendance: 38, said: 'Herkenning, en stilte na het verhaal over de nacht.',
      points: { pMantel: { said: 'Zorg dat er iemand komt als ik weg ben.', answer: 'Vrijwilligers komen een avond oppassen. Verpleging kan dat niet vervangen.' }, pKring: { answer: 'De kring krijgt een vaste avond en een sleutel.' } } },
    { audience: 'policy', on: -286, by: 'regisseur', form: 'College', attendance: 7, points: { pGrens: { said: 'Vraag het ook aan de overkant.', answer: 'Het ziekenfonds houdt een extra zitdag met iemand uit Nederland.' } } },
  ],
  plan: {
    objectives: [
      { key: 'oMantel', title: 'Elke mantelzorger kent iemand die kan overnemen', axis: 'lessHoles', measure: 'mantelzorgers met een vast contact', target: 40, reached: 23, from: ['pMantel', 'pKring'] },
      { key: 'oGrens', title: 'Eén antwoord voor wie over de grens werkt', axis: 'lessHoles', measure: 'geholpen gezinnen', target: 30, reached: 19, from: ['pGrens'] },
    ],
    actions: [
      { key: 'signaal', objective: 'oMantel', title: 'Verzorgenden geven uitputting door', state: 'running', since: -230, created: -260,
        blocks: ['detection', 'guidance'], tool: 1, role: 'actor', lead: 'gezinszorg', partners: { ocmw: 'Neemt binnen de week contact op', artsen: 'Kent de kaart en vraagt ernaar' }, start: -230, end: 140, measure: 'kaarten', target: 30, measured: 23, budget: 400, code: '0951/002',
        updates: [{ on: -140, by: 'aanspreekpunt', text: 'De verzorgende belt eerst, dan pas de kaart. Dat mag.', measured: 12 }, { on: -28, by: 'huisarts', organisation: 'artsen', text: 'Ik zie mensen vroeger. Twee gingen met nachtopvang naar huis.', measured: 23 }],
        tasks: [{ title: 'Kaarten bijdrukken en rondbrengen', for: 'vrijwilliger', due: 8 }] },
      { key: 'avond', objective: 'oMantel', title: 'Oppas aan huis, één avond per maand', state: 'running', since: -200, created: -260, published: true,
        blocks: ['socialNetworks', 'guidance'], tool: 4, role: 'supporter', lead: 'mantel', partners: { gezinszorg: 'Leidt de oppassers op', wissel: 'Verzekering en telefoon' }, start: -200, end: 220, measure: 'avonden', target: 60, measured: 34, budget: 1300, code: '0951/002',
        updates: [{ on: -60, by: 'marnix', organisation: 'mantel', text: 'Vierendertig avonden. Drie gezinnen vragen liever overdag.', measured: 34 }],
        tasks: [{ title: 'Oppassen op donderdagavond', for: 'vrijwilliger', due: 5 }, { title: 'Verslagje van vorige keer', for: 'vrijwilliger', due: -4 }] },
      { key: 'kring', objective: 'oMantel', title: 'Tafel voor wie zorgt, met een oud-mantelzorger erbij', state: 'running', since: -210, created: -260, published: true,
        blocks: ['socialNetworks', 'inclusion'], role: 'supporter', lead: 'mantel', partners: { wissel: 'Zaal en soep' }, start: -210, end: -8, measure: 'tafels', target: 12, measured: 9,
        updates: [{ on: -32, by: 'marnix', organisation: 'mantel', text: 'Negen tafels. De laatste ging over schuldgevoel en duurde tot middernacht.', measured: 9 }] },
      { key: 'zitdag', objective: 'oGrens', title: 'Zitdag over rechten aan twee kanten van de grens', state: 'done', since: -70, created: -260, published: true,
        blocks: ['guidance', 'partnerships'], role: 'actor', lead: 'ziekenfonds', partners: { ocmw: 'Volgt de dossiers op', grensbuur: 'Brengt mensen mee' }, start: -190, end: -70, measure: 'gesprekken', target: 40, measured: 47, budget: 0,
        updates: [{ on: -70, by: 'aanspreekpunt', text: 'Zevenenveertig gesprekken. Het ziekenfonds neemt de zitdag vast over.', measured: 47, from: 'running', to: 'done' }] },
      { key: 'wandel', title: 'Zondagswandeling met rolstoelen', state: 'running', since: -90, created: -120, published: true,
        blocks: ['inclusion', 'socialNetworks'], tool: 7, role: 'supporter', lead: 'grensbuur', partners: { rusthof: 'Leent rolstoelen en duofiets' }, start: -90, end: 60, measure: 'wandelaars', target: 25, measured: 22,
        updates: [{ on: -19, by: 'veldwerker', text: 'Twee bewoners van Rusthof wandelen nu mee voorop.', measured: 22 }] },
      { key: 'premie', objective: 'oMantel', title: 'Premie automatisch bij elke erkenning', state: 'stopped', since: -150, created: -250, leadText: 'Financiële dienst', stopReason: 'De softwareleverancier rekent meer aan dan de premie zelf. We bellen nu zelf.',
        blocks: ['detection'], role: 'actor', start: -220, end: -140 },
      { key: 'brief', title: 'Leesgroep voor brieven van de dienst', state: 'idea', since: -45, leadText: 'Sociale dienst met de mantelzorgkring', when: 'volgend jaar', blocks: ['communication'] },
      { key: 'plandag', title: 'Eén keer per jaar aan tafel over het plan', state: 'running', since: -240, created: -260,
        blocks: ['analysisAndPlan', 'partnerships'], tool: 12, role: 'actor', leadText: 'Buurtzorgregisseur', partners: { wissel: 'Zaal en broodjes', mantel: 'Vertelt wat er veranderde' }, start: -240, end: 130, measure: 'tafels', target: 2, measured: 1,
        updates: [{ on: -55, by: 'regisseur', text: 'We schrapten één actie en verlengden er drie.', measured: 1 }] },
    ],
    stands: [
      { block: 'visionAndOrganisation', kind: 'deliberatelyLater', reason: 'De visie van de hele gemeente volgt in het voorjaar.', review: 120 },
      { block: 'communication', kind: 'partnerDoesIt', organisation: 'ziekenfonds', reason: 'Het ziekenfonds stuurt de brieven en laat ze nalezen.', review: 200 },
    ],
    versions: [
      { by: 'college', on: -243, recordedBy: 'regisseur', reference: 'College, punt 7 (verzonnen)', nextReview: -60 },
      { by: 'steeringGroup', on: -54, recordedBy: 'regisseur', reference: 'Stuurgroep, verslag 3 (verzonnen)', nextReview: 130, reason: 'De premie kan niet automatisch. De wandeling kwam erbij omdat bewoners ze al deden.' },
    ],
  },
  rounds: [
    { key: 'blocksThen', framework: 'blocksAndActions', length: 'short', title: 'Toetsing bij de start', opened: -270, openedBy: 'regisseur', meeting: -250, invited: table,
      closed: { on: -249, by: 'regisseur', levels: {
        'detection-1': [1, 'Wie uitgeput is, zien we als het te laat is.'],
        'guidance-1': [1, 'Een naam, maar geen gezicht.'],
        'networks-1': [2, 'De Wissel en de tuin van Rusthof.'],
        'inclusion-1': [0, 'Niemand vroeg ooit naar talent.'],
        'analysis-1': [1, 'Gesprekken wel, cijfers nog niet gelezen.'],
        'vision-1': [0, 'Geen visie op papier.'],
        'communication-1': [0, 'Elke brief is dezelfde.'],
        'partnerships-1': [1, 'Eerstelijn en dienstencentrum, verder niemand.'],
      } } },
    { key: 'blocksNow', framework: 'blocksAndActions', length: 'short', title: 'Toetsing na acht maanden', opened: -66, openedBy: 'regisseur', due: -58, meeting: -50, invited: table,
      closed: { on: -49, by: 'regisseur', levels: {
        'detection-1': [2, 'Verzorgenden geven uitputting door.', { evidenceAction: 'signaal' }],
        'guidance-1': [2, 'De aanspreekpersoon is gekend bij wie zorgt, minder bij anderen.'],
        'networks-1': [2, 'De tafels lopen, al zit iedereen op dezelfde avond.', { evidenceAction: 'kring', next: 'Een tafel overdag proberen.' }],
        'inclusion-1': [1, 'Bij de wandeling lopen mensen nu voorop.', { evidenceAction: 'wandel' }],
        'analysis-1': [2, 'Drie cijfers en drie gesprekken naast elkaar.'],
        'vision-1': [1, 'We weten het mondeling.'],
        'communication-1': [0, 'Er is nog geen enkele brief nagelezen.', { next: 'Een leesgroep zoeken.', nextAction: 'brief' }],
        'partnerships-1': [2, 'Vier soorten partners, nog ongelijk verdeeld.'],
      } } },
  ],
}
