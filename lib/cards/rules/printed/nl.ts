import type { PrintedWords } from './words.ts'

export const dutch: PrintedWords = {
  urgent: {
    title: 'Dringend?',
    notRead: 'Deze kaart wordt niet meteen gelezen.',
    danger: 'Gevaar: bel',
    today: 'Vandaag nog hulp nodig: bel',
    numbers: { 112: 'ziekenwagen, brandweer, politie', 1733: 'huisarts van wacht', 1813: 'zelfmoordlijn', 1712: 'geweld en misbruik' },
  },
  face: {
    getsInTouch: 'Deze persoon neemt contact met je op.',
    somebody: (sender) => `De aanspreekpersoon van ${sender} neemt contact met je op.`,
    phone: 'Bel gerust:',
  },
  keepThis: 'Dit deel hou je bij.',
  strip: {
    title: 'Afscheurstrook',
    handTo: (recipient, sender) => (recipient ? `Voor ${recipient}, ${sender}` : `Voor de aanspreekpersoon van ${sender}`),
    name: 'Naam',
    birthYear: 'Geboortejaar',
    phone: 'Telefoon',
    address: 'Adres',
    question: 'In één zin: wat is je vraag?',
    reach: 'Hoe bereiken we je?',
    ways: { phone: 'Bellen', letter: 'Brief', visit: 'Huisbezoek', viaSomeone: 'Via iemand' },
    moment: 'Wanneer best?',
    moments: { any: 'Altijd', morning: 'Voormiddag', afternoon: 'Namiddag', evening: 'Avond' },
    domains: 'Waarover gaat het?',
    domain: {
      incomeAndRights: 'Inkomen en rechten', housingAndMobility: 'Wonen en mobiliteit', healthAndCare: 'Gezondheid en zorg',
      familyAndEducation: 'Gezin en onderwijs', work: 'Werk', leisureAndContacts: 'Vrije tijd en contacten',
    },
    readAloud: 'Lees voor:',
    referrer: 'Wie deze kaart met mij invult',
    filledInBy: 'Samen ingevuld met (naam, organisatie, telefoon)',
    signature: 'Handtekening',
    date: 'Datum',
    number: (batch, card) => `Reeks ${batch}, kaart ${card}`,
    scan: 'Ingevuld? Scan of tik de code in.',
  },
}
