import type { Role } from '#lib/tenancy/actor.ts'
import type { Maker, Member } from './maker.ts'

const roles: readonly (readonly [role: Role, people: number])[] = [
  ['coordinator', 1],
  ['fieldWorker', 2],
  ['contactPerson', 1],
  ['partner', 2],
  ['volunteer', 2],
  ['alderman', 1],
]

interface Here {
  id: string
  slug: string
  organisations: readonly { id: string }[]
}

/** An account without a password: nobody signs in here by the form. */
export function putUser({ put, id }: Maker, email: string, coach = false): string {
  const userId = id()
  put('user_account', { id: userId, email, name: email.split('@')[0] ?? email, coach })
  return userId
}

export function putMember({ put, id }: Maker, municipalityId: string, userId: string, email: string, role: Role, organisationId: string | null): Member {
  const membershipId = id()
  put('membership', { municipality_id: municipalityId, id: membershipId, user_id: userId, role, organisation_id: organisationId })
  return { userId, membershipId, email }
}

/** The people of one municipality, by role. */
export function putPeople(maker: Maker, { id, slug, organisations }: Here): Record<Role, Member[]> {
  const made = roles.map(([role, people]): [Role, Member[]] => [
    role,
    Array.from({ length: people }, (_, index) => {
      const email = `${role}${index + 1}@${slug}.example`.toLowerCase()
      const organisation = role === 'partner' ? (organisations[index]?.id ?? null) : null
      return putMember(maker, id, putUser(maker, email), email, role, organisation)
    }),
  ])
  return Object.fromEntries(made) as Record<Role, Member[]>
}
