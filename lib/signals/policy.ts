import { definePolicy, everyMember, team } from '#lib/access/policy.ts'

export const signalsPolicy = definePolicy('signals', {
  /** Passes on what is wrong in the neighbourhood; no person in it. */
  give: { ...everyMember, linkHolder: 'own', visitor: 'own' },
  /** Worries about somebody: leaves an own number and is called back. */
  worry: { ...team, partner: 'own', volunteer: 'own', linkHolder: 'own' },
  /** Passes on a resident's question to be called back, and sees nothing of what follows. */
  askCallback: { alderman: 'own' },
  read: team,
  /** Bundles signals into themes, says what was done with them, opens the public form. */
  triage: { coordinator: 'municipality' },
  /** Calls back who worries or asked for it. */
  callBack: { caseCoordinator: 'municipality', contactPerson: 'own' },
})
