import type { OtherLanguage } from './languages.ts'

/**
 * The guide of a broad first talk, two open questions for each of the six life domains. Source: the domains of the broad
 * intake (domain knowledge of the field); the questions are ours, and a municipality changes them.
 */
export const startGuide: readonly string[] = [
  'Kom je rond met je geld tot het einde van de maand?',
  'Krijg je alles waar je recht op hebt, of weet je dat niet goed?',
  'Hoe woon je: is het veilig, warm en betaalbaar?',
  'Raak je waar je moet zijn?',
  'Hoe gaat het met je gezondheid, en met hoe je je voelt?',
  'Wie helpt er als je het zelf niet kan?',
  'Hoe gaat het thuis, met je kinderen of je familie?',
  'Loopt het goed op school of in de opvang?',
  'Heb je werk, of zoek je iets?',
  'Past wat je doet bij wat je kan en wil?',
  'Wie zie of hoor je in een gewone week?',
  'Wat zou je graag nog doen of leren?',
]

/** The card a new municipality can begin with: for everybody, about everything, in all languages of the print. */
export const startCard = {
  title: 'Samen bekijken wat helpt',
  offer: 'Iemand van de gemeente neemt contact met je op. Samen bekijken jullie wat kan helpen: bij geld en rechten, wonen, zorg, gezin, werk of contact met anderen.',
} as const

export const startCardTexts: Record<OtherLanguage, { title: string; offer: string }> = {
  en: {
    title: 'Looking together at what helps',
    offer: 'Somebody from the municipality contacts you. Together you look at what can help: with money and rights, housing, care, family, work or contact with others.',
  },
  fr: {
    title: 'Chercher ensemble ce qui aide',
    offer: 'Une personne de la commune prend contact avec vous. Ensemble, vous cherchez ce qui peut aider\u00a0: argent et droits, logement, soins, famille, travail ou contacts.',
  },
  tr: {
    title: 'Neyin yardımcı olacağına birlikte bakalım',
    offer: 'Belediyeden biri sizinle iletişime geçer. Para ve haklar, konut, bakım, aile, iş veya başkalarıyla iletişim konusunda neyin yardımcı olabileceğine birlikte bakarsınız.',
  },
  ar: {
    title: 'نبحث معًا عمّا يساعد',
    offer: 'يتصل بك شخص من البلدية. تبحثان معًا عمّا يمكن أن يساعد: المال والحقوق، السكن، الرعاية، الأسرة، العمل أو التواصل مع الآخرين.',
  },
  uk: {
    title: 'Разом шукаємо, що допоможе',
    offer: 'З вами зв’яжеться людина з муніципалітету. Разом ви подивитеся, що може допомогти: гроші та права, житло, догляд, сім’я, робота чи спілкування з іншими.',
  },
}
