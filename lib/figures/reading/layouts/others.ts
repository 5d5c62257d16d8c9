import { adds, type KnownColumn, type Layout, stands } from '#lib/figures/reading/layouts/layout.ts'

const sizes = [
  ['1', 'households1person', 'van één persoon'],
  ['2', 'households2persons', 'van twee personen'],
  ['3', 'households3persons', 'van drie personen'],
  ['4', 'households4plusPersons', 'van vier of meer personen'],
] as const

const householdSizes = Object.fromEntries(
  sizes.flatMap(([size, code, text]): [string, KnownColumn][] => [
    [`hh_${size}_2025`, adds(code, `Huishoudens ${text}`, 'households', { period: '2025', projection: true })],
    [
      `hh_${size}_pct_toename`,
      stands(`${code}Growth`, `Groei van het aantal huishoudens ${text}`, 'percent', {
        period: '2025/2040',
        projection: true,
      }),
    ],
    [
      `hh_${size}_abs_toename`,
      adds(`${code}Added`, `Huishoudens ${text} erbij`, 'households', { period: '2025/2040', projection: true }),
    ],
  ]),
)

const permits = (column: string, code: string, text: string): [string, KnownColumn][] => [
  [`${column}_2019sep_2022aug`, adds(code, text, 'permits', { period: '2019-09/2022-08' })],
  [`${column}_2022sep_2025aug`, adds(code, text, 'permits', { period: '2022-09/2025-08' })],
  [
    `${column}_pct_verschil_36m`,
    stands(`${code}Change`, `${text}: verschil met drie jaar eerder`, 'percent', { period: '2022-09/2025-08' }),
  ],
]

const green = (word: string, code: string, text: string): [string, KnownColumn][] => [
  [`inwoners_${word}`, adds(`${code}Residents`, `Inwoners met ${text}`, 'persons')],
  [`ratio_inwoners_${word}`, stands(`${code}Share`, `Aandeel inwoners met ${text}`, 'percent')],
  [`oppervlakte_${word}_are`, adds(`${code}Area`, `Oppervlakte met ${text}`, 'are')],
  [`ratio_oppervlakte_${word}`, stands(`${code}AreaShare`, `Aandeel van de oppervlakte met ${text}`, 'percent')],
]

const heatParts: readonly (readonly [string, string])[] = [
  ['final', 'Hittekwetsbaarheid'],
  ['heat', 'Hitte'],
  ['vulnerability', 'Kwetsbaarheid voor hitte'],
  ['components.populationDensity', 'Bevolkingsdichtheid'],
  ['components.age0To9', 'Kinderen tot 10 jaar'],
  ['components.age65Plus', '65-plussers'],
  ['components.primaryEducation', 'Basisscholen'],
  ['components.childcare', 'Kinderopvang'],
  ['components.residentialElderlyCare', 'Residentiële ouderenzorg'],
  ['components.hospitals', 'Ziekenhuizen'],
  ['components.sesIndex', 'Sociaal-economische index'],
  ['components.trees50m', 'Bomen binnen 50 meter'],
  ['components.neighborhoodGreen', 'Groen in de buurt'],
  ['sesComponents.singleParentFamilies', 'Eenoudergezinnen'],
  ['sesComponents.rentalHousing', 'Huurwoningen'],
  ['sesComponents.income', 'Inkomen'],
  ['sesComponents.lowEducation', 'Laag opleidingsniveau'],
  ['sesComponents.nonEuCitizen', 'Inwoners van buiten de EU'],
  ['sesComponents.jobSeekers', 'Werkzoekenden'],
  ['sesComponents.pre1945Housing', 'Woningen van voor 1945'],
  ['sesComponents.livingArea', 'Woonoppervlakte'],
]

const heat = Object.fromEntries(
  heatParts.map(([part, text]): [string, KnownColumn] => {
    const whole = !part.includes('.')
    return [
      `scores_${part.toLowerCase().replace('.', '_')}`,
      stands(
        `heatVulnerability.${part.split('.').at(-1) ?? part}`,
        whole ? text : `${text}: score in de hittekwetsbaarheid`,
        'score',
      ),
    ]
  }),
)

/** Tables of Statistiek Vlaanderen, VITO and Departement Zorg. */
export const otherLayouts: readonly Layout[] = [
  {
    name: 'households',
    source: 'Huishoudens en huishoudensvooruitzichten',
    publisher: 'Statistiek Vlaanderen',
    needs: ['y', 'nis', 'n', 'gr'],
    columns: {
      n: adds('households', 'Huishoudens', 'households'),
      gr: stands('householdsGrowth', 'Groei van het aantal huishoudens tegenover 2023', 'percent'),
    },
    ignore: ['p'],
    projectionFrom: '2024',
  },
  {
    name: 'householdSizes',
    source: 'Wonen en grootte van huishoudens',
    publisher: 'Statbel en Statistiek Vlaanderen',
    needs: ['cd_refnis', 'huizen_totaal_2025', 'hh_1_2025'],
    columns: {
      huizen_totaal_2025: adds('houses', 'Huizen', 'dwellings', { period: '2025' }),
      appartementen_2025: adds('apartments', 'Appartementen', 'dwellings', { period: '2025' }),
      ...Object.fromEntries(permits('woningen_nieuwbouw', 'permitsNewDwellings', 'Vergunde nieuwe woningen')),
      ...Object.fromEntries(permits('gebouwen_renovatie', 'permitsRenovation', 'Vergunde renovaties van gebouwen')),
      ...householdSizes,
    },
  },
  {
    name: 'greenNearby',
    source: 'Groen in de buurt',
    publisher: 'VITO',
    needs: ['gemeente', 'jaar', 'inwoners_buurtgroen'],
    columns: {
      totaal_inwoners: adds('greenPopulation', 'Inwoners in het groenmodel', 'persons'),
      totaal_oppervlakte_are: adds('greenTotalArea', 'Totale oppervlakte in het groenmodel', 'are'),
      ...Object.fromEntries([
        ...green('buurtgroen', 'neighbourhoodGreen', 'groen in de buurt'),
        ...green('wijkgroen', 'districtGreen', 'groen in de wijk'),
        ...green('woongroen', 'homeGreen', 'groen bij de woning'),
      ]),
    },
  },
  {
    name: 'heatVulnerability',
    source: 'Hittekwetsbaarheid',
    publisher: 'Departement Zorg',
    needs: ['area', 'status', 'scores_final', 'scores_heat'],
    columns: heat,
  },
]
