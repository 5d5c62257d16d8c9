import 'server-only'
import { hash, verify } from '@node-rs/argon2'

/** OWASP's floor for argon2id (the library's default algorithm), raised in memory; a hash below it is renewed at the next sign-in. */
const cost = { memoryCost: 32_768, timeCost: 2, parallelism: 1 }

export const hashPassword = (password: string): Promise<string> => hash(password.normalize('NFKC'), cost)

export const passwordMatches = (stored: string, password: string): Promise<boolean> => verify(stored, password.normalize('NFKC'))

let stranger: Promise<string> | undefined

/**
 * Does the password belong to this hash? Without one the same work is done against a hash of nothing, so that an unknown
 * address takes as long to refuse as a wrong password.
 */
export async function passwordIsRight(stored: string | null, password: string): Promise<boolean> {
  const against = stored ?? (await (stranger ??= hashPassword('nobody lives here')))
  const matches = await passwordMatches(against, password)
  return stored !== null && matches
}

/** Was this hash made with lower costs than today's? */
export function isOutdated(stored: string): boolean {
  const found = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$/.exec(stored)
  return !found || Number(found[1]) < cost.memoryCost || Number(found[2]) < cost.timeCost
}
