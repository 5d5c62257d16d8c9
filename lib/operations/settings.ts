import { parseEnvironment, type Environment } from '#lib/db/environment.ts'
import type { OpenDatabase } from './database.ts'
import type { Secrets } from './secrets.ts'

/** What start and dev know before they begin, and hand on to the processes they begin. */
export interface Settings {
  environment: Environment
  /** For the web server and the worker; each gets only the addresses it needs. */
  variables: NodeJS.ProcessEnv
  /** Where people open Baken. */
  address: string
}

/**
 * The settings for a database: secrets from the environment, or for the embedded database from its own file. A demo is
 * only ever made in the embedded database, or where BAKEN_DEMO=1 asks for it.
 *
 * @throws one sentence naming every variable that is missing or wrong
 */
export function settingsFor(
  { urls, embedded }: Pick<OpenDatabase, 'urls'> & { embedded: { secrets: Secrets } | undefined },
  mode: 'production' | 'development',
  surroundings: NodeJS.ProcessEnv = process.env,
): Settings {
  const generated = embedded && { AUTH_SECRET: embedded.secrets.authSecret, MASTER_KEY: embedded.secrets.masterKey }
  const known = { BAKEN_DEMO: embedded ? '1' : '0', ...generated, ...given(surroundings), NODE_ENV: mode }
  const environment = parseEnvironment({ ...known, DATABASE_URL: urls.app, DATABASE_JOBS_URL: urls.jobs })
  const address = environment.NEXTAUTH_URL ?? `http://${reachable(environment.HOST)}:${environment.PORT}`
  const variables: NodeJS.ProcessEnv = {
    ...known,
    DATABASE_URL: urls.app,
    NEXTAUTH_URL: address,
    BAKEN_DEMO: environment.BAKEN_DEMO ? '1' : '0',
    NEXT_TELEMETRY_DISABLED: '1',
  }
  // The web server serves strangers; only who migrates, who works on the queue and who mails may know these.
  delete variables.DATABASE_OWNER_URL
  delete variables.DATABASE_JOBS_URL
  delete variables.SMTP_URL
  return { environment, variables, address }
}

/** An empty variable in a settings file means that it is not set. */
const given = (variables: NodeJS.ProcessEnv) =>
  Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''))

/** Listening everywhere is no address to open. */
const reachable = (host: string) => (['0.0.0.0', '::', '127.0.0.1'].includes(host) ? 'localhost' : host)
