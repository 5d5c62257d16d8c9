import { nameIn, type CardLanguage } from '#lib/cards/rules/languages.ts'

/** The edition of these sentences. A word changed is a new edition: what was read aloud stays with the card. */
export const agreementVersion = 1

/** What an agreement is about, as far as it is asked at the referrer; the rest is asked in the first talk. */
export const askedAbout = ['contact', 'wordBack'] as const
export type AskedAbout = (typeof askedAbout)[number]

/** Whose names stand in the sentence. */
export interface AgreementNames {
  /** First name of the contact person; `null` when it is not known yet who that will be. */
  recipient: string | null
  /** The municipality, in the word it chose. */
  sender: string
  /** The organisation or person that refers; `null` on a strip that does not say it. */
  referrer: string | null
}

interface Words {
  /** Read aloud: one sentence. */
  aloud: (names: { recipient: string; sender: string }) => string
  contact: (recipient: string) => string
  wordBack: (referrer: string) => string
  /** Where nobody can be named yet: the same sentences about the function. */
  unnamed: { aloud: (sender: string) => string; contact: (sender: string) => string; wordBack: string }
}

const words: Record<CardLanguage, Words> = {
  nl: {
    aloud: ({ recipient, sender }) => `Ik geef je gegevens en je vraag door aan ${recipient}, aanspreekpersoon van ${sender}, die erover zwijgt en jou contacteert.`,
    contact: (recipient) => `${recipient} mag mij contacteren.`,
    wordBack: (referrer) => `${referrer} mag horen of er contact was.`,
    unnamed: {
      aloud: (sender) => `Ik geef je gegevens en je vraag door aan de aanspreekpersoon van ${sender}, die erover zwijgt en jou contacteert.`,
      contact: (sender) => `De aanspreekpersoon van ${sender} mag mij contacteren.`,
      wordBack: 'Wie mij doorverwijst, mag horen of er contact was.',
    },
  },
  en: {
    aloud: ({ recipient, sender }) => `I pass on your details and your question to ${recipient}, contact person of ${sender}, who keeps it private and will contact you.`,
    contact: (recipient) => `${recipient} may contact me.`,
    wordBack: (referrer) => `${referrer} may hear whether there was contact.`,
    unnamed: {
      aloud: (sender) => `I pass on your details and your question to the contact person of ${sender}, who keeps it private and will contact you.`,
      contact: (sender) => `The contact person of ${sender} may contact me.`,
      wordBack: 'Whoever refers me may hear whether there was contact.',
    },
  },
  fr: {
    aloud: ({ recipient, sender }) => `Je transmets vos coordonnées et votre question à ${recipient}, personne de contact (${sender}), qui garde le secret et prendra contact avec vous.`,
    contact: (recipient) => `${recipient} peut me contacter.`,
    wordBack: (referrer) => `${referrer} peut savoir si le contact a eu lieu.`,
    unnamed: {
      aloud: (sender) => `Je transmets vos coordonnées et votre question à la personne de contact (${sender}), qui garde le secret et prendra contact avec vous.`,
      contact: (sender) => `La personne de contact (${sender}) peut me contacter.`,
      wordBack: 'La personne qui m’oriente peut savoir si le contact a eu lieu.',
    },
  },
  tr: {
    aloud: ({ recipient, sender }) => `Bilgilerinizi ve sorunuzu, bunları gizli tutacak ve sizinle iletişime geçecek olan iletişim sorumlusu ${recipient} adlı kişiye (${sender}) iletiyorum.`,
    contact: (recipient) => `${recipient} benimle iletişime geçebilir.`,
    wordBack: (referrer) => `${referrer}, görüşmenin gerçekleşip gerçekleşmediğini öğrenebilir.`,
    unnamed: {
      aloud: (sender) => `Bilgilerinizi ve sorunuzu, bunları gizli tutacak ve sizinle iletişime geçecek olan iletişim sorumlusuna (${sender}) iletiyorum.`,
      contact: (sender) => `İletişim sorumlusu (${sender}) benimle iletişime geçebilir.`,
      wordBack: 'Beni yönlendiren kişi, görüşmenin gerçekleşip gerçekleşmediğini öğrenebilir.',
    },
  },
  ar: {
    aloud: ({ recipient, sender }) => `سأنقل بياناتك وسؤالك إلى ${recipient}، الشخص المسؤول عن التواصل (${sender})، مع الحفاظ على السرية، لكي يتم الاتصال بك.`,
    contact: (recipient) => `أوافق على أن يتصل بي ${recipient}.`,
    wordBack: (referrer) => `أوافق على إعلام ${referrer} بما إذا تم الاتصال بي.`,
    unnamed: {
      aloud: (sender) => `سأنقل بياناتك وسؤالك إلى الشخص المسؤول عن التواصل (${sender})، مع الحفاظ على السرية، لكي يتم الاتصال بك.`,
      contact: (sender) => `أوافق على أن يتصل بي الشخص المسؤول عن التواصل (${sender}).`,
      wordBack: 'أوافق على إعلام من أحالني بما إذا تم الاتصال بي.',
    },
  },
  uk: {
    aloud: ({ recipient, sender }) => `Я передаю ваші дані та ваше запитання контактній особі: ${recipient} (${sender}), яка збереже це в таємниці та зв’яжеться з вами.`,
    contact: (recipient) => `${recipient} може зв’язатися зі мною.`,
    wordBack: (referrer) => `${referrer} може дізнатися, чи зі мною зв’язалися.`,
    unnamed: {
      aloud: (sender) => `Я передаю ваші дані та ваше запитання контактній особі (${sender}), яка збереже це в таємниці та зв’яжеться з вами.`,
      contact: (sender) => `Контактна особа (${sender}) може зв’язатися зі мною.`,
      wordBack: 'Той, хто мене скерував, може дізнатися, чи зі мною зв’язалися.',
    },
  },
}

/** The sentence that is read aloud, in the language of who listens, and the two choices after it. */
export function agreementTexts(language: CardLanguage, { recipient, sender: called, referrer }: AgreementNames): { aloud: string } & Record<AskedAbout, string> {
  const sender = nameIn(language, called)
  const { aloud, contact, wordBack, unnamed } = words[language]
  return {
    aloud: recipient === null ? unnamed.aloud(sender) : aloud({ recipient, sender }),
    contact: recipient === null ? unnamed.contact(sender) : contact(recipient),
    wordBack: referrer === null ? unnamed.wordBack : wordBack(referrer),
  }
}

/** Everything that was agreed to in one text: what was read aloud, and the choice that was made. */
export const agreedSentence = (language: CardLanguage, names: AgreementNames, about: AskedAbout): string => {
  const texts = agreementTexts(language, names)
  return `${texts.aloud} ${texts[about]}`
}
