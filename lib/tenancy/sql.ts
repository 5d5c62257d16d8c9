/** Pieces of SQL to put together for a transaction's `$queryRaw`; nothing here reaches a database by itself. */
export { Prisma } from '#lib/db/generated/client.ts'
