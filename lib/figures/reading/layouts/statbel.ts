import { adds, type Layout, stands } from '#lib/figures/reading/layouts/layout.ts'

const statbel = { publisher: 'Statbel' } as const

const ageClasses = Object.fromEntries(
  [0, 10, 20, 30, 40, 50, 60, 70].map((from) => [
    `${from}_${from + 10}`,
    adds(`populationAge${from}to${from + 9}`, `Inwoners van ${from} tot en met ${from + 9} jaar`, 'persons'),
  ]),
)

/** Tables of Statbel, as published or as others prepared them. */
export const statbelLayouts: readonly Layout[] = [
  {
    ...statbel,
    name: 'statbelPopulation',
    source: 'Bevolking per gemeente',
    needs: ['nis_code', 'woonplaats', 'mannen', 'vrouwen', 'totaal'],
    columns: {
      mannen: adds('populationMen', 'Mannen', 'persons'),
      vrouwen: adds('populationWomen', 'Vrouwen', 'persons'),
      totaal: adds('population', 'Inwoners', 'persons'),
    },
  },
  {
    ...statbel,
    name: 'statbelAgeClasses',
    source: 'Bevolking naar leeftijdsklasse',
    needs: ['nis', '0_10', '80_110', 'total'],
    columns: {
      ...ageClasses,
      '80_110': adds('populationAge80plus', 'Inwoners van 80 jaar en ouder', 'persons'),
      total: adds('population', 'Inwoners', 'persons'),
    },
  },
  {
    ...statbel,
    name: 'statbelAgeOfSectors',
    source: 'Census: leeftijd per statistische sector',
    needs: ['cd_sector', 'x65', 'rest'],
    columns: {
      x65: adds('population65plus', 'Inwoners van 65 jaar en ouder', 'persons'),
      rest: adds('populationUnder65', 'Inwoners jonger dan 65 jaar', 'persons'),
      prop_65plussers: stands('populationShare65plus', 'Aandeel inwoners van 65 jaar en ouder', 'percent'),
    },
  },
  {
    ...statbel,
    name: 'statbelIncomeOfSectors',
    source: 'Fiscale inkomens per statistische sector',
    needs: ['cd_sector', 'ms_avg_tot_net_taxable_inc', 'ms_median_net_taxable_inc'],
    columns: {
      ms_avg_tot_net_taxable_inc: stands('netIncomeAverage', 'Gemiddeld netto belastbaar inkomen per aangifte', 'euro'),
      ms_median_net_taxable_inc: stands('netIncomeMedian', 'Mediaan netto belastbaar inkomen per aangifte', 'euro'),
    },
  },
  {
    ...statbel,
    name: 'statbelIncomeOfMunicipalities',
    source: 'Fiscale statistiek van de inkomens per gemeente',
    needs: ['cd_year', 'cd_munty_refnis', 'ms_tot_net_taxable_inc'],
    columns: {
      ms_nbr_non_zero_inc: adds('statbel.ms_nbr_non_zero_inc', 'Aangiften met een inkomen', 'declarations'),
      ms_nbr_zero_inc: adds('statbel.ms_nbr_zero_inc', 'Aangiften zonder inkomen', 'declarations'),
      ms_tot_net_taxable_inc: adds('netIncomeTotal', 'Totaal netto belastbaar inkomen', 'euro'),
      ms_real_estate_net_inc: adds('statbel.ms_real_estate_net_inc', 'Netto-inkomen uit onroerende goederen', 'euro'),
      ms_sep_taxable_inc: adds('statbel.ms_sep_taxable_inc', 'Afzonderlijk belastbaar inkomen', 'euro'),
      ms_joint_taxable_inc: adds('statbel.ms_joint_taxable_inc', 'Gezamenlijk belastbaar inkomen', 'euro'),
      ms_tot_residents: adds('statbel.ms_tot_residents', 'Inwoners volgens de fiscale statistiek', 'persons'),
    },
  },
  {
    ...statbel,
    name: 'statbelIncomeJson',
    source: 'Fiscale inkomens per statistische sector',
    needs: ['year', 'area', 'sourcestatus', 'mediannettaxableincome'],
    status: { column: 'sourcestatus', hiddenWhen: ['not-published'] },
    columns: {
      numberofdeclarations: adds('incomeDeclarations', 'Aangiften', 'declarations'),
      totalnettaxableincome: adds('netIncomeTotal', 'Totaal netto belastbaar inkomen', 'euro'),
      averagenettaxableincome: stands('netIncomeAverage', 'Gemiddeld netto belastbaar inkomen per aangifte', 'euro'),
      mediannettaxableincome: stands('netIncomeMedian', 'Mediaan netto belastbaar inkomen per aangifte', 'euro'),
      interquartiledifference: stands(
        'netIncomeQuartileDifference',
        'Verschil tussen het derde en het eerste kwartiel van het inkomen',
        'euro',
      ),
      interquartilecoefficient: stands(
        'netIncomeQuartileCoefficient',
        'Verschil tussen de kwartielen, in procent van de mediaan',
        'percent',
      ),
      interquartileasymmetry: stands(
        'netIncomeQuartileAsymmetry',
        'Scheefheid van het inkomen tussen de kwartielen',
        'index',
      ),
    },
  },
  {
    ...statbel,
    name: 'statbelPopulationStructure',
    source: 'Bevolking naar woonplaats, leeftijd, geslacht, nationaliteit en burgerlijke staat',
    needs: ['cd_refnis', 'cd_sex', 'cd_age', 'ms_population'],
    columns: { ms_population: adds('population', 'Inwoners', 'persons') },
  },
  {
    ...statbel,
    name: 'statbelBuildingStock',
    source: 'Kadastrale statistiek van het gebouwenpark',
    needs: ['cd_year', 'cd_refnis', 'cd_stat_type', 'cd_building_type', 'ms_value'],
    columns: { ms_value: adds('buildingStock', 'Gebouwenpark', 'count') },
    aliases: {
      'buildingStock.T1.R1': 'housesTerraced',
      'buildingStock.T1.R2': 'housesSemiDetached',
      'buildingStock.T1.R3': 'housesDetached',
      'buildingStock.T8.R4': 'dwellingsInApartmentBuildings',
    },
  },
]
