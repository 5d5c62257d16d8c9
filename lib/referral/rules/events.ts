/** What the timeline of a card tells, in the order in which it can happen. */
export const eventKinds = [
  'sent', 'accepted', 'contacted', 'worked', 'passedOn', 'waiting', 'lookedAgain', 'takenBack', 'closed', 'withdrawn', 'reopenAsked', 'reopened',
  'reassigned', 'handedOver', 'wordBack', 'personTold', 'outcomeAllowed', 'wordBackStopped', 'handoverAsked', 'handoverMoved', 'joined', 'notTheSame', 'personAdded', 'personRemoved',
] as const
export type EventKind = (typeof eventKinds)[number]

export const isEventKind = (kind: string): kind is EventKind => eventKinds.some((known) => known === kind)

/** Codes, counts and ids: never a name, never a word somebody typed. */
export type EventDetail = Record<string, string | number | boolean | null>
