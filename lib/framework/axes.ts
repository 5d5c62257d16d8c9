/** The two goals of a caring neighbourhood: fewer people fall through the mesh, more neighbours know each other. */
export const goals = ['lessHoles', 'moreNet'] as const
export type Goal = (typeof goals)[number]

/** What a finding, objective or attention point serves: one of the goals, or both. */
export const axes = ['lessHoles', 'moreNet', 'both'] as const
export type Axis = (typeof axes)[number]

/** The goals behind an axis: `both` counts in each. */
export const goalsOf = (axis: Axis): readonly Goal[] => (axis === 'both' ? goals : [axis])

/** Whether something on this axis counts for the goal. */
export const serves = (axis: Axis, goal: Goal): boolean => axis === 'both' || axis === goal
