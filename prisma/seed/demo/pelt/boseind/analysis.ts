import type { Analysis } from '../../story.ts'

export const analysis: Analysis = {
  interpretations: [
    { key: 'cInwoners', indicator: 'population', by: 'bram', on: -232, text: 'De tweede grootste wijk van Pelt, met jonge verkavelingen rond een oude kern.' },
    { key: 'c65', indicator: 'population65plus', by: 'bram', on: -231, text: 'Minder ouderen dan gemiddeld. De vragen gaan hier vaker over kinderen, werk en tijd.' },
    { key: 'cInkomen', indicator: 'netIncomeMedian', by: 'regisseur', on: -225, text: 'Eén sector heeft een veel hoger inkomen dan de andere. Een gemiddelde zegt hier dus niets.' },
    { key: 'cGroen', indicator: 'neighbourhoodGreenShare', by: 'bram', on: -220, text: 'Bijna iedereen in Pelt heeft groen in de buurt. Mensen missen er vooral banken.' },
    { key: 'cKinderen', indicator: 'populationAge0to9', by: 'bram', on: -219 },
  ],
  inventory: [
    { key: 'iSchool', kind: 'service', name: 'Basisschool De Zandkorrel', organisation: 'zandkorrel', description: 'Zorgteam met een halftijdse brugfiguur.' },
    { key: 'iSpeel', kind: 'meetingPlace', name: 'Speelbos', place: 'Achter de school', description: 'Druk op zondag, leeg op weekdagen.' },
    { key: 'iKine', kind: 'service', name: 'Groepspraktijk met kinesist en psycholoog', organisation: 'huisartsen' },
    { key: 'iChiro', kind: 'association', name: 'Jeugdbeweging', description: 'Honderdveertig kinderen, wachtlijst bij de jongsten.' },
  ],
  conversations: [
    { kind: 'neighbourhoodChat', on: -214, by: 'veldwerker', participants: 36, profile: 'Ouders aan de schoolpoort, drie ochtenden', summary: 'Jonge gezinnen hebben het druk en kennen hun straat niet. Wie iets vraagt, doet dat in een berichtengroep.',
      quotes: [{ text: 'Ik weet welke hond bij welk huis hoort, maar niet welke mens.', released: 'regisseur' }],
      findings: [
        { key: 'fDruk', block: 'socialNetworks', kind: 'need', axis: 'moreNet', sign: 'companyThatSuits', text: 'Ouders willen elkaar kennen zonder er een avond voor vrij te houden.' },
        { key: 'fGroep', block: 'communication', kind: 'opportunity', axis: 'moreNet', text: 'Elke straat heeft een berichtengroep. Niemand gebruikt ze om hulp te bieden.' },
      ] },
    { kind: 'professional', on: -205, by: 'bram', participants: 5, profile: 'Zorgteam van de school en Huis van het Kind', summary: 'Schoolfacturen die openstaan zijn het eerste teken. Ouders antwoorden niet op brieven, wel op een gesprek aan de poort.',
      findings: [{ key: 'fFactuur', block: 'detection', kind: 'opportunity', axis: 'lessHoles', sign: 'askedFirst', text: 'De school ziet geldzorgen een halfjaar voor de sociale dienst ze ziet.' }] },
    { kind: 'individual', on: -190, by: 'aanspreekpunt', participants: 1, profile: 'Ouder in een scheiding', summary: 'Woont tijdelijk bij een zus. Wist niet dat een schooltoeslag kan veranderen na een scheiding.',
      quotes: [{ text: 'Alles verandert, en elk loket vraagt een ander papier.' }],
      findings: [{ key: 'fScheiding', block: 'guidance', kind: 'need', axis: 'lessHoles', sign: 'firstTalkLooksWide', text: 'Bij een scheiding moet je aan vijf loketten hetzelfde vertellen.' }] },
    { kind: 'keyFigure', on: -183, by: 'veldwerker', participants: 3, profile: 'Leiding van de jeugdbeweging', summary: 'Ze weten welke kinderen niet op kamp gaan en waarom. Ze willen het niet rondvertellen.',
      findings: [{ key: 'fKamp', block: 'inclusion', kind: 'gap', axis: 'both', sign: 'knowOfferAndRights', text: 'Kansentarieven bestaan, maar ouders moeten er zelf om vragen.' }] },
  ],
  points: [
    { key: 'pFactuur', title: 'Geldzorgen vallen eerst op school op', kind: 'opportunity', axis: 'lessHoles', voices: ['fFactuur', 'iSchool', 'cInkomen'] },
    { key: 'pStraat', title: 'Straten vol mensen die elkaar niet kennen', kind: 'need', axis: 'moreNet', voices: ['fDruk', 'fGroep', 'cInwoners'] },
    { key: 'pScheiding', title: 'Na een scheiding begint het zoeken opnieuw', kind: 'need', axis: 'lessHoles', voices: ['fScheiding'] },
    { key: 'pKamp', title: 'Meedoen kost geld, en vragen kost moed', kind: 'gap', axis: 'both', voices: ['fKamp', 'iChiro'] },
  ],
}
