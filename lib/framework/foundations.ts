/** What everything rests on: three starting points, three principles and three roles of the local government. */
export const startingPoints = ['makeTime', 'deployStaff', 'tailorWork'] as const
export type StartingPoint = (typeof startingPoints)[number]

export const principles = ['actProactively', 'workParticipatively', 'buildNetworks'] as const
export type Principle = (typeof principles)[number]

/**
 * Roles of the local government. The director stands over all eight blocks and is not chosen;
 * actor and supporter are chosen per action.
 */
export const governmentRoles = ['director', 'actor', 'supporter'] as const
export type GovernmentRoleId = (typeof governmentRoles)[number]

export const rolesChosenPerAction = ['actor', 'supporter'] as const satisfies readonly GovernmentRoleId[]
export type ActionRole = (typeof rolesChosenPerAction)[number]

export type FoundationKind = 'startingPoint' | 'principle' | 'role'
export type FoundationId = StartingPoint | Principle | GovernmentRoleId

/** The nine foundations with their kind, in the order in which they are read. */
export const foundations: readonly { id: FoundationId; kind: FoundationKind }[] = [
  ...startingPoints.map((id) => ({ id, kind: 'startingPoint' as const })),
  ...principles.map((id) => ({ id, kind: 'principle' as const })),
  ...governmentRoles.map((id) => ({ id, kind: 'role' as const })),
]
