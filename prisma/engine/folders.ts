import { fileURLToPath } from 'node:url'

/** Folder of the schema, one `*.prisma` per subject. */
export const SCHEMA = fileURLToPath(new URL('../schema', import.meta.url))

/** Folder of the migrations. */
export const MIGRATIONS = fileURLToPath(new URL('../migrations', import.meta.url))
