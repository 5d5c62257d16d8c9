import { adds, type KnownColumn, type Layout, stands } from '#lib/figures/reading/layouts/layout.ts'

const land = [
  ['bos', 'bos'],
  ['akker', 'akker'],
  ['grasland', 'grasland'],
  ['struikgewas', 'struikgewas'],
  ['braak', 'braakland'],
  ['water', 'water'],
  ['moeras', 'moeras'],
] as const
const greens = [
  ['buurtgroen', 'neighbourhoodGreen', 'groen in de buurt'],
  ['wijkgroen', 'districtGreen', 'groen in de wijk'],
] as const

/** Upload files of provincies.incijfers.be: period, geoitem and geolevel in any order, then codes. */
export const swingLayout: Layout = {
  name: 'swing',
  source: 'Upload voor provincies.incijfers.be',
  publisher: 'Provincies in Cijfers',
  needs: ['period', 'geoitem', 'geolevel'],
  columns: {
    ...Object.fromEntries(
      land.map(([word, text]) => [
        `v1591_opp_or_${word}`,
        adds(`v1591_opp_or_${word}`, `Open ruimte: ${text}`, 'squareMetres'),
      ]),
    ),
    v1591_opp_or_totaal: adds('openSpace', 'Open ruimte', 'squareMetres'),
    v2707_lb_lbexploi_zorg_lnt: adds('v2707_lb_lbexploi_zorg_lnt', 'Zorgboerderijen, land- en tuinbouw', 'count', {
      sure: false,
    }),
    v2707_lb_lbexploi_zorg_ander: adds('v2707_lb_lbexploi_zorg_ander', 'Zorgboerderijen, andere', 'count', {
      sure: false,
    }),
    v1210_nettoinkomen_tot: adds('netIncomeTotal', 'Totaal netto belastbaar inkomen', 'euro'),
    v1210_aangiften_tot: adds('v1210_aangiften_tot', 'Aangiften', 'declarations'),
    v1210_aangiften_nul: adds('v1210_aangiften_nul', 'Aangiften zonder inkomen', 'declarations'),
    ...Object.fromEntries(
      [
        ['ind', 'Individuele aangiften'],
        ['ind_0', 'Individuele aangiften zonder inkomen'],
        ['gem', 'Gezamenlijke aangiften'],
        ['gem_0', 'Gezamenlijke aangiften zonder inkomen'],
      ].map(([word, text = '']) => [
        `v1210_aangiften_${word}`,
        adds(`v1210_aangiften_${word}`, text, 'declarations', { sure: false }),
      ]),
    ),
    v1210_aang_mediaan: stands('netIncomeMedian', 'Mediaan netto belastbaar inkomen per aangifte', 'euro'),
    v1210_nettoink_persoon: stands('v1210_nettoink_persoon', 'Netto belastbaar inkomen per persoon', 'euro'),
    ...Object.fromEntries(
      greens.flatMap(([word, code, text]) => [
        [`v2540_${word}_inw`, adds(`${code}Residents`, `Inwoners met ${text}`, 'persons')],
        [`v2540_${word}_opp`, adds(`${code}Area`, `Oppervlakte met ${text}`, 'are')],
      ]),
    ),
  },
}

const neverAdds =
  /(?:^|_)(?:mediaan|median|gem|gemiddeld\w*|avg|pct|perc|percentage|prop|aandeel|ratio|index|score|coefficient|ik[ca]\w*|per|persoon)(?:_|$)|^vp\d/
const surelyAdds = /(?:^|_)(?:aantal|tot|totaal|inw|opp|aangiften|inkaang)(?:_|$)|^ms_(?:nbr|tot)_/

/**
 * The best guess for a column nobody described. Not sure means: not additive until a person says so, because a wrong sum
 * is worse than a missing one.
 */
export const guessColumn = (folded: string, name: string, code: string): KnownColumn => {
  const never = neverAdds.test(folded) || name.includes('%')
  const surely = !never && surelyAdds.test(folded)
  const unit = never
    ? /pct|perc|prop|aandeel|ratio|^vp/.test(folded) || name.includes('%')
      ? 'percent'
      : 'unknown'
    : /^ms_tot_/.test(folded)
      ? 'euro'
      : 'unknown'
  return {
    code,
    name: name.slice(0, 200),
    unit,
    additive: surely,
    period: null,
    projection: false,
    sure: never || surely,
  }
}
