import { definePolicy } from '#lib/access/policy.ts'

/** Who works with persons: a coordinator without the mark "without persons", and contact persons for the cards they hold. */
const handlers = { caseCoordinator: 'municipality', contactPerson: 'own' } as const

export const referralPolicy = definePolicy('referral', {
  /** Makes and sends a card together with somebody. */
  send: { caseCoordinator: 'own', fieldWorker: 'own', contactPerson: 'own', partner: 'own', volunteer: 'own', linkHolder: 'own' },
  /** Follows what one sent: that it was received, that there was contact, that it is done. */
  follow: { caseCoordinator: 'own', fieldWorker: 'own', contactPerson: 'own', partner: 'organisation', volunteer: 'own', linkHolder: 'own' },
  /** Keys in a paper strip that somebody else filled in. */
  keyIn: { caseCoordinator: 'municipality', fieldWorker: 'municipality', contactPerson: 'municipality' },
  /** Sends a card without an agreement, for a reason that is kept. */
  override: handlers,
  read: handlers,
  handle: handlers,
  /** Gives a card to another contact person. */
  reassign: handlers,
  /** Hands all open cards of somebody to somebody else, and looks after what nobody holds. */
  handOver: { caseCoordinator: 'municipality' },
  /** Searches by name and birth year or by phone. */
  search: { caseCoordinator: 'municipality', contactPerson: 'municipality' },
  export: { caseCoordinator: 'municipality' },
  /** Card types, routes, the contact point, its calendar and numbers, the list of rights. */
  arrange: { coordinator: 'municipality' },
  /** One's own face on the cards, and one's own leave. */
  ownProfile: { coordinator: 'own', contactPerson: 'own' },
  /** Prints empty cards with their codes. */
  print: { coordinator: 'municipality', fieldWorker: 'municipality', contactPerson: 'municipality' },
  figures: { coordinator: 'municipality', fieldWorker: 'municipality', contactPerson: 'municipality', alderman: 'municipality', openedCoach: 'municipality' },
  /** Sees counts from 1 to 4 as they are. */
  exactFigures: { coordinator: 'municipality', contactPerson: 'municipality' },
  /** Makes what no help exists for into a finding or an attention point. */
  raiseNeed: { coordinator: 'municipality', fieldWorker: 'municipality' },
  /** Makes and withdraws links for people without an account, and for devices. */
  links: { coordinator: 'municipality' },
})
