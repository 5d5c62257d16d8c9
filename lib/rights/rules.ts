/**
 * Rights that many people turn out to have without knowing, to start a municipality's own list with. Names only: what a right
 * is worth differs from person to person, so nobody's estimate is invented here.
 * Source: rechtenverkenner.be (Flemish government), public knowledge.
 */
export const startRights = [
  'Verhoogde tegemoetkoming',
  'Maximumfactuur',
  'Sociaal tarief voor elektriciteit en gas',
  'Sociaal tarief voor water',
  'Sociaal tarief voor internet en telefoon',
  'Groeipakket: sociale toeslag',
  'Groeipakket: schooltoeslag',
  'Studietoelage hoger onderwijs',
  'Huursubsidie',
  'Huurpremie',
  'Inschrijving voor een sociale woning',
  'Mijn VerbouwPremie',
  'Zorgbudget voor zwaar zorgbehoevenden',
  'Zorgbudget voor ouderen met een zorgnood',
  'Tegemoetkoming voor personen met een handicap',
  'Inkomensgarantie voor ouderen (IGO)',
  'Leefloon',
  'Aanvullende financiële hulp van het OCMW',
  'Parkeerkaart voor personen met een handicap',
  'Mantelzorgpremie',
  'UiTPAS met kansentarief',
] as const

/** More estimates than this are a typing error. */
export const highestEstimate = 100_000
