import type { DatabaseUrls } from './embedded-database.ts'

/**
 * The addresses of a PostgreSQL of one's own; undefined without DATABASE_URL. DATABASE_JOBS_URL may be left out: the
 * owner then acts as the queue's role, of which it is a member.
 *
 * @throws a sentence naming the variable that is missing or no address
 */
export function externalUrls(env: NodeJS.ProcessEnv): DatabaseUrls | undefined {
  const app = env['DATABASE_URL']
  if (!app) return undefined
  const owner = env['DATABASE_OWNER_URL']
  if (!owner) {
    throw new Error(
      'DATABASE_URL is set and DATABASE_OWNER_URL is not: migrations need the address of the same database as baken_owner ' +
        '(docs/operations/external-database.md).',
    )
  }
  return {
    app: checked('DATABASE_URL', app),
    owner: checked('DATABASE_OWNER_URL', owner),
    jobs: checked('DATABASE_JOBS_URL', env['DATABASE_JOBS_URL'] ?? asJobs(owner)),
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
