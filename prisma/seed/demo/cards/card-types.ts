import type { CardLanguage } from '#lib/cards/rules/languages.ts'
import type { LifeDomainId } from '#lib/framework/life-domains.ts'
import type { Ladder } from '#lib/referral/rules/ladder.ts'
import type { TargetGroup } from '#lib/referral/rules/states.ts'

export interface CardTypeStory {
  title: string
  offer: string
  domains: readonly LifeDomainId[]
  targetGroup: TargetGroup
  guide?: string
  ladder?: Ladder
  texts?: readonly { language: CardLanguage; title: string; offer: string }[]
}

/** The kinds of card in the demo; a municipality takes some of them. Everything they promise is invented. */
export const cardTypes = {
  rechten: {
    title: 'Laat je rechten nakijken',
    offer: 'Iemand van het Sociaal Huis bekijkt samen met jou waar je recht op hebt. Gratis, thuis of op kantoor.',
    domains: ['incomeAndRights'], targetGroup: 'everyone',
    guide: 'Wat loopt goed in huis, en wat weegt?\nWelke brieven liggen er nog open?\nIs er al iets aangevraagd dit jaar?\nWie kan mee kijken als dat helpt?',
    texts: [
      { language: 'en', title: 'Have your rights checked', offer: 'Somebody from the Social House looks with you at what you are entitled to. Free, at your home or in the office.' },
      { language: 'fr', title: 'Faites vérifier vos droits', offer: 'Quelqu’un de la Maison sociale regarde avec vous à quoi vous avez droit. Gratuit, chez vous ou au bureau.' },
      { language: 'tr', title: 'Haklarınıza birlikte bakalım', offer: 'Sosyal Evden biri hangi haklarınız olduğuna sizinle birlikte bakar. Ücretsiz, evinizde veya büroda.' },
    ],
  },
  thuis: {
    title: 'Langer goed thuis wonen',
    offer: 'We bekijken met jou wat thuis makkelijker kan: hulp in huis, een aanpassing, een maaltijd of vervoer.',
    domains: ['healthAndCare', 'housingAndMobility'], targetGroup: 'seniors',
    guide: 'Hoe ziet een gewone dag eruit?\nWat lukt niet meer zoals vroeger?\nWie komt er langs?\nWat zou de dag lichter maken?',
    texts: [{ language: 'fr', title: 'Bien vivre chez soi plus longtemps', offer: 'Nous regardons avec vous ce qui peut devenir plus facile à la maison : aide, adaptation, repas ou transport.' }],
  },
  mensen: {
    title: 'Meer mensen rondom je',
    offer: 'Zin in een babbel, een wandeling of een groep? We zoeken met jou iets in de buurt en gaan de eerste keer mee.',
    domains: ['leisureAndContacts'], targetGroup: 'everyone',
  },
  gezin: {
    title: 'Ademruimte voor gezinnen',
    offer: 'Een oppas voor even, hulp bij schoolkosten of iemand om mee te praten over opvoeden.',
    domains: ['familyAndEducation', 'work', 'incomeAndRights'], targetGroup: 'families',
    texts: [{ language: 'en', title: 'Room to breathe for families', offer: 'A sitter for a while, help with school costs, or somebody to talk with about raising children.' }],
  },
  mantel: {
    title: 'Zorg voor wie zorgt',
    offer: 'Zorg je voor iemand? We zoeken met jou vervanging, een luisterend oor of steun die past.',
    domains: ['healthAndCare', 'leisureAndContacts'], targetGroup: 'carers',
  },
  wonen: {
    title: 'Een warm en veilig huis',
    offer: 'We komen kijken naar kou, vocht, trap of huur, en zoeken mee naar een oplossing.',
    domains: ['housingAndMobility', 'incomeAndRights'], targetGroup: 'everyone',
  },
  nieuw: {
    title: 'Welkom in de buurt',
    offer: 'Pas hier komen wonen? Iemand uit de buurt maakt je wegwijs: school, dokter, winkel en vereniging.',
    domains: ['leisureAndContacts', 'familyAndEducation', 'work'], targetGroup: 'newcomers', ladder: [3, 8, 15, 30],
    texts: [
      { language: 'en', title: 'Welcome to the neighbourhood', offer: 'New here? Somebody from the neighbourhood shows you around: school, doctor, shop and clubs.' },
      { language: 'uk', title: 'Ласкаво просимо до нашого району', offer: 'Щойно переїхали? Хтось із сусідів допоможе зорієнтуватися: школа, лікар, магазин і гуртки.' },
    ],
  },
} as const satisfies Record<string, CardTypeStory>

export type CardTypeKey = keyof typeof cardTypes

/** Rights in the list of a demo municipality, with an estimate in euro a year that is invented like the rest. */
export const rights: readonly { name: string; euro: number | null }[] = [
  { name: 'Verhoogde tegemoetkoming', euro: 420 },
  { name: 'Sociaal tarief voor elektriciteit en gas', euro: 610 },
  { name: 'Groeipakket: schooltoeslag', euro: 290 },
  { name: 'Zorgbudget voor ouderen met een zorgnood', euro: 2400 },
  { name: 'Huurpremie', euro: 1700 },
  { name: 'Maximumfactuur', euro: 350 },
  { name: 'Sociaal tarief voor water', euro: 130 },
  { name: 'Mantelzorgpremie', euro: 300 },
  { name: 'UiTPAS met kansentarief', euro: null },
  { name: 'Parkeerkaart voor personen met een handicap', euro: null },
]
