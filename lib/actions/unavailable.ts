/** Codes by which Prisma and PostgreSQL say that the database cannot be reached or is going away. */
const away = new Set([
  'ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ENOENT', 'ETIMEDOUT',
  'P1001', 'P1002', 'P1008', 'P1017', 'P2024', 'P2028',
  '57P01', '57P02', '57P03', '08000', '08003', '08006', '53300',
])

/** Is this error "the database is away", so that the person may simply try again? */
export function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  return away.has(code) || /terminat(ed|ing) (unexpectedly|connection)|Connection terminated/.test(error.message) ||
    (error.cause !== undefined && isDatabaseAway(error.cause))
}
