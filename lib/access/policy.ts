/** What somebody is towards a municipality; one person may be several things at once. */
export type Standing =
  | 'coordinator'
  /** A coordinator who may see persons: one without the mark "without persons". */
  | 'caseCoordinator'
  | 'fieldWorker'
  | 'contactPerson'
  | 'partner'
  | 'volunteer'
  | 'alderman'
  /** Invites the people of their own organisation: a mark on a membership. */
  | 'organisationManager'
  /** Assigned by the platform; sees roll-ups only. */
  | 'coach'
  /** A coach for whom the coordinator opened the municipality, until the end date. */
  | 'openedCoach'
  | 'platformAdmin'
  /** Holds a personal link, without an account. */
  | 'linkHolder'
  /** Anybody, on the public pages of a municipality. */
  | 'visitor'

/** How far a right goes: one's own things, those of one's organisation, or the whole municipality. */
export type Reach = 'own' | 'organisation' | 'municipality'

/** Who has a right and how far; who is not named does not have it. */
export type Rights = Partial<Record<Standing, Reach>>

type Named<Subject extends string, Acts extends Record<string, Rights>> = {
  [Act in keyof Acts & string as `${Subject}.${Act}`]: Rights
}

/** Declares the rights on one subject: `definePolicy('plan', { read: { coordinator: 'municipality' } })` gives `plan.read`. */
export function definePolicy<const Subject extends string, const Acts extends Record<string, Rights>>(
  subject: Subject,
  acts: Acts,
): Named<Subject, Acts> {
  const named = Object.entries(acts).map(([act, rights]) => [`${subject}.${act}`, rights])
  return Object.fromEntries(named) as Named<Subject, Acts>
}

/** The three roles that do the daily work in the neighbourhoods. */
export const team = { coordinator: 'municipality', fieldWorker: 'municipality', contactPerson: 'municipality' } as const

export const everyMember = {
  ...team,
  partner: 'municipality',
  volunteer: 'municipality',
  alderman: 'municipality',
} as const
