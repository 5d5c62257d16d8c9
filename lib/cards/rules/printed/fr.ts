import type { PrintedWords } from './words.ts'

export const french: PrintedWords = {
  urgent: {
    title: 'Urgent ?',
    notRead: 'Cette carte n’est pas lue tout de suite.',
    danger: 'En danger : appelez le',
    today: (label) => (label ? `Besoin d’aide aujourd’hui : appelez ${label},` : 'Besoin d’aide aujourd’hui : appelez le'),
    numbers: { 112: 'ambulance, pompiers, police', 1733: 'médecin de garde', 1813: 'ligne suicide (en néerlandais)', 1712: 'violence et abus' },
  },
  face: {
    getsInTouch: 'Cette personne prendra contact avec vous.',
    somebody: (sender) => `La personne de contact (${sender}) prendra contact avec vous.`,
    phone: 'Vous pouvez l’appeler :',
  },
  keepThis: 'Vous gardez cette partie.',
  strip: {
    title: 'Talon à détacher',
    handTo: (recipient, sender) => (recipient ? `Pour ${recipient}, ${sender}` : `Pour la personne de contact, ${sender}`),
    name: 'Nom',
    birthYear: 'Année de naissance',
    phone: 'Téléphone',
    address: 'Adresse',
    question: 'En une phrase : quelle est votre question ?',
    reach: 'Comment vous joindre ?',
    ways: { phone: 'Téléphone', letter: 'Lettre', visit: 'Visite', viaSomeone: 'Via quelqu’un' },
    moment: 'Quand de préférence ?',
    moments: { any: 'Toujours', morning: 'Matin', afternoon: 'Après-midi', evening: 'Soir' },
    domains: 'De quoi s’agit-il ?',
    domain: {
      incomeAndRights: 'Revenus et droits', housingAndMobility: 'Logement et mobilité', healthAndCare: 'Santé et soins',
      familyAndEducation: 'Famille et école', work: 'Travail', leisureAndContacts: 'Loisirs et contacts',
    },
    readAloud: 'Lisez à voix haute :',
    referrer: 'La personne qui remplit cette carte avec moi',
    filledInBy: 'Rempli avec (nom, organisation, téléphone)',
    signature: 'Signature',
    date: 'Date',
    number: (batch, card) => `Série ${batch}, carte ${card}`,
    scan: 'Rempli ? Scannez ou tapez le code.',
  },
}
