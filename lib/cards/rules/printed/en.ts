import type { PrintedWords } from './words.ts'

export const english: PrintedWords = {
  urgent: {
    title: 'Urgent?',
    notRead: 'This card is not read at once.',
    danger: 'In danger: call',
    today: 'Help needed today: call',
    numbers: { 112: 'ambulance, fire brigade, police', 1733: 'doctor on duty', 1813: 'suicide line (Dutch)', 1712: 'violence and abuse' },
  },
  face: {
    getsInTouch: 'This person will contact you.',
    somebody: (sender) => `The contact person of ${sender} will contact you.`,
    phone: 'Feel free to call:',
  },
  keepThis: 'You keep this part.',
  strip: {
    title: 'Tear-off strip',
    handTo: (recipient, sender) => (recipient ? `For ${recipient}, ${sender}` : `For the contact person of ${sender}`),
    name: 'Name',
    birthYear: 'Year of birth',
    phone: 'Phone',
    address: 'Address',
    question: 'In one sentence: what is your question?',
    reach: 'How do we reach you?',
    ways: { phone: 'Phone', letter: 'Letter', visit: 'Visit', viaSomeone: 'Via somebody' },
    moment: 'When is best?',
    moments: { any: 'Any time', morning: 'Morning', afternoon: 'Afternoon', evening: 'Evening' },
    domains: 'What is it about?',
    domain: {
      incomeAndRights: 'Income and rights', housingAndMobility: 'Housing and mobility', healthAndCare: 'Health and care',
      familyAndEducation: 'Family and education', work: 'Work', leisureAndContacts: 'Leisure and contacts',
    },
    readAloud: 'Read aloud:',
    referrer: 'Whoever fills in this card with me',
    filledInBy: 'Filled in together with (name, organisation, phone)',
    signature: 'Signature',
    date: 'Date',
    number: (batch, card) => `Batch ${batch}, card ${card}`,
    scan: 'Filled in? Scan or key in the code.',
  },
}
