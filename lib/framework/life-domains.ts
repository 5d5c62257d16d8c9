/** Care is meant broadly: welfare, housing and care together. */
export const spheres = ['welfare', 'housing', 'care'] as const
export type Sphere = (typeof spheres)[number]

/** The life domains of a broad intake, each with the spheres of care it belongs to. */
export const lifeDomains = [
  { id: 'incomeAndRights', spheres: ['welfare'] },
  { id: 'housingAndMobility', spheres: ['housing'] },
  { id: 'healthAndCare', spheres: ['care'] },
  { id: 'familyAndEducation', spheres: ['welfare'] },
  { id: 'work', spheres: ['welfare'] },
  { id: 'leisureAndContacts', spheres: ['welfare'] },
] as const satisfies readonly { id: string; spheres: readonly Sphere[] }[]

export type LifeDomain = (typeof lifeDomains)[number]
export type LifeDomainId = LifeDomain['id']

export const lifeDomainIds = lifeDomains.map(({ id }) => id) as [LifeDomainId, ...LifeDomainId[]]
