import { awayDigest } from './away-digest.ts'

/** Codes by which Prisma and PostgreSQL say that the database cannot be reached, is full or is going away. */
const away = new Set([
  ...['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ENOENT', 'ETIMEDOUT'],
  ...['P1001', 'P1002', 'P1008', 'P1017', 'P2024', 'P2028', 'P2037'],
  ...['57P01', '57P02', '57P03', '08000', '08003', '08006', '53300'],
])
/** How node-postgres says it when there is no code. */
const saysAway = /terminat(ed|ing) (unexpectedly|connection)|Connection terminated|timeout exceeded when trying to connect/

/** Is this error "the database is away", so that the person may simply try again? */
export function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  return away.has(code) || saysAway.test(error.message) || (error.cause !== undefined && isDatabaseAway(error.cause))
}

/** Throws the error on; when the database is away it carries the digest by which the error page says so. */
export function throwOn(error: unknown): never {
  if (error instanceof Error && isDatabaseAway(error)) throw Object.assign(error, { digest: awayDigest })
  throw error
}
