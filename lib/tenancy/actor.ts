import type { Standing } from '#lib/access/policy.ts'

export type Role = 'coordinator' | 'fieldWorker' | 'contactPerson' | 'partner' | 'volunteer' | 'alderman'

export interface MunicipalityHere {
  id: string
  slug: string
  name: string
  accent: string | null
  /** Figures below it are not shown on the municipality's own screens. */
  threshold: number
  demo: boolean
}

export interface MembershipHere {
  id: string
  role: Role
  organisationId: string | null
  managesOrganisation: boolean
  /** A coordinator of a partner organisation: everything but persons. */
  withoutPersons: boolean
}

interface SignedIn {
  userId: string
  sessionId: string
  name: string
  email: string
  locale: 'nl' | 'en'
  keyboardHints: boolean
  standings: readonly Standing[]
  /** The other municipalities they can go to without signing out. */
  elsewhere: readonly { slug: string; name: string }[]
}

/** Somebody signed in, in a municipality where they are something. */
export interface MemberActor extends SignedIn {
  kind: 'member'
  municipality: MunicipalityHere
  memberships: readonly MembershipHere[]
  organisationIds: readonly string[]
}

/** Somebody signed in, outside any municipality: choosing one, a coach's portfolio, the platform. */
export interface PersonActor extends SignedIn {
  kind: 'person'
}

/** The holder of a personal link without an account. */
export interface LinkActor {
  kind: 'link'
  linkId: string
  /** For whom the link was made, if for a partner. */
  organisationId: string | null
  municipality: MunicipalityHere
  standings: readonly ['linkHolder']
  /** Nobody of ours. */
  userId?: undefined
}

/** Anybody, on a public page of a municipality. */
export interface Visitor {
  kind: 'visitor'
  municipality: MunicipalityHere
  standings: readonly ['visitor']
  userId?: undefined
}

/** Whoever does something in one municipality. */
export type ActorHere = MemberActor | LinkActor | Visitor

export interface Nobody {
  kind: 'nobody'
  standings: readonly []
}

export type Actor = MemberActor | PersonActor | LinkActor | Visitor | Nobody

export const nobody: Nobody = { kind: 'nobody', standings: [] }
