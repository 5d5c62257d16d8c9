/** An error thrown with this digest says that the database is away; Next passes a digest on and hides all else. */
export const awayDigest = 'database-away'
