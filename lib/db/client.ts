import 'server-only'
import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient } from './generated/client.ts'
import { closePool, pool } from './pool.ts'

const shared = globalThis as typeof globalThis & { bakenDatabase?: PrismaClient }

/** Prisma on this process's pool, made when first asked for. Only lib/tenancy, lib/auth, lib/jobs and scripts may ask. */
export function database(): PrismaClient {
  return (shared.bakenDatabase ??= new PrismaClient({ adapter: new PrismaPg(pool()) }))
}

/** Closes what this process opened, for a script that ends; a server never needs to. */
export async function closeDatabase(): Promise<void> {
  const open = shared.bakenDatabase
  delete shared.bakenDatabase
  await open?.$disconnect()
  await closePool()
}
