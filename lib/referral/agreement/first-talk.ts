/** What is asked in the first talk, besides what was agreed at the referrer. */
export type AskedInTalk = 'outcome' | 'recipient'

/** The sentence somebody agreed to, as it is kept: in Dutch, because whoever asks it writes it down in their own words' language. */
export const talkSentence = (about: AskedInTalk, receiver: string | null): string =>
  about === 'outcome' || receiver === null ? 'Wie mij doorverwees, mag horen hoe het afliep.' : `${receiver} mag weten waarover het gaat en mij contacteren.`

export const talkReason = 'Gevraagd in het gesprek.'
