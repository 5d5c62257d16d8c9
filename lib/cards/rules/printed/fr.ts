import type { PrintedWords } from './words.ts'

export const french: PrintedWords = {
  urgent: {
    title: 'Urgent\u00a0?',
    notRead: 'Cette carte n’est pas lue tout de suite.',
    danger: 'En danger\u00a0: appelez le',
    today: 'Besoin d’aide aujourd’hui\u00a0: appelez le',
    numbers: { 112: 'ambulance, pompiers, police', 1733: 'médecin de garde', 1813: 'ligne suicide (en néerlandais)', 1712: 'violence et abus' },
  },
  face: {
    getsInTouch: 'Cette personne prendra contact avec vous.',
    somebody: (sender) => `La personne de contact (${sender}) prendra contact avec vous.`,
    phone: 'Vous pouvez l’appeler\u00a0:',
  },
  keepThis: 'Vous gardez cette partie.',
  strip: {
    title: 'Talon à détacher',
    handTo: (recipient, sender) => (recipient ? `Pour ${recipient}, ${sender}` : `Pour la personne de contact, ${sender}`),
    name: 'Nom',
    birthYear: 'Année de naissance',
    phone: 'Téléphone',
    address: 'Adresse',
    question: 'En une phrase\u00a0: quelle est votre question\u00a0?',
    reach: 'Comment vous joindre\u00a0?',
    ways: { phone: 'Téléphone', letter: 'Lettre', visit: 'Visite', viaSomeone: 'Via quelqu’un' },
    moment: 'Quand de préférence\u00a0?',
    moments: { any: 'Toujours', morning: 'Matin', afternoon: 'Après-midi', evening: 'Soir' },
    domains: 'De quoi s’agit-il\u00a0?',
    domain: {
      incomeAndRights: 'Revenus et droits', housingAndMobility: 'Logement et mobilité', healthAndCare: 'Santé et soins',
      familyAndEducation: 'Famille et école', work: 'Travail', leisureAndContacts: 'Loisirs et contacts',
    },
    readAloud: 'Lisez à voix haute\u00a0:',
    referrer: 'La personne qui remplit cette carte avec moi',
    filledInBy: 'Rempli avec (nom, organisation, téléphone)',
    signature: 'Signature',
    date: 'Date',
    number: (batch, card) => `Série ${batch}, carte ${card}`,
    scan: 'Rempli\u00a0? Scannez ou tapez le code.',
  },
}
