import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'
import type { Standing } from '#lib/access/policy.ts'
import type { MemberActor, Role } from '#lib/tenancy/actor.ts'
import { testDatabase, type TestDatabase } from '#tests/support/database.ts'

const roles = ['coordinator', 'fieldWorker', 'contactPerson', 'partner', 'volunteer', 'alderman'] as const satisfies readonly Role[]

/** A municipality with one person per role, one neighbourhood and one organisation (to which the partner belongs). */
export type CastMunicipality = Record<Role, MemberActor> & {
  id: string
  slug: string
  neighbourhood: { id: string; slug: string; name: string }
  organisation: { id: string; name: string }
}

export interface Cast {
  db: TestDatabase
  pelt: CastMunicipality
  deerlijk: CastMunicipality
  /** Behind every lock, for arranging and for looking: never what the product itself uses. */
  behindTheScenes: pg.Pool
}

/**
 * A database of this test file's own with two municipalities that look alike: the same names of people, neighbourhood and
 * organisation in both, so that a leak cannot hide behind different data. Call it once, at the top of the file.
 */
export async function twoMunicipalities(): Promise<Cast> {
  const db = await testDatabase()
  const behindTheScenes = superuserPool(db)
  const pelt = await settle(behindTheScenes, 'pelt', 'Pelt', '72043')
  const deerlijk = await settle(behindTheScenes, 'deerlijk', 'Deerlijk', '34009')
  return { db, pelt, deerlijk, behindTheScenes }
}

function superuserPool(db: TestDatabase): pg.Pool {
  const url = new URL(inject('databaseServer').superuserUrl)
  url.pathname = new URL(db.urls.app).pathname
  const pool = new pg.Pool({ connectionString: url.href, max: 2 })
  pool.on('error', () => undefined) // the database of the file is dropped under it at the end
  return pool
}

async function settle(pool: pg.Pool, slug: string, name: string, nisCode: string): Promise<CastMunicipality> {
  const id = randomUUID()
  const neighbourhood = { id: randomUUID(), slug: 'het-dorp', name: 'Het Dorp' }
  const organisation = { id: randomUUID(), name: 'Huisartsenpraktijk' }
  const people = roles.map((role) => ({ role, userId: randomUUID(), membershipId: randomUUID(), name: `Jef ${role}`, email: `${role}@${slug}.example`.toLowerCase() }))

  const client = await pool.connect()
  try {
    // The roll-up triggers run as the owner, whom row-level security binds.
    await client.query(`select set_config('app.municipality_id', $1, false)`, [id])
    await client.query(`insert into municipality (id, slug, name, nis_id) values ($1, $2, $3, $4)`, [id, slug, name, nisCode])
    await client.query(`insert into neighbourhood (municipality_id, id, name, slug, kind) values ($1, $2, $3, $4, 'village')`, [id, neighbourhood.id, neighbourhood.name, neighbourhood.slug])
    await client.query(`insert into organisation (municipality_id, id, name, kind) values ($1, $2, $3, 'firstLine')`, [id, organisation.id, organisation.name])
    for (const { role, userId, membershipId, name: person, email } of people) {
      await client.query(`insert into user_account (id, email, name) values ($1, $2, $3)`, [userId, email, person])
      await client.query(`insert into membership (municipality_id, id, user_id, role, organisation_id) values ($1, $2, $3, $4, $5)`, [id, membershipId, userId, role, role === 'partner' ? organisation.id : null])
    }
    await client.query(`select set_config('app.municipality_id', '', false)`)
  } finally {
    client.release()
  }

  const municipality = { id, slug, name, accent: null, threshold: 5, demo: false }
  const actors = people.map(({ role, userId, membershipId, name: person, email }): [Role, MemberActor] => {
    const organisationId = role === 'partner' ? organisation.id : null
    return [role, {
      kind: 'member', userId, sessionId: randomUUID(), name: person, email, locale: 'nl', keyboardHints: true, elsewhere: [],
      municipality,
      memberships: [{ id: membershipId, role, organisationId, managesOrganisation: false, withoutPersons: false }],
      organisationIds: organisationId ? [organisationId] : [],
      standings: (role === 'coordinator' ? ['coordinator', 'caseCoordinator'] : [role]) satisfies Standing[],
    }]
  })
  return { ...(Object.fromEntries(actors) as Record<Role, MemberActor>), id, slug, neighbourhood, organisation }
}
