import { z } from 'zod'

/** Secrets that stand in examples and manuals; good for nothing. */
const KNOWN = /^(changeme|change-me|secret|password|example|default|test|development)/i

const secret = z
  .string('is missing')
  .min(32, 'is too short: at least 32 characters')
  .refine((value) => !KNOWN.test(value) && new Set(value).size > 8, 'is an example, not a secret')

const databaseUrl = z
  .string('is missing')
  .regex(/^postgres(ql)?:\/\//, 'is no address of a database: postgresql://user:password@host:port/database')

const Environment = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test'], 'is development, production or test').default('development'),
  /** The database as `baken_app`: the role under row-level security. */
  DATABASE_URL: databaseUrl,
  /** The queue as `baken_jobs`; only the worker needs it. */
  DATABASE_JOBS_URL: databaseUrl.optional(),
  /** At most this many connections for one process. */
  DATABASE_POOL_SIZE: z.coerce
    .number('is no number')
    .int('is no whole number')
    .min(1, 'is at least 1')
    .max(200, 'is at most 200')
    .default(10),
  /** Signs sessions. */
  AUTH_SECRET: secret,
  /** Wraps the key of every municipality: 32 random bytes in base64. */
  MASTER_KEY: secret.refine((value) => Buffer.from(value, 'base64').length === 32, 'is not 32 bytes in base64'),
  /** `1`: demo municipalities, and their accounts on the sign-in page. */
  BAKEN_DEMO: z
    .enum(['0', '1'], 'is 0 or 1')
    .default('0')
    .transform((value) => value === '1'),
  /** `1`: a proxy stands in front that writes `x-forwarded-for` itself, so what stands there is believed. */
  BAKEN_PROXY: z
    .enum(['0', '1'], 'is 0 or 1')
    .default('0')
    .transform((value) => value === '1'),
  HOST: z.string().default('localhost'),
  PORT: z.coerce
    .number('is no number')
    .int('is no whole number')
    .min(1, 'is at least 1')
    .max(65535, 'is at most 65535')
    .default(3000),
  /** Under which address people reach Baken, when it stands behind a proxy. */
  NEXTAUTH_URL: z.url('is no address').optional(),
  /** The mail server; only the worker needs it. Without it nobody is mailed, and mails stay on their page. */
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\/[^/\s]+/, 'is no address of a mail server: smtps://user:password@host:port')
    .optional(),
  /** Who mails: `Baken <baken@gemeente.be>`, or only the address. */
  MAIL_FROM: z
    .string()
    .regex(/^(?:[^<>"\r\n]+ <[^<>\s@]+@[^<>\s@]+>|[^<>\s@]+@[^<>\s@]+)$/, 'is no sender: Baken <baken@gemeente.be>')
    .optional(),
}).refine(({ SMTP_URL, MAIL_FROM }) => !SMTP_URL || MAIL_FROM, {
  path: ['MAIL_FROM'],
  message: 'is missing: with SMTP_URL it says who mails',
})

export type Environment = z.infer<typeof Environment>

let known: Environment | undefined

/**
 * What the surroundings tell this process, read once. Ask for it where it is needed, never while a module loads: a
 * build has no database and no secrets.
 *
 * @throws one sentence naming every variable that is missing, too short or an example
 */
export function environment(): Environment {
  return (known ??= parseEnvironment(process.env))
}

export function parseEnvironment(variables: NodeJS.ProcessEnv): Environment {
  // An empty variable in a settings file means that it is not set.
  const set = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''))
  const parsed = Environment.safeParse(set)
  if (parsed.success) return parsed.data
  const complaints = parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`)
  throw new Error(`Baken does not start: ${complaints.join('; ')}. See docs/operations/settings.md.`)
}
