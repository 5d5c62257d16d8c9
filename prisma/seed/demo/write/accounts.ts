import pg from 'pg'
import { demoEmail, demoMembers, demoMunicipalities, demoOutside, demoPassword } from '#lib/accounts/demo-accounts.ts'
import { hashPassword } from '#lib/auth/password.ts'
import { slugOf } from '#lib/places/slug.ts'
import type { MunicipalityStory, Person } from '../story.ts'
import { newBook } from './book.ts'

const outside: Record<(typeof demoOutside)[number]['role'], string> = { coach: 'Sofie Adriaensen', platformAdmin: 'Jonas Platteau' }

/** The address of somebody in a demo municipality: the one of their demo account, or made from their name. */
export function emailOf(person: Person, story: Pick<MunicipalityStory, 'slug'>): string {
  const municipality = demoMunicipalities.find(({ slug }) => slug === story.slug)
  if (!municipality) throw new Error(`${story.slug} has no addresses in the demo`)
  const account = demoMembers.find(({ mailbox }) => mailbox === person.key)
  return account ? demoEmail(account, municipality) : `${slugOf(person.name).replaceAll('-', '.')}@${municipality.domain}`
}

/**
 * Makes the accounts that are not there yet, all with the password of the demo.
 *
 * @param ownerUrl the application may not make coaches and administrators
 * @returns the id of every account by its address
 */
export async function writeAccounts(ownerUrl: string, stories: readonly MunicipalityStory[], now: Date): Promise<Map<string, string>> {
  const { newId } = newBook(now)
  const passwordHash = await hashPassword(demoPassword)
  const people = stories.flatMap((story) => story.people.map((person) => ({ email: emailOf(person, story), name: person.name, role: null })))
  const rows = [...demoOutside.map(({ email, role }) => ({ email, role, name: outside[role] })), ...people].map(({ email, name, role }) => ({
    id: newId(), email, name, password_hash: passwordHash, coach: role === 'coach', platform_admin: role === 'platformAdmin',
  }))
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query(
      `insert into user_account (id, email, name, password_hash, coach, platform_admin)
       select id, email, name, password_hash, coach, platform_admin from jsonb_populate_recordset(null::user_account, $1::jsonb)
       on conflict (email) do nothing`,
      [JSON.stringify(rows)],
    )
    const found = await client.query<{ id: string; email: string }>('select id, email from user_account where email = any ($1)', [rows.map(({ email }) => email)])
    return new Map(found.rows.map(({ id, email }) => [email, id]))
  } finally {
    await client.end()
  }
}
