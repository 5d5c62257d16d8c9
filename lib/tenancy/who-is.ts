import 'server-only'
import { z } from 'zod'
import type { Standing } from '#lib/access/policy.ts'
import { throwOn } from '#lib/actions/unavailable.ts'
import { pool } from '#lib/db/pool.ts'
import { today } from '#lib/time/today.ts'
import { nobody, type Actor, type MembershipHere } from './actor.ts'
import { isSlug } from './is-slug.ts'

const Found = z.object({
  userId: z.string(),
  name: z.string(),
  email: z.string(),
  locale: z.enum(['nl', 'en']),
  keyboardHints: z.boolean(),
  platformAdmin: z.boolean(),
  coach: z.boolean(),
  municipality: z
    .object({
      id: z.string(),
      slug: z.string(),
      name: z.string(),
      accent: z.string().nullable(),
      threshold: z.number(),
      demo: z.boolean(),
    })
    .nullable(),
  memberships: z.array(
    z.object({
      id: z.string(),
      role: z.enum(['coordinator', 'fieldWorker', 'contactPerson', 'partner', 'volunteer', 'alderman']),
      organisationId: z.string().nullable(),
      managesOrganisation: z.boolean(),
      withoutPersons: z.boolean(),
    }),
  ),
  coachAssignment: z.object({ openedUntil: z.string().nullable() }).nullable(),
  elsewhere: z.array(z.object({ slug: z.string(), name: z.string() })),
})
type Found = z.infer<typeof Found>

/**
 * Who knocks: one question to the database for each request, so that sign-out, a disabled user or a changed role holds
 * from the next request on. With a slug, and something to be there, the answer is a member; otherwise a person or nobody.
 */
export async function whoIs(sessionId: string | null, slug: string | null, now = new Date()): Promise<Actor> {
  if (!sessionId || (slug !== null && !isSlug(slug))) return nobody
  const answer = await pool().query<{ found: unknown }>('select who_is($1, $2) as found', [sessionId, slug]).catch(throwOn)
  const row = answer.rows[0]?.found
  if (!row) return nobody
  return asActor(sessionId, Found.parse(row), slug, now)
}

function asActor(sessionId: string, found: Found, slug: string | null, now: Date): Actor {
  const { userId, name, email, locale, keyboardHints, elsewhere } = found
  const common = { userId, sessionId, name, email, locale, keyboardHints, elsewhere }
  if (slug === null) return { kind: 'person', ...common, standings: standingsOutside(found) }

  const standings = standingsHere(found, now)
  if (!found.municipality || standings.length === 0) return nobody
  return {
    kind: 'member',
    ...common,
    municipality: found.municipality,
    memberships: found.memberships,
    organisationIds: found.memberships.flatMap((m) => m.organisationId ?? []),
    standings,
  }
}

const standingsOutside = (found: Found): Standing[] => [
  ...(found.coach ? (['coach'] as const) : []),
  ...(found.platformAdmin ? (['platformAdmin'] as const) : []),
]

/** A coach whose municipality was not opened, or no longer, is nothing there: roll-ups live in the portfolio. */
function standingsHere(found: Found, now: Date): Standing[] {
  const openedUntil = found.coachAssignment?.openedUntil
  return [
    ...new Set(found.memberships.map((membership): Standing => membership.role)),
    ...(found.memberships.some(seesPersons) ? (['caseCoordinator'] as const) : []),
    ...(found.memberships.some(managesOwnOrganisation) ? (['organisationManager'] as const) : []),
    ...(found.coach && openedUntil && openedUntil >= today(now) ? (['openedCoach'] as const) : []),
  ]
}

const seesPersons = (membership: MembershipHere) => membership.role === 'coordinator' && !membership.withoutPersons

const managesOwnOrganisation = (membership: MembershipHere) =>
  membership.managesOrganisation && membership.organisationId !== null
