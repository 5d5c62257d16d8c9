import type { Analysis } from '../../story.ts'

export const analysis: Analysis = {
  interpretations: [
    { key: 'c65', indicator: 'population65plus', by: 'regisseur', on: -905, text: 'Ongeveer evenveel 65-plussers als in heel Pelt. In de kern wonen er meer, langs het kanaal minder.' },
    { key: 'cInwoners', indicator: 'population', by: 'regisseur', on: -903, text: 'Groot genoeg voor een school en een bakker, te klein voor een bushalte die vaak bediend wordt.' },
    { key: 'cInkomen', indicator: 'netIncomeMedian', by: 'bram', on: -899, text: 'Het dorp lijkt welgesteld. Net daarom valt wie het moeilijk heeft minder op, en zwijgt die ook langer.' },
    { key: 'cOpen', indicator: 'openSpace', by: 'bram', on: -894, text: 'Veel ruimte, verspreide huizen. Wie geen auto heeft, ziet de kern dagenlang niet.' },
  ],
  inventory: [
    { key: 'iBakker', kind: 'meetingPlace', name: 'De bakker met drie stoelen', place: 'Dorpskern', description: 'Wie alleen brood haalt, blijft vaak een kwartier.' },
    { key: 'iZaal', kind: 'meetingPlace', name: 'Parochiezaal', place: 'Achter de kerk', description: 'Gelijkvloers, met een nieuwe keuken.' },
    { key: 'iRuil', kind: 'association', name: 'Lille Helpt', organisation: 'lillehelpt', description: 'Vervoer en klusjes tussen dorpsgenoten.' },
    { key: 'iFanfare', kind: 'association', name: 'Fanfare De Kanaalvrienden', description: 'Repeteert op dinsdag en brengt serenades aan huis.' },
    { key: 'iPost', kind: 'service', name: 'Dorpspunt', place: 'In de bibliotheek', organisation: 'linde', description: 'Pakjes, formulieren en een computer met iemand ernaast.' },
  ],
  conversations: [
    { kind: 'group', on: -890, by: 'bram', participants: 14, profile: 'Leden van seniorenvereniging en fanfare', summary: 'Het dorp hangt aaneen, tot je ziek wordt. Dan valt de auto weg en daarmee ook de rest.',
      quotes: [{ text: 'Een dorp zonder auto is een eiland.', released: 'regisseur' }],
      findings: [
        { key: 'fAuto', block: 'socialNetworks', kind: 'need', axis: 'both', sign: 'neighboursHelpEachOther', text: 'Zonder auto raak je niet bij de dokter, de winkel of het kaarten.' },
        { key: 'fTrots', block: 'socialNetworks', kind: 'strength', axis: 'moreNet', sign: 'neighboursHelpEachOther', text: 'Buren willen rijden en klussen, als iemand het maar vraagt.' },
      ] },
    { kind: 'keyFigure', on: -882, by: 'regisseur', participants: 1, profile: 'Iemand van het dorpspunt', summary: 'Mensen komen met een pakje en blijven met een formulier. Ze schamen zich dat ze het niet alleen kunnen.',
      findings: [{ key: 'fForm', block: 'guidance', kind: 'opportunity', axis: 'lessHoles', sign: 'contactPersonNear', text: 'Het dorpspunt is een loket zonder drempel. Er ontbreekt iemand met tijd.' }] },
    { kind: 'individual', on: -871, by: 'fatima', participants: 1, profile: 'Alleenstaande ouder met twee kinderen', summary: 'Verhuisde voor het groen. Kent na drie jaar twee mensen.',
      quotes: [{ text: 'In een dorp ben je nieuw tot er iemand nieuwer komt.', released: 'bram' }],
      findings: [{ key: 'fNieuw', block: 'inclusion', kind: 'gap', axis: 'moreNet', sign: 'companyThatSuits', text: 'Nieuwe gezinnen vinden geen ingang bij de verenigingen.' }] },
    { kind: 'professional', on: -866, by: 'regisseur', participants: 4, profile: 'Verpleging, kinesist, school, dorpspunt', summary: 'Iedereen ziet stille armoede en niemand weet wie te bellen.',
      findings: [{ key: 'fStil', block: 'detection', kind: 'need', axis: 'lessHoles', sign: 'askedFirst', text: 'Stille armoede valt pas op als de rekening al bij de deurwaarder ligt.' }] },
  ],
  points: [
    { key: 'pEiland', title: 'Zonder auto ben je een eiland', kind: 'need', axis: 'both', voices: ['fAuto', 'fTrots', 'cOpen'] },
    { key: 'pStil', title: 'Stille armoede in een welgesteld dorp', kind: 'need', axis: 'lessHoles', voices: ['cInkomen', 'fStil', 'fForm'] },
    { key: 'pNieuw', title: 'Nieuwe gezinnen blijven lang nieuw', kind: 'gap', axis: 'moreNet', voices: ['fNieuw', 'cInwoners', 'iFanfare'] },
    { key: 'pPunt', title: 'Het dorpspunt kan meer zijn', kind: 'opportunity', axis: 'lessHoles', voices: ['iPost', 'fForm'] },
  ],
}
