import pg from 'pg'
import type { DatabaseUrls } from './embedded-database.ts'

/**
 * The addresses of a PostgreSQL of one's own; undefined without DATABASE_URL. DATABASE_JOBS_URL may be left out: the
 * owner then acts as the queue's role, of which it is a member.
 *
 * @throws a sentence naming the variable that is missing or no address
 */
export function externalUrls(env: NodeJS.ProcessEnv): DatabaseUrls | undefined {
  const app = env.DATABASE_URL
  if (!app) return undefined
  const owner = env.DATABASE_OWNER_URL
  if (!owner) {
    throw new Error(
      'DATABASE_URL is set and DATABASE_OWNER_URL is not: migrations need the address of the same database as baken_owner ' +
        '(docs/operations/external-database.md).',
    )
  }
  return {
    app: checked('DATABASE_URL', app),
    owner: checked('DATABASE_OWNER_URL', owner),
    jobs: checked('DATABASE_JOBS_URL', env.DATABASE_JOBS_URL ?? asJobs(owner)),
  }
}

function checked(name: string, url: string): string {
  if (/^postgres(ql)?:$/.test(URL.parse(url)?.protocol ?? '')) return url
  throw new Error(`${name} is no address of a database: postgresql://user:password@host:port/database.`)
}

function asJobs(ownerUrl: string): string {
  const url = URL.parse(ownerUrl)
  if (!url) return ownerUrl
  url.searchParams.set('options', '-c role=baken_jobs')
  return url.href.replaceAll('+', '%20')
}

interface Who {
  name: string
  unbound: boolean
  version: number
}

/**
 * Looks whether each address reaches its own role. A superuser, an owner or a role with BYPASSRLS as the application
 * would see every municipality's rows, so that is no detail.
 *
 * @throws a sentence that names the variable
 */
export async function checkRoles(urls: DatabaseUrls): Promise<void> {
  await expectRole('DATABASE_URL', urls.app, 'baken_app')
  await expectRole('DATABASE_OWNER_URL', urls.owner, 'baken_owner')
  await expectRole('DATABASE_JOBS_URL', urls.jobs, 'baken_jobs')
}

async function expectRole(variable: string, url: string, role: string): Promise<void> {
  const who = await whoConnects(variable, url)
  if (who.version < 160000) throw new Error(`${variable} reaches a PostgreSQL older than 16; Baken needs 16 or newer.`)
  if (who.name === role && !who.unbound) return
  const what = who.unbound ? `${who.name}, which row-level security does not bind` : who.name
  throw new Error(`${variable} connects as ${what}; it must be ${role} (docs/operations/external-database.md).`)
}

async function whoConnects(variable: string, url: string): Promise<Who> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  try {
    await client.connect()
    const { rows } = await client.query<Who>(
      `select rolname as name, rolsuper or rolbypassrls as unbound, current_setting('server_version_num')::int as version
       from pg_roles where rolname = current_user`,
    )
    if (!rows[0]) throw new Error('nobody is signed in')
    return rows[0]
  } catch (error) {
    throw new Error(`${variable} does not reach its database: ${reasonOf(error)}.`, { cause: error })
  } finally {
    await client.end()
  }
}

/** A host with two addresses fails twice, with an empty message. */
const reasonOf = (error: unknown) =>
  error instanceof AggregateError
    ? error.errors.map(String).join(', ')
    : error instanceof Error
      ? error.message
      : String(error)
