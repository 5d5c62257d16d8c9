import type pg from 'pg'
import type { Standing } from '#lib/access/policy.ts'
import { demoMembers, demoMunicipalities, demoEmail } from '#lib/accounts/demo-accounts.ts'
import { cookieName, sessionFor } from './session-for.ts'

/** Somebody who knocks at every door of one municipality. */
export interface Identity {
  name: string
  /** `null`: no session at all. */
  cookie: string | null
  /** What they are in the municipality under test; empty for everybody from elsewhere. */
  standings: readonly Standing[]
  /** Signed in, though perhaps nothing here. */
  signedIn: boolean
}

/** The municipality whose members knock next door: who may most at home, and who may least. */
export const neighbour = 'moorslede'
const fromNextDoor: readonly string[] = ['coordinator', 'volunteer']

/** Everybody of a municipality and two of its neighbour, towards the first, and those whose session is over. */
export async function identitiesTowards(pool: pg.Pool, slug: string): Promise<Identity[]> {
  const members = await Promise.all(
    demoMunicipalities.filter((one) => one.slug === slug || one.slug === neighbour).flatMap((municipality) =>
      demoMembers.filter(({ role }) => municipality.slug === slug || fromNextDoor.includes(role)).map(async (member): Promise<Identity> => ({
        name: `${member.role} of ${municipality.slug}`,
        cookie: await sessionFor(pool, demoEmail(member, municipality)),
        standings: municipality.slug === slug ? [member.role, ...(member.role === 'coordinator' ? (['caseCoordinator'] as const) : []), ...(await marksOf(pool, demoEmail(member, municipality)))] : [],
        signedIn: true,
      })),
    ),
  )
  const coordinator = `regisseur@${slug}.example`
  return [
    { name: 'nobody', cookie: null, standings: [], signedIn: false },
    { name: 'somebody with a forged session', cookie: 'eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIn0..x.y.z', standings: [], signedIn: false },
    { name: 'a coordinator who signed out', cookie: await sessionFor(pool, coordinator, 'revoked'), standings: [], signedIn: false },
    { name: 'a coordinator of this morning', cookie: await sessionFor(pool, coordinator, 'expired'), standings: [], signedIn: false },
    { name: 'the platform administrator', cookie: await sessionFor(pool, 'beheer@baken.example'), standings: [], signedIn: true },
    { name: 'a coach', cookie: await sessionFor(pool, 'coach@baken.example'), standings: await coachStanding(pool, slug), signedIn: true },
    ...members,
  ]
}

/** Everybody who is something in a municipality, the coordinator in front. */
export async function membersOf(pool: pg.Pool, slug: string): Promise<Identity[]> {
  const everybody = await identitiesTowards(pool, slug)
  return everybody.filter(({ standings }) => standings.length > 0).sort((a, b) => Number(b.name.startsWith('coordinator')) - Number(a.name.startsWith('coordinator')))
}

/** "Manages own organisation" is a mark on a membership; the demo gives it to some partners. */
async function marksOf(pool: pg.Pool, email: string): Promise<Standing[]> {
  const { rows } = await pool.query(
    `select 1 from membership m join user_account u on u.id = m.user_id
     where u.email = $1 and m.ended_at is null and m.manages_organisation and m.organisation_id is not null`,
    [email],
  )
  return rows.length > 0 ? ['organisationManager'] : []
}

async function coachStanding(pool: pg.Pool, slug: string): Promise<Standing[]> {
  const { rows } = await pool.query(
    `select 1 from coach_assignment c join municipality m on m.id = c.municipality_id
     where m.slug = $1 and c.ended_at is null and c.opened_until >= current_date`,
    [slug],
  )
  return rows.length > 0 ? ['openedCoach'] : []
}

export const cookieHeader = (identity: Identity): Record<string, string> =>
  identity.cookie ? { cookie: `${cookieName}=${identity.cookie}` } : {}
