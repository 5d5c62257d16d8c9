import type { z } from 'zod'

/** Loads the schema of the action: `() => import('#lib/plan/schema.ts').then((file) => file.AddActionInput)`. */
export type SchemaLoader = () => Promise<z.ZodType>
