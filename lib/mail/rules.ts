/**
 * Which mails there are, and which sentence goes with the day of each. What a mail says is fixed: beside these sentences it
 * holds the number of a card, a day and the name of the municipality, and nothing that anybody typed.
 */
export const mailTemplates = {
  newCard: { day: 'contactBy' },
  cardReassigned: { day: 'until' },
  deadlineSoon: { day: 'until' },
  deadlineAway: { day: 'until' },
  deadlineLate: { day: 'was' },
  reopenAsked: { day: null },
  cardContacted: { day: null },
  cardClosed: { day: null },
  cardWithdrawn: { day: null },
  newCallback: { day: 'callBy' },
  callbackSoon: { day: 'callBy' },
  callbackAway: { day: 'callBy' },
  callbackLate: { day: 'was' },
  callbackDone: { day: null },
  signalForm: { day: null },
} as const satisfies Record<string, { day: 'contactBy' | 'until' | 'was' | 'callBy' | null }>

export type MailTemplate = keyof typeof mailTemplates

export const isMailTemplate = (name: string): name is MailTemplate => Object.hasOwn(mailTemplates, name)

/** How far a mail is: `kept` is read on its page only, where there is no mail server. */
export const mailStates = ['waiting', 'sent', 'kept', 'failed'] as const
export type MailState = (typeof mailStates)[number]

/** Why a mail is not there yet, or will not come. */
export const troubles = [
  /** The server did not answer, or not in time. */
  'unreachable',
  /** The server asks for another name or password, or does not take mail from our address. */
  'notAllowed',
  /** The server said: not now. */
  'busy',
  /** The server said: never, to this address. */
  'refused',
  /** Whom it was for is no member here any more, or may not sign in. */
  'receiverGone',
  /** Tried for days without success. */
  'tooLate',
] as const
export type Trouble = (typeof troubles)[number]

const lasting: readonly Trouble[] = ['refused', 'receiverGone', 'tooLate']

/** Days after which a mail that waits is given up: what it points at was noticed by then, or was escalated on the home page. */
export const patience = 5
const aDay = 24 * 60 * 60 * 1000

/** What becomes of a mail that could not be sent: it waits and is tried again, or it failed. */
export function afterTrouble(trouble: Trouble, createdAt: Date, now: Date): { state: MailState; trouble: Trouble } {
  if (lasting.includes(trouble)) return { state: 'failed', trouble }
  if (now.getTime() - createdAt.getTime() > patience * aDay) return { state: 'failed', trouble: 'tooLate' }
  return { state: 'waiting', trouble }
}

/** What a mail server, or the way to it, said: code and command as nodemailer tells them, never the text, which holds addresses. */
export interface SmtpAnswer {
  code?: string
  command?: string
  responseCode?: number
}

/**
 * Whose trouble an answer tells. Only a lasting refusal of the receiver (RFC 5321, section 4.2.1: a reply of 5xx) ends a mail;
 * what is wrong between the server and us is mended by somebody, and the mail waits for that.
 */
export function troubleOf({ code, command, responseCode }: SmtpAnswer): Trouble {
  if (code === 'EAUTH' || code === 'ENOAUTH' || code === 'ETLS' || responseCode === 530) return 'notAllowed'
  if (responseCode === undefined) return 'unreachable'
  if (responseCode < 500) return 'busy'
  return command === 'RCPT TO' || command === 'DATA' ? 'refused' : 'notAllowed'
}

/** May somebody ask to send it once more? Not what was sent, and not what is being tried anyway. */
export const mayTryAgain = (state: MailState): boolean => state === 'failed' || state === 'kept'
